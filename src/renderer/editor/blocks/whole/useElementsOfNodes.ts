import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import type { Klass, LexicalNode, NodeKey } from "lexical";
import { useEffect, useState } from "react";

/** The elements of every node of one kind, for React to draw into. */
export function useElementsOfNodes(kind: Klass<LexicalNode>): ReadonlyMap<NodeKey, HTMLElement> {
  const [editor] = useLexicalComposerContext();
  const [elements, setElements] = useState<ReadonlyMap<NodeKey, HTMLElement>>(new Map());
  useEffect(
    () =>
      editor.registerMutationListener(
        kind,
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
    [editor, kind],
  );
  return elements;
}
