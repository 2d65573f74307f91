import { useLexicalNodeSelection } from "@lexical/react/useLexicalNodeSelection";
import type { NodeKey } from "lexical";
import { useEffect } from "react";

/** Lets the styles know of an element that its block is selected as a whole. */
export function useMarkSelected(key: NodeKey, element: HTMLElement): void {
  const [isSelected] = useLexicalNodeSelection(key);
  useEffect(() => {
    if (isSelected) element.dataset.selected = "true";
    else delete element.dataset.selected;
  }, [element, isSelected]);
}
