import { $createLinkNode, $isLinkNode, $toggleLink } from "@lexical/link";
import { $createTextNode, $findMatchingParent, $getSelection, $isRangeSelection } from "lexical";

/** Links the selected words, or changes the link that the caret is in. Where there is neither, the address is the words. */
export function $applyLink(href: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  if (!selection.isCollapsed()) {
    $toggleLink(href);
  } else if (link) {
    link.setURL(href);
  } else {
    selection.insertNodes([$createLinkNode(href).append($createTextNode(href.replace(/^mailto:/, "")))]);
  }
}
