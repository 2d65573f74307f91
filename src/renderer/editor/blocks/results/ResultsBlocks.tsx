import { ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useLexicalNodeSelection } from "@lexical/react/useLexicalNodeSelection";
import type { NodeKey } from "lexical";
import { type JSX, useContext, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { ResultsBlockView, ResultsContext } from "../../../ui/ResultsBlockView";
import { BlockErrorBoundary } from "../../BlockErrorBoundary";
import { ShownResultsExtension } from "./ShownResultsExtension";
import { useResultsBlock } from "./useResultsBlock";

/** Draws every results block into its element. New figures come from ResultsContext: the editor is not asked. */
export function ResultsBlocks(): JSX.Element {
  const viewOf = useContext(ResultsContext);
  const { viewOf: shown } = useExtensionDependency(ShownResultsExtension).output;
  useEffect(() => {
    shown.value = viewOf;
  }, [shown, viewOf]);
  return (
    <>
      {[...useElementsOfBlocks()].map(([key, element]) =>
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

function useElementsOfBlocks(): ReadonlyMap<NodeKey, HTMLElement> {
  const [editor] = useLexicalComposerContext();
  const [elements, setElements] = useState<ReadonlyMap<NodeKey, HTMLElement>>(new Map());
  useEffect(
    () =>
      editor.registerMutationListener(
        ResultsBlockNode,
        (mutations) => {
          setElements((previous) => {
            const next = new Map(previous);
            for (const [key, mutation] of mutations) {
              const element = mutation === "destroyed" ? null : editor.getElementByKey(key);
              if (element) next.set(key, element);
              else next.delete(key);
            }
            return next;
          });
        },
        { skipInitialization: false },
      ),
    [editor],
  );
  return elements;
}

interface BlockInElementProps {
  readonly blockKey: NodeKey;
  readonly element: HTMLElement;
}

function BlockInElement({ blockKey, element }: BlockInElementProps): JSX.Element | null {
  const block = useResultsBlock(blockKey);
  const [isSelected] = useLexicalNodeSelection(blockKey);
  useEffect(() => {
    if (isSelected) element.dataset.selected = "true";
    else delete element.dataset.selected;
  }, [element, isSelected]);
  return block && <ResultsBlockView block={block} />;
}
