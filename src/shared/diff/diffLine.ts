import { type Inline, plainTextOfInlines } from "../document/inline";
import { type Comparison, findRuns, noteChange } from "./comparison";
import type { LineDiff, LinePiece } from "./contentDiff";
import { splitWords } from "./splitWords";
import { sliceInlines, styledRuns } from "./styledWords";

/** Below this share of letters kept, a line was written anew, and marking the words that happen to be alike misleads. */
const leastKept = 0.25;

/** A line word by word. What stays is kept with its style; where the style alone is another, that is a change of format. */
export function diffLine(before: readonly Inline[], after: readonly Inline[], comparison: Comparison): LineDiff {
  const texts = { before: plainTextOfInlines(before), after: plainTextOfInlines(after) };
  const pieces: LinePiece[] = [];
  for (const span of spansOf(texts.before, texts.after, comparison)) {
    if (span.kind === "kept") {
      pieces.push(...keptPieces(before, after, span, comparison));
      continue;
    }
    const change = noteChange(
      comparison,
      span.before.from === span.before.to ? "added" : span.after.from === span.after.to ? "removed" : "changed",
      texts.before.slice(span.before.from, span.before.to),
      texts.after.slice(span.after.from, span.after.to),
    );
    pieces.push({
      kind: "changed",
      change,
      before: sliceInlines(before, span.before.from, span.before.to),
      after: sliceInlines(after, span.after.from, span.after.to),
    });
  }
  return pieces;
}

/** The same for words without a style: a title, a caption, a name. */
export function diffText(before: string, after: string, comparison: Comparison): LineDiff {
  return diffLine(inlinesOf(before), inlinesOf(after), comparison);
}

function inlinesOf(text: string): readonly Inline[] {
  return text === "" ? [] : [{ type: "text", text }];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A part of both texts, in UTF-16 units: the same words, or the words that stand in one for those in the other. */
interface Span {
  readonly kind: "kept" | "changed";
  readonly before: Stretch;
  readonly after: Stretch;
}

function spansOf(before: string, after: string, comparison: Comparison): readonly Span[] {
  const whole = (kind: Span["kind"]): Span => ({
    kind,
    before: { from: 0, to: before.length },
    after: { from: 0, to: after.length },
  });
  if (before === after) return before === "" ? [] : [whole("kept")];
  if (before === "" || after === "") return [whole("changed")];
  const words = { before: splitWords(before), after: splitWords(after) };
  const spans: Span[] = [];
  let [atBefore, atAfter] = [0, 0];
  let lettersKept = 0;
  for (const run of findRuns(words.before, words.after, comparison)) {
    const inBefore = run.kind === "added" ? "" : words.before.slice(run.before, run.before + run.length).join("");
    const inAfter = run.kind === "removed" ? "" : words.after.slice(run.after, run.after + run.length).join("");
    // What is alike between two changes and is no word belongs to them: "a new line" for "another row" is one change.
    const isKept = run.kind === "same" && (/[\p{L}\p{N}]/u.test(inBefore) || isAtEdge(run, words.before.length));
    if (isKept) lettersKept += inBefore.replace(/\s/g, "").length;
    const next: Span = {
      kind: isKept ? "kept" : "changed",
      before: { from: atBefore, to: atBefore + inBefore.length },
      after: { from: atAfter, to: atAfter + inAfter.length },
    };
    const last = spans.at(-1);
    if (last?.kind === next.kind) {
      const joined: Span = {
        kind: next.kind,
        before: { from: last.before.from, to: next.before.to },
        after: { from: last.after.from, to: next.after.to },
      };
      spans[spans.length - 1] = joined;
    } else spans.push(next);
    atBefore += inBefore.length;
    atAfter += inAfter.length;
  }
  const shorter = Math.min(before.replace(/\s/g, "").length, after.replace(/\s/g, "").length);
  return lettersKept < shorter * leastKept ? [whole("changed")] : slideBlanks(spans, before, after);
}

/** Words that came or went take the blank behind them along, not the one before: "at {+ten +}o’clock". */
function slideBlanks(spans: readonly Span[], before: string, after: string): readonly Span[] {
  const slid = [...spans];
  for (let at = 1; at < slid.length - 1; at++) {
    const [last, span, next] = [slid[at - 1], slid[at], slid[at + 1]];
    if (!last || !span || !next || span.kind === "kept") continue;
    const isAdded = span.before.from === span.before.to;
    const isRemoved = span.after.from === span.after.to;
    if (isAdded === isRemoved) continue;
    const words = isAdded
      ? after.slice(span.after.from, span.after.to)
      : before.slice(span.before.from, span.before.to);
    const blank = /^\s+/.exec(words)?.[0] ?? "";
    const rest = before.slice(next.before.from, next.before.to);
    if (blank === "" || !rest.startsWith(blank) || rest.length === blank.length) continue;
    slid[at - 1] = { ...last, before: by(last.before, 0, blank.length), after: by(last.after, 0, blank.length) };
    slid[at] = {
      ...span,
      before: by(span.before, blank.length, blank.length),
      after: by(span.after, blank.length, blank.length),
    };
    slid[at + 1] = { ...next, before: by(next.before, blank.length, 0), after: by(next.after, blank.length, 0) };
  }
  return slid;
}

function by({ from, to }: Stretch, more: number, longer: number): Stretch {
  return { from: from + more, to: to + longer };
}

function isAtEdge(run: { readonly before: number; readonly length: number }, length: number): boolean {
  return run.before === 0 || run.before + run.length === length;
}

/** The words of a span that are the same in both, parted where their style is and is not. */
function keptPieces(
  before: readonly Inline[],
  after: readonly Inline[],
  span: Span,
  comparison: Comparison,
): readonly LinePiece[] {
  const parts = {
    before: sliceInlines(before, span.before.from, span.before.to),
    after: sliceInlines(after, span.after.from, span.after.to),
  };
  const runs = { before: styledRuns(parts.before), after: styledRuns(parts.after) };
  const stretches: (Stretch & { isSame: boolean })[] = [];
  let [atBefore, atAfter, from] = [0, 0, 0];
  while (true) {
    const [one, other] = [runs.before[atBefore], runs.after[atAfter]];
    if (!one || !other) break;
    const to = Math.min(one.to, other.to);
    const isSame = one.style === other.style;
    const last = stretches.at(-1);
    if (last?.isSame === isSame) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, isSame });
    if (one.to === to) atBefore++;
    if (other.to === to) atAfter++;
    from = to;
  }
  return stretches.map(({ from, to, isSame }): LinePiece => {
    const words = sliceInlines(parts.after, from, to);
    if (isSame) return { kind: "kept", words };
    const text = plainTextOfInlines(words);
    const change = noteChange(comparison, "format", text, text);
    return { kind: "format", change, before: sliceInlines(parts.before, from, to), after: words };
  });
}
