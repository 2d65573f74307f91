import { fillBlanks } from "../blanks/fillBlanks";
import { parseDocument } from "../document/document";
import type { Template } from "./template";

/** A template as it is inserted: the blanks whose value is known are filled in, in any case. The others stay. */
export function fillTemplate(
  { title, body }: Pick<Template, "title" | "body">,
  values: Readonly<Record<string, string>>,
): Pick<Template, "title" | "body"> {
  // What is filled in may stand anywhere, also where not every string may: it is checked as if it came from outside.
  return { title: fillBlanks(title, values), body: parseDocument(filled(body, values)) };
}

function filled(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string") return fillBlanks(value, values);
  if (Array.isArray(value)) return value.map((each) => filled(each, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, values)]));
}
