import { $isResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import type { ResultsBlock } from "@shared/document/blocks/results";
import { $getNodeByKey, type NodeKey } from "lexical";
import { useEffect, useState } from "react";

/** What a results block points to, drawn again only when that has changed. Null once it is gone. */
export function useResultsBlock(key: NodeKey): ResultsBlock | null {
  const [editor] = useLexicalComposerContext();
  const [block, setBlock] = useState<ResultsBlock | null>(null);
  useEffect(() => {
    const read = () => {
      setBlock(
        editor.getEditorState().read(() => {
          const node = $getNodeByKey(key);
          return $isResultsBlockNode(node) ? node.getBlock() : null;
        }),
      );
    };
    read();
    return editor.registerUpdateListener(({ dirtyLeaves }) => {
      if (dirtyLeaves.has(key)) read();
    });
  }, [editor, key]);
  return block;
}
