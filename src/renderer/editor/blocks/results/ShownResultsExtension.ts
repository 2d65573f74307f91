import { signal } from "@lexical/extension";
import type { ResultsBlock } from "@shared/document/blocks/results";
import type { ResultsView } from "@shared/results/resultsView";
import { defineExtension } from "lexical";
import type { ViewOfResults } from "../../../ui/ResultsBlockView";

/** What the live results blocks of the editor show now: the window says it, copying and freezing ask it. */
export const ShownResultsExtension = defineExtension({
  name: "nightdesk/shown-results",
  build: () => ({ viewOf: signal<ViewOfResults>(() => undefined) }),
});

export function shownView({ view, kind, subject }: ResultsBlock, viewOf: ViewOfResults): ResultsView | undefined {
  return view ?? viewOf(kind, subject);
}
