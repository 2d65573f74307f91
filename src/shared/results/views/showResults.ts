import type { ResultsBlock } from "../../document/blocks/results";
import type { Document } from "../../document/document";
import type { Results } from "../results";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { isCorrectedSince } from "./isCorrectedSince";
import { viewOf } from "./viewOf";

/** The sentence that a frozen block carries once the figures that it keeps have been corrected, as the newsroom reads it. */
export const { correctedSinceNote } = british.strings;

/**
 * A body with the figures of its results blocks filled in: the current ones, or in a frozen block those that it keeps,
 * with a note once they have been corrected. What is frozen keeps the words of its moment; all else is told in `language`.
 * A block whose subject is gone is left without. A body that shows no results comes back as it is.
 */
export function showResults(document: Document, results: Results, language: ResultsLanguage = british): Document {
  if (!document.blocks.some(({ type }) => type === "results")) return document;
  return {
    ...document,
    blocks: document.blocks.map((block) => (block.type === "results" ? showBlock(block, results, language) : block)),
  };
}

function showBlock(block: ResultsBlock, results: Results, language: ResultsLanguage): ResultsBlock {
  if (!block.frozen || block.view === null)
    return { ...block, view: viewOf(results, block.kind, block.subject, language) ?? null };
  if (!isFrozenCorrected(block, results)) return block;
  return { ...block, view: { ...block.view, notes: [...block.view.notes, language.strings.correctedSinceNote] } };
}

/** True for a frozen block whose figures have been corrected since, and which does not say so by itself. */
export function isFrozenCorrected({ kind, subject, frozen, view }: ResultsBlock, results: Results): boolean {
  if (!frozen || view === null || view.notes.includes(correctedSinceNote)) return false;
  const current = viewOf(results, kind, subject);
  return current !== undefined && isCorrectedSince(results, kind, subject, { frozen: view, current });
}
