import { $createLinkNode, $isLinkNode } from "@lexical/link";
import { readTypedAddress } from "@shared/links/typedAddress";
import { $getNodeByKey, $isTextNode, defineExtension, HISTORY_PUSH_TAG, mergeRegister, type NodeKey } from "lexical";
import { $caretInLine, $lineBefore } from "./caretInLine";
import { registerLineEnd } from "./registerLineEnd";
import { registerTyped } from "./registerTyped";

/** A web address becomes a link when the space or the Enter behind it is typed. One undo takes only the link back. */
export const TypedLinksExtension = defineExtension({
  name: "nightdesk/typed-links",
  register(editor) {
    const link = (key: NodeKey, offset: number) => {
      if (!editor.getEditorState().read(() => $addressBefore(key, offset))) return;
      editor.update(() => $linkBefore(key, offset), { tag: HISTORY_PUSH_TAG });
    };
    return mergeRegister(
      registerTyped(
        editor,
        (letter) => letter === " ",
        () => {
          const caret = editor.getEditorState().read($caretInLine);
          if (caret) link(caret.node.getKey(), caret.offset - 1);
        },
      ),
      registerLineEnd(editor, link),
    );
  },
});

/** The address that ends at an offset of a text, in offsets of that text; undefined in a link, and where the text only begins in it. */
function $addressBefore(key: NodeKey, offset: number) {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || !node.isSimpleText() || $isLinkNode(node.getParent())) return undefined;
  const line = $lineBefore(node, offset);
  const address = readTypedAddress(line);
  const shift = offset - line.length;
  if (!address || address.start + shift < 0) return undefined;
  return { node, start: address.start + shift, end: address.end + shift, link: address.link };
}

function $linkBefore(key: NodeKey, offset: number): void {
  const address = $addressBefore(key, offset);
  if (!address) return;
  const { node, start, end, link } = address;
  const parts = node.splitText(...(start > 0 ? [start, end] : [end]));
  const words = parts[start > 0 ? 1 : 0];
  if (!words) return;
  const holder = $createLinkNode(link);
  words.insertBefore(holder);
  holder.append(words);
}
