/** A word of a query, or a number however its thousands are parted. */
export interface SearchTerm {
  /** In the query language of FTS5. */
  readonly match: string;
  /** True of a text that is found and has the term indeed: the index parts words at any sign, also "1. 024" of two sentences. */
  readonly isIn: (text: string) => boolean;
}

const letter = String.raw`[\p{L}\p{N}\p{M}]`;
/** A comma, a full stop, or a space: also a no-break, a thin or a narrow no-break one. */
const separator = "[,. \u00a0\u2009\u202f]";
const grouped = String.raw`(?<!${letter})[1-9]\d{0,2}(?:${separator}\d{3})+(?!${letter}|[,.]\d)`;

/**
 * What is asked for, with FTS5's query language taken out of the hands of whoever types: each word quoted, the last one a
 * prefix, each number from 1,000 as it stands and in groups of three digits.
 */
export function searchTerms(query: string): readonly SearchTerm[] {
  const typed = query.match(new RegExp(`${grouped}|${letter}+`, "gu")) ?? [];
  return typed.map((words, index) => termOf(words, index === typed.length - 1));
}

function termOf(typed: string, isLast: boolean): SearchTerm {
  const end = isLast ? "*" : "";
  const parts = typed.split(new RegExp(separator));
  const digits = parts.join("");
  if (!/^[1-9]\d{3,}$/.test(digits)) return { match: `"${typed}"${end}`, isIn: () => true };
  const groups = digits.split(/\B(?=(?:\d{3})+$)/);
  const number = `"${digits}"${end} OR "${groups.join(" ")}"${end}`;
  // "ward 4 212 votes": two numbers, it may be.
  if (/\s/.test(typed)) return { match: `(${number} OR ("${parts.join('" AND "')}"${end}))`, isIn: () => true };
  const whole = String.raw`(?<!\d[,.])${groups.join(separator)}${isLast ? "" : String.raw`(?![,.]\d{3})`}`;
  const written = new RegExp(`(?<!${letter})(?:${digits}|${whole})${isLast ? "" : `(?!${letter})`}`, "u");
  return { match: `(${number})`, isIn: (text) => written.test(text) };
}
