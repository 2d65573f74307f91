import type { Library } from "./library";
import type { Snippet } from "./snippet";
import type { Template } from "./template";

/** What two writings of a template's name have in common. */
export function templateKey(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Why `template` cannot stand beside `others`, as one sentence; undefined where it can. */
export function templateProblem(template: Omit<Template, "id">, others: readonly Template[]): string | undefined {
  const same = others.find(({ name }) => templateKey(name) === templateKey(template.name));
  return same && `There is a template “${same.name}” already. Choose another name.`;
}

/**
 * Why `snippet` cannot stand beside `others`, as one sentence; undefined where it can. A short form that is complete
 * before another has been typed to its end would keep it from ever being reached: "lab" and "lab gain".
 */
export function snippetProblem(
  { shortForm }: Omit<Snippet, "id">,
  others: readonly Omit<Snippet, "id">[],
): string | undefined {
  for (const other of others) {
    if (other.shortForm === shortForm) return `There is a snippet “${shortForm}” already. Choose another short form.`;
    const [first, second] = comesFirst(shortForm, other.shortForm)
      ? [shortForm, other.shortForm]
      : [other.shortForm, shortForm];
    if (!comesFirst(first, second)) continue;
    return `“${first}” would become its words before “${second}” is typed to its end. Choose another short form.`;
  }
  return undefined;
}

/** True where typing `other` passes a place at which `shortForm` stands as whole words. */
function comesFirst(shortForm: string, other: string): boolean {
  const words = other.split(" ");
  return words.some((_, index) => index > 0 && ` ${words.slice(0, index).join(" ")}`.endsWith(` ${shortForm}`));
}

/** Why these cannot all stand beside each other, as one sentence; undefined where they can. */
export function libraryProblem({ templates, snippets }: Library): string | undefined {
  return firstProblem(templates, templateProblem) ?? firstProblem(snippets, snippetProblem);
}

function firstProblem<T>(
  records: readonly T[],
  problemOf: (one: T, others: readonly T[]) => string | undefined,
): string | undefined {
  for (const [index, record] of records.entries()) {
    const problem = problemOf(record, records.slice(0, index));
    if (problem !== undefined) return problem;
  }
  return undefined;
}
