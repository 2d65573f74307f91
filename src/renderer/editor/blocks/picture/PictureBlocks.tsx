import { $isPictureNode, PictureNode } from "@body/nodes/PictureNode";
import type { NodeKey } from "lexical";
import type { JSX } from "react";
import { createPortal } from "react-dom";
import { PictureView } from "../../../ui/PictureView";
import { BlockErrorBoundary } from "../../BlockErrorBoundary";
import { useBlock } from "../whole/useBlock";
import { useElementsOfNodes } from "../whole/useElementsOfNodes";
import { useMarkSelected } from "../whole/useMarkSelected";

/** Draws every picture into its element, with what is still to be typed about it. */
export function PictureBlocks(): JSX.Element {
  return (
    <>
      {[...useElementsOfNodes(PictureNode)].map(([key, element]) =>
        createPortal(
          <BlockErrorBoundary onError={console.error}>
            <PictureInElement blockKey={key} element={element} />
          </BlockErrorBoundary>,
          element,
          key,
        ),
      )}
    </>
  );
}

interface PictureInElementProps {
  readonly blockKey: NodeKey;
  readonly element: HTMLElement;
}

function PictureInElement({ blockKey, element }: PictureInElementProps): JSX.Element | null {
  const block = useBlock(blockKey, $isPictureNode);
  useMarkSelected(blockKey, element);
  return block && <PictureView picture={block} showsMissing />;
}
