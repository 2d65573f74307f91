import { parseCount } from "../figures/parseFigure";
import { findParty } from "../parties/findParty";
import type { ColumnMeaning, Meaning } from "./columnMeaning";
import { headerKey } from "./headerWords";

/** Rows that are looked at; what a column is shows well before that. */
const looked = 500;

interface Content {
  readonly index: number;
  readonly filled: number;
  /** Fractions of the cells that are not blank. */
  readonly counts: number;
  readonly parties: number;
  readonly words: number;
  readonly distinct: number;
  readonly spread: number;
  readonly codes: number;
}

/**
 * What a header that is not known has to say, or leave blank, before its cells count: whole numbers may be anybody's
 * id, and Democracy Club's candidates have `person_id` where another sheet has votes.
 */
const hints: Partial<Record<Meaning, RegExp>> = {
  votes: /^$|^(?!.*(?:valid|share|percent|%)).*(?:vote|poll)/,
  candidateName: /^$|candidate|name/,
  contestName: /^$|ward|division|constituenc|area|seat/,
  contestCode: /^$/,
};

/**
 * Gives the columns without a known header a meaning by what is in them, where the votes, the party, the candidate or
 * the contest is still missing. The rest are left out of the import.
 */
export function guessColumns(
  headers: readonly string[],
  byHeader: readonly (ColumnMeaning | undefined)[],
  body: readonly (readonly string[])[],
): readonly ColumnMeaning[] {
  const taken = new Set(byHeader.map((column) => column?.meaning));
  const open = new Map(
    headers.flatMap((_, index): [number, Content][] =>
      byHeader[index] === undefined ? [[index, contentOf(index, body)]] : [],
    ),
  );
  const guessed = new Map<number, ColumnMeaning>();
  function guess(meaning: Meaning, how: string, score: (content: Content) => number): void {
    if (taken.has(meaning)) return;
    const hint = hints[meaning];
    const hinted = [...open.values()].filter(({ index }) => hint?.test(headerKey(headers[index] ?? "")) ?? true);
    const best = hinted.map((content) => ({ content, score: score(content) })).sort((a, b) => b.score - a.score)[0];
    if (best === undefined || best.score <= 0) return;
    open.delete(best.content.index);
    taken.add(meaning);
    guessed.set(best.content.index, { header: headers[best.content.index] ?? "", meaning, how });
  }
  if (headers.every((header) => header === "")) {
    guess("contestCode", "its cells are codes", ({ codes }) => (codes > 0.8 ? 1 : 0));
  }
  guess("party", "its cells name parties", ({ parties, words }) => (parties > 0.5 && words > 0.5 ? parties : 0));
  guess("votes", "its cells are whole numbers", ({ counts, spread }) => (counts > 0.8 ? spread + 1 : 0));
  const hasNames = taken.has("candidateName") || taken.has("surname");
  if (!hasNames)
    guess("candidateName", "its cells are names that differ", ({ words, distinct }) => (words > 0.8 ? distinct : 0));
  const named = taken.has("contestName") || taken.has("contestCode");
  if (!named)
    guess("contestName", "its cells are names that recur", ({ words, distinct }) => (words > 0.8 ? 1 - distinct : 0));
  return headers.map(
    (header, index) =>
      byHeader[index] ??
      guessed.get(index) ?? { header, meaning: "ignored", how: header === "" ? "not needed" : "not known" },
  );
}

function contentOf(index: number, body: readonly (readonly string[])[]): Content {
  const cells = body
    .slice(0, looked)
    .map((row) => (row[index] ?? "").trim())
    .filter((cell) => cell !== "");
  const fraction = (test: (cell: string) => boolean): number => cells.filter(test).length / Math.max(cells.length, 1);
  const counts = cells
    .map((cell) => parseCount(cell))
    .flatMap((figure) => (figure.kind === "value" ? [figure.value] : []));
  return {
    index,
    filled: cells.length,
    counts: counts.length / Math.max(cells.length, 1),
    parties: fraction((cell) => findParty(cell, []) !== undefined),
    words: fraction((cell) => /\p{L}{2}/u.test(cell) || /^\p{L}$/u.test(cell)),
    distinct: new Set(cells).size / Math.max(cells.length, 1),
    spread: Math.log10(1 + counts.reduce((most, count) => Math.max(most, count), 0)),
    codes: fraction((cell) => /^[EWSN]\d{8}$/.test(cell)),
  };
}
