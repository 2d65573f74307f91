import * as v from "valibot";
import { snippetProblem, templateProblem } from "./libraryProblem";
import { type Snippet, snippetFields } from "./snippet";
import { type Template, templateFields } from "./template";

/** What was typed, as it can be kept, or one sentence about what is wrong with it. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** A snippet that was typed, beside all others. */
export function checkSnippet(typed: Omit<Snippet, "id">, others: readonly Snippet[]): Checked<Omit<Snippet, "id">> {
  return checked(v.strictObject(snippetFields), typed, (snippet) => snippetProblem(snippet, others));
}

/** A template that was written, beside all others. */
export function checkTemplate(typed: Omit<Template, "id">, others: readonly Template[]): Checked<Omit<Template, "id">> {
  return checked(v.strictObject(templateFields), typed, (template) => templateProblem(template, others));
}

function checked<T>(
  schema: v.GenericSchema<unknown, T>,
  typed: unknown,
  problemOf: (value: T) => string | undefined,
): Checked<T> {
  const result = v.safeParse(schema, typed);
  if (!result.success) {
    const { message } = result.issues[0];
    return { ok: false, problem: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` };
  }
  const problem = problemOf(result.output);
  return problem === undefined ? { ok: true, value: result.output } : { ok: false, problem };
}
