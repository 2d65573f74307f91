import { $isResultsBlockNode, ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import type { NodeKey } from "lexical";
import { type JSX, useContext, useEffect } from "react";
import { createPortal } from "react-dom";
import { ResultsBlockView, ResultsContext } from "../../../ui/ResultsBlockView";
import { BlockErrorBoundary } from "../../BlockErrorBoundary";
import { useBlock } from "../whole/useBlock";
import { useElementsOfNodes } from "../whole/useElementsOfNodes";
import { useMarkSelected } from "../whole/useMarkSelected";
import { ShownResultsExtension } from "./ShownResultsExtension";

/** Draws every results block into its element. New figures come from ResultsContext: the editor is not asked. */
export function ResultsBlocks(): JSX.Element {
  const viewOf = useContext(ResultsContext);
  const { viewOf: shown } = useExtensionDependency(ShownResultsExtension).output;
  useEffect(() => {
    shown.value = viewOf;
  }, [shown, viewOf]);
  return (
    <>
      {[...useElementsOfNodes(ResultsBlockNode)].map(([key, element]) =>
        createPortal(
          <BlockErrorBoundary onError={console.error} source={viewOf}>
            <BlockInElement blockKey={key} element={element} />
          </BlockErrorBoundary>,
          element,
          key,
        ),
      )}
    </>
  );
}

interface BlockInElementProps {
  readonly blockKey: NodeKey;
  readonly element: HTMLElement;
}

function BlockInElement({ blockKey, element }: BlockInElementProps): JSX.Element | null {
  const block = useBlock(blockKey, $isResultsBlockNode);
  useMarkSelected(blockKey, element);
  return block && <ResultsBlockView block={block} />;
}
