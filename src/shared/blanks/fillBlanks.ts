import { blankKey, blankPattern, findBlanks } from "./findBlanks";

/** The names of the blanks that are left in a text, each once, in their order. */
export function blanksOf(text: string): readonly string[] {
  return [...new Set(findBlanks(text).map(({ name }) => name))];
}

/** Fills in the blanks whose value is known, in any case: `{{Winner}}` is `{{winner}}`. The others stay. */
export function fillBlanks(line: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values).map(([name, value]) => [blankKey(name), value]));
  return line.replace(blankPattern, (all, name: string) => known.get(blankKey(name)) ?? all);
}
