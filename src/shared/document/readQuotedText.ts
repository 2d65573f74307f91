/** Words in quotation marks with who said them, as found in a text. */
export interface QuotedText {
  /** Where the words stand in the text, without the marks. */
  readonly from: number;
  readonly to: number;
  readonly speaker: string;
  /** Empty where the text does not say. */
  readonly role: string;
  readonly party: string;
  /** True for a comma that stood before the closing mark only because the sentence went on: “Yes,” said Ann. */
  readonly endsInComma: boolean;
}

/** Opening mark, closing mark, what may stand between them. A single mark is also an apostrophe. */
const marks: readonly (readonly [string, string, string])[] = [
  ['"', '"', '[^"]+?'],
  ["“", "”", "[^“”]+?"],
  ["„", "“", "[^„“]+?"],
  ["«", "»", "[^«»]+?"],
  ["‘", "’", "[^‘]+"],
  ["'", "'", ".+"],
];

const nameWord = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const name = `(?<name>${nameWord}(?: (?:de|la|le|du|van|von|der|den|of|al|bin|ap|${nameWord})){0,5})`;
const role = "(?:,\\s+(?<role>[^,.\\n()][^\\n()]{0,79}?))?";
const party = "(?:\\s+\\((?<party>[^()\\n]{1,60})\\))?";

/** Every way to say who said it, around `Q` for the quotation: said NAME, NAME said, — NAME, and NAME: before. */
const forms: readonly string[] = [
  `Q,?\\s*(?:said|says)\\s+${name}${role}${party}\\.?`,
  `Q,?\\s*${name}${role},?${party},?\\s+(?:said|says)\\.?`,
  `Q\\s*[-–—]{1,2}\\s*${name}${role}${party}\\.?`,
  `${name}${role}${party}:\\s*Q`,
];

const patterns = marks.flatMap(([open, close, words]) =>
  forms.map((form) => new RegExp(`^\\s*${form.replace("Q", `${open}\\s*(?<words>${words})\\s*${close}`)}\\s*$`, "dsu")),
);

/** Written with a capital at the start of a sentence, and nobody's name. */
const pronouns = new Set(["He", "She", "They", "We", "It", "I", "Who", "One", "This", "That"]);

/**
 * Reads a text that is one quotation and who said it, and nothing else: “…,” said NAME; “…” NAME said; “…” — NAME;
 * NAME: “…”. Undefined for any other text: to ask once too often would be in the way.
 */
export function readQuotedText(text: string): QuotedText | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const [from, to] = match?.indices?.groups?.["words"] ?? [];
    const speaker = match?.groups?.["name"]?.replace(/(?<=\p{L}{3})\.$/u, "") ?? "";
    if (from === undefined || to === undefined || pronouns.has(speaker)) continue;
    const endsInComma = text[to - 1] === ",";
    const { role: said = "", party: of = "" } = match?.groups ?? {};
    return { from, to: endsInComma ? to - 1 : to, speaker, role: said.replace(/[,.]$/, ""), party: of, endsInComma };
  }
  return undefined;
}
