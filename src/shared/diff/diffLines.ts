import { type Inline, plainTextOfInlines } from "../document/inline";
import { diffSequence } from "./alignSequences";
import type { Comparison } from "./comparison";
import type { LinesDiff } from "./contentDiff";
import { diffLine } from "./diffLine";
import { sketchOf } from "./likeness";

type Lines = readonly (readonly Inline[])[];

/** The lines of a quote, a post or a cell: a lone line that was written anew is the same line. */
export function diffLines(before: Lines, after: Lines, comparison: Comparison): LinesDiff {
  return diffSequence(
    before,
    after,
    {
      keyOf: (line) => JSON.stringify(line),
      sketch: (line) => sketchOf(plainTextOfInlines(line), comparison),
      pairsLone: true,
      wordsOf: plainTextOfInlines,
      diff: (one, other) => diffLine(one, other, comparison),
    },
    comparison,
  );
}
