import type { LinkNode } from "@lexical/link";
import { cleanLink } from "@shared/document/safeLink";
import { IS_BOLD, IS_ITALIC, IS_STRIKETHROUGH, type TextNode } from "lexical";

const knownFormats = IS_BOLD | IS_ITALIC | IS_STRIKETHROUGH;

/** Text is bold, italic or struck through, and nothing else. Runs at every key press: reads before it writes. */
export function $keepText(text: TextNode): void {
  if ((text.getFormat() & ~knownFormats) !== 0) text.setFormat(text.getFormat() & knownFormats);
  if (text.getStyle() !== "") text.setStyle("");
  if (text.getMode() !== "normal") text.setMode("normal");
}

/** A link goes to a web page or a mail address, and nowhere else: any other leaves its words behind. */
export function $keepLink(link: LinkNode): void {
  const href = cleanLink(link.getURL());
  if (href === undefined) {
    for (const child of link.getChildren()) link.insertBefore(child);
    link.remove();
    return;
  }
  if (href !== link.getURL()) link.setURL(href);
  if (link.getTarget() !== null) link.setTarget(null);
  if (link.getRel() !== null) link.setRel(null);
  if (link.getTitle() !== null) link.setTitle(null);
}
