import { $isSocialPostNode } from "@body/nodes/SocialPostNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { emptyPost, type SocialPostDetails } from "@shared/document/blocks/socialPost";
import { $getNodeByKey, type NodeKey } from "lexical";
import { useEffect, useState } from "react";

/** Whose a post is, drawn again only when one of the fields has changed. */
export function usePostDetails(post: NodeKey): SocialPostDetails {
  const [editor] = useLexicalComposerContext();
  const [details, setDetails] = useState<SocialPostDetails>(emptyPost);
  useEffect(() => {
    const read = () =>
      setDetails(
        editor.getEditorState().read(() => {
          const node = $getNodeByKey(post);
          return $isSocialPostNode(node) ? node.getDetails() : emptyPost;
        }),
      );
    read();
    return editor.registerUpdateListener(({ dirtyElements }) => {
      // True means changed itself; false that something inside it was.
      if (dirtyElements.get(post)) read();
    });
  }, [editor, post]);
  return details;
}
