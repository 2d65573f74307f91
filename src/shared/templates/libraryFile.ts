import * as v from "valibot";
import { NightdeskError } from "../ipc/result";
import type { Library } from "./library";
import { snippetFields } from "./snippet";
import { templateFields } from "./template";

const format = "nightdesk-templates";
/** What readLibraryFile reads; a higher one is refused. */
const version = 1;

const contentSchema = v.object({
  templates: v.array(v.strictObject(templateFields)),
  snippets: v.array(v.strictObject(snippetFields)),
});

/** What a newsroom shares: templates and snippets without their ids, which are one laptop's. */
export type LibraryFile = v.InferOutput<typeof contentSchema>;

/** In bytes: some thousand long templates are far below it. */
export const largestLibraryFile = 10 * 1024 * 1024;

/** Everything in a library as JSON that readLibraryFile reads back. */
export function writeLibraryFile({ templates, snippets }: Library): string {
  const content: LibraryFile = {
    templates: templates.map(({ id: _, ...template }) => template),
    snippets: snippets.map(({ id: _, ...snippet }) => snippet),
  };
  return `${JSON.stringify({ format, version, ...content }, null, 2)}\n`;
}

/**
 * The templates and snippets of a file; bodies of an earlier version are upgraded. Throws a NightdeskError `foreign`,
 * `newer` or `damaged` with one sentence, which names the place in the file where there is one.
 */
export function readLibraryFile(text: string): LibraryFile {
  const file = objectOf(text);
  if (file["format"] !== format) throw new NightdeskError("foreign", foreign);
  const made = file["version"];
  if (typeof made === "number" && made > version)
    throw new NightdeskError("newer", "The file was made by a newer Nightdesk; update this one to read it.");
  if (made !== version) throw new NightdeskError("damaged", "The file does not say which version it is.");
  const content = v.safeParse(contentSchema, file);
  if (content.success) return content.output;
  const [issue] = content.issues;
  throw new NightdeskError("damaged", `The file cannot be read at ${v.getDotPath(issue)}: ${issue.message}.`);
}

const foreign = "The file holds no templates of Nightdesk.";

function objectOf(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new NightdeskError("damaged", "The file is not JSON, or it is cut off.");
  }
  if (typeof value !== "object" || value === null) throw new NightdeskError("foreign", foreign);
  return value as Readonly<Record<string, unknown>>;
}
