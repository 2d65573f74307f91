import { $createLinkNode, $isLinkNode } from "@lexical/link";
import { addressOfLink, readBareLink } from "@shared/links/bareLink";
import { readTypedAddress } from "@shared/links/typedAddress";
import { $createTextNode, $findMatchingParent, $isRangeSelection, type BaseSelection } from "lexical";
import { $applyLink } from "../toolbar/applyLink";

/** Links the selected words; where none are selected, or an address is, the address itself is the words. */
export function $pasteLink(link: string, selection: BaseSelection): void {
  if (!$isRangeSelection(selection)) {
    selection.insertRawText(addressOfLink(link));
    return;
  }
  const words = selection.getTextContent().trim();
  if (words !== "" && !isAddress(words)) {
    $applyLink(link);
    return;
  }
  const address = addressOfLink(link);
  if (selection.isCollapsed() && $findMatchingParent(selection.anchor.getNode(), $isLinkNode)) {
    selection.insertText(address);
    return;
  }
  const text = $createTextNode(address).setFormat(selection.format);
  selection.insertNodes([$createLinkNode(link).append(text)]);
}

/** Words that are an address themselves would lie about where the link goes. */
function isAddress(words: string): boolean {
  if (words.length > 2_000) return false;
  const address = readTypedAddress(words);
  return readBareLink(words) !== undefined || (address?.start === 0 && address.end === words.length);
}
