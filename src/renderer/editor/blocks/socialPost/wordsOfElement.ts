import type { Inline } from "@shared/document/inline";
import { dropTrackers } from "@shared/posts/dropTrackers";
import { inlinesOfText } from "@shared/posts/linesOfPost";

/**
 * The text, line breaks and links inside a cleaned element. Newlines in the text are spaces, as in all HTML, but breaks
 * with `keepNewlines`: Bluesky writes its embed code so.
 */
export function wordsOfElement(element: Node, keepNewlines: boolean): Inline[] {
  return [...element.childNodes].flatMap((node): Inline[] => {
    if (node instanceof Text) return wordsOfText(node.data, keepNewlines);
    if (!(node instanceof Element)) return [];
    if (node.matches("br")) return [{ type: "lineBreak" }];
    const inside = wordsOfElement(node, keepNewlines);
    if (!node.matches("a")) return inside;
    const href = dropTrackers(node.getAttribute("href") ?? "");
    const children = inside.filter((inline) => inline.type !== "link");
    return href === undefined || children.length === 0 ? inside : [{ type: "link", href, children }];
  });
}

function wordsOfText(text: string, keepNewlines: boolean): Inline[] {
  return keepNewlines
    ? inlinesOfText(text.replace(/[^\S\n]+/g, " "))
    : [{ type: "text", text: text.replace(/\s+/g, " ") }];
}
