import type { ResultsKind } from "../../document/blocks/results";
import type { Document } from "../../document/document";

/** What a results block points to, and whether it keeps the figures that it has. */
export interface ShownResults {
  readonly kind: ResultsKind;
  readonly subject: string;
  readonly frozen: boolean;
}

/** What the results blocks of a body show, in their order. */
export function showsResults(document: Document): readonly ShownResults[] {
  return document.blocks
    .filter((block) => block.type === "results")
    .map(({ kind, subject, frozen }) => ({ kind, subject, frozen }));
}
