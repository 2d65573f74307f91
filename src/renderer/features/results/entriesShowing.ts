import type { ResultsKind } from "@shared/document/blocks/results";
import type { EntryRow } from "@shared/model/entryRow";

/** The entries that show a contest, an authority or a tally, newest first. */
export function entriesShowing(rows: readonly EntryRow[], kind: ResultsKind, subject: string): readonly EntryRow[] {
  return rows
    .filter((row) =>
      row.body.blocks.some((block) => block.type === "results" && block.kind === kind && block.subject === subject),
    )
    .toReversed();
}
