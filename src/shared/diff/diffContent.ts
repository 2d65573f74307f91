import type { EntryContent } from "../model/entry";
import { diffSequence } from "./alignSequences";
import { createComparison } from "./comparison";
import type { ContentDiff } from "./contentDiff";
import { diffBlocks } from "./diffBlock";
import { diffText } from "./diffLine";
import { diffValue } from "./diffValue";
import { sketchOf } from "./likeness";

/**
 * What was changed from one state of an entry to another. The cost is bounded (`comparison.ts`): where very much was
 * changed the answer gets coarser, not slower, and stays true.
 */
export function diffContent(before: EntryContent, after: EntryContent): ContentDiff {
  const comparison = createComparison();
  const isSameTime = before.eventTime.instant === after.eventTime.instant;
  return {
    title: diffText(before.title, after.title, comparison),
    eventTime: isSameTime
      ? { kind: "kept", value: after.eventTime }
      : diffValue(before.eventTime, after.eventTime, (time) => time.instant, comparison),
    authors: diffSequence(
      before.authors,
      after.authors,
      {
        keyOf: (name) => name,
        sketch: (name) => sketchOf("", comparison, { kind: name }),
        wordsOf: (name) => name,
        diff: () => {
          throw new Error("a name is another name");
        },
      },
      comparison,
    ),
    body: diffBlocks(before.body.blocks, after.body.blocks, comparison),
    changes: comparison.changes,
  };
}
