import { type Comparison, findRuns } from "./comparison";
import { splitWords } from "./splitWords";

/** Below this share of letters kept, a line was written anew, and marking the words that happen to be alike misleads. */
const leastKept = 0.25;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A part of both texts, in UTF-16 units: the same words, or the words that stand in one for those in the other. */
export interface Span {
  readonly kind: "kept" | "changed";
  readonly before: Stretch;
  readonly after: Stretch;
}

/** Two texts word by word: what is the same in both, and what was changed between. */
export function wordSpans(before: string, after: string, comparison: Comparison): readonly Span[] {
  const whole = (kind: Span["kind"]): Span => ({
    kind,
    before: { from: 0, to: before.length },
    after: { from: 0, to: after.length },
  });
  if (before === after) return before === "" ? [] : [whole("kept")];
  if (before === "" || after === "") return [whole("changed")];
  const words = { before: splitWords(before), after: splitWords(after) };
  const spans: Span[] = [];
  let [atBefore, atAfter, lettersKept] = [0, 0, 0];
  for (const run of findRuns(words.before, words.after, comparison)) {
    const inBefore = run.kind === "added" ? "" : words.before.slice(run.before, run.before + run.length).join("");
    const inAfter = run.kind === "removed" ? "" : words.after.slice(run.after, run.after + run.length).join("");
    const isAtEdge = run.before === 0 || run.before + run.length === words.before.length;
    // What is alike between two changes and is no word belongs to them: "a new line" for "another row" is one change.
    const isKept = run.kind === "same" && (/[\p{L}\p{N}]/u.test(inBefore) || isAtEdge);
    if (isKept) lettersKept += lettersIn(inBefore);
    const last = spans.at(-1);
    const next: Span = {
      kind: isKept ? "kept" : "changed",
      before: { from: atBefore, to: atBefore + inBefore.length },
      after: { from: atAfter, to: atAfter + inAfter.length },
    };
    if (last?.kind === next.kind) spans[spans.length - 1] = joined(last, next);
    else spans.push(next);
    [atBefore, atAfter] = [next.before.to, next.after.to];
  }
  const shorter = Math.min(lettersIn(before), lettersIn(after));
  return lettersKept < shorter * leastKept ? [whole("changed")] : tidyBlanks(spans, before, after);
}

function lettersIn(text: string): number {
  return text.replace(/\s/g, "").length;
}

function joined(one: Span, other: Span): Span {
  return {
    kind: one.kind,
    before: { from: one.before.from, to: other.before.to },
    after: { from: one.after.from, to: other.after.to },
  };
}

/**
 * Gives blanks that both sides of a change end with to the words behind it, and has words that came or went take the
 * blank behind them along, not the one before: "at {+ten +}once".
 */
function tidyBlanks(spans: readonly Span[], before: string, after: string): readonly Span[] {
  const tidy = [...spans];
  for (let at = 1; at < tidy.length - 1; at++) {
    if (tidy[at]?.kind !== "changed") continue;
    const shared = sharedEnd(wordsIn(before, tidy[at]?.before), wordsIn(after, tidy[at]?.after));
    moveBorder(tidy, at, -shared.length);
    const [gone, come] = [wordsIn(before, tidy[at]?.before), wordsIn(after, tidy[at]?.after)];
    if ((gone === "") === (come === "")) continue;
    const blank = /^\s+/.exec(gone || come)?.[0] ?? "";
    const rest = wordsIn(before, tidy[at + 1]?.before);
    if (!rest.startsWith(blank) || rest.length === blank.length) continue;
    moveBorder(tidy, at - 1, blank.length);
    moveBorder(tidy, at, blank.length);
  }
  return tidy;
}

function wordsIn(text: string, stretch: Stretch | undefined): string {
  return stretch ? text.slice(stretch.from, stretch.to) : "";
}

/** The blanks with which both texts end. */
function sharedEnd(one: string, other: string): string {
  let length = 0;
  while (/\s/.test(one.at(-1 - length) ?? "") && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length === 0 ? "" : one.slice(-length);
}

/** Moves the border between a span and the next one, in both texts. */
function moveBorder(spans: Span[], at: number, by: number): void {
  const [span, next] = [spans[at], spans[at + 1]];
  if (!span || !next || by === 0) return;
  spans[at] = { ...span, before: endingAt(span.before, by), after: endingAt(span.after, by) };
  spans[at + 1] = { ...next, before: startingAt(next.before, by), after: startingAt(next.after, by) };
}

function endingAt({ from, to }: Stretch, by: number): Stretch {
  return { from, to: to + by };
}

function startingAt({ from, to }: Stretch, by: number): Stretch {
  return { from: from + by, to };
}
