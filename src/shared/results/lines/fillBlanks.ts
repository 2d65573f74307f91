/** A blank in words written in advance: a name between two pairs of braces, `{{majority}}`. */
const blank = /\{\{([^{}]*)\}\}/g;

/** The names of the blanks that are left in a text, each once, in their order. */
export function blanksOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(blank)].map(([, name = ""]) => name.trim()))];
}

/** Fills in the blanks whose value is known, in any case: `{{Winner}}` is `{{winner}}`. The others stay. */
export function fillBlanks(line: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
  return line.replace(blank, (all, name: string) => known.get(name.trim().toLowerCase()) ?? all);
}
