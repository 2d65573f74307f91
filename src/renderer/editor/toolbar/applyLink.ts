import { $createLinkNode, $isLinkNode, $toggleLink } from "@lexical/link";
import { $createTextNode, $findMatchingParent, $getSelection, $isRangeSelection } from "lexical";

/** Links the selected words, or changes the link that the caret is in. Where there is neither, the address is the words. */
export function $applyLink(href: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (!selection.isCollapsed()) {
    $toggleLink(href);
    $collapseToEnd();
  } else if (link) {
    link.setURL(href);
  } else {
    selection.insertNodes([$createLinkNode(href).append($createTextNode(href.replace(/^mailto:/, "")))]);
  }
}

/** Who goes on typing writes after the link, not over its words. */
function $collapseToEnd(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus;
  selection.anchor.set(key, offset, type);
  selection.focus.set(key, offset, type);
}
