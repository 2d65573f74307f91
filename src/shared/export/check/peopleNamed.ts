const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "Ada and Ben", each once; a profile may have no name. */
export function peopleNamed(...names: readonly string[]): string {
  return list.format(new Set(names.map((name) => name || "somebody without a name")));
}
