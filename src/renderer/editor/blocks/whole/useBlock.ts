import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { $getNodeByKey, type LexicalNode, type NodeKey } from "lexical";
import { useEffect, useState } from "react";

interface WithBlock<B> {
  getBlock(): B;
}

/** What a block of one kind holds, drawn again only when that has changed. Null once it is gone. */
export function useBlock<B>(
  key: NodeKey,
  $isOfKind: (node: LexicalNode | null) => node is LexicalNode & WithBlock<B>,
): B | null {
  const [editor] = useLexicalComposerContext();
  const [block, setBlock] = useState<B | null>(null);
  useEffect(() => {
    const read = () => {
      setBlock(
        editor.getEditorState().read(() => {
          const node = $getNodeByKey(key);
          return $isOfKind(node) ? node.getBlock() : null;
        }),
      );
    };
    read();
    return editor.registerUpdateListener(({ dirtyLeaves }) => {
      if (dirtyLeaves.has(key)) read();
    });
  }, [editor, key, $isOfKind]);
  return block;
}
