import { type Inline, plainTextOfInlines } from "../document/inline";
import { type Comparison, noteChange } from "./comparison";
import type { LineDiff, LinePiece } from "./contentDiff";
import { sliceInlines, styledRuns } from "./styledWords";
import { type Span, type Stretch, wordSpans } from "./wordSpans";

/** A line word by word. What stays is kept with its style; where the style alone is another, that is a change of format. */
export function diffLine(before: readonly Inline[], after: readonly Inline[], comparison: Comparison): LineDiff {
  const texts = { before: plainTextOfInlines(before), after: plainTextOfInlines(after) };
  const pieces: LinePiece[] = [];
  for (const span of wordSpans(texts.before, texts.after, comparison)) {
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
