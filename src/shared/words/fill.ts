const blank = /\{(\w+)\}/;

/**
 * The parts of a string of the page with its blanks filled in, in their order: `Updated {time}` is `["Updated ", time]`.
 * What is put in may be text or markup; a blank without a value stays as it is.
 */
export function fill<Value>(words: string, values: Readonly<Record<string, Value>>): readonly (string | Value)[] {
  return words
    .split(blank)
    .map((part, index) => (index % 2 === 0 ? part : filled(part, values)))
    .filter((part) => part !== "");
}

function filled<Value>(name: string, values: Readonly<Record<string, Value>>): string | Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value ?? `{${name}}`;
}

/** The same for text alone. */
export function fillText(words: string, values: Readonly<Record<string, string>>): string {
  return fill(words, values).join("");
}
