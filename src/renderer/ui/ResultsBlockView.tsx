import type { ResultsBlock, ResultsKind } from "@shared/document/blocks/results";
import type { ResultsView } from "@shared/results/resultsView";
import { createContext, useContext } from "react";

/** What a results block that is not frozen shows now; undefined for one whose data is not in the blog. */
export type ViewOfResults = (kind: ResultsKind, subject: string) => ResultsView | undefined;

/** Where live results blocks take their figures from. */
export const ResultsContext = createContext<ViewOfResults>(() => undefined);

/** A results block to read. */
export function ResultsBlockView({ block }: { readonly block: ResultsBlock }) {
  const viewOf = useContext(ResultsContext);
  const view = block.view ?? viewOf(block.kind, block.subject);
  if (!view) return <p className="field-error">The results that stood here are not in the blog.</p>;
  return <p>{view.caption}</p>;
}
