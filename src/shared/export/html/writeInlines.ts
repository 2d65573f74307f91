import { type Inline, type Link, type Mark, plainTextOfInlines, type Text } from "../../document/inline";
import { printedLink } from "../printedLink";
import { type Html, html } from "./html";

const wrapInMark = {
  bold: (words) => html`<strong>${words}</strong>`,
  italic: (words) => html`<em>${words}</em>`,
  strikethrough: (words) => html`<s>${words}</s>`,
} as const satisfies { readonly [M in Mark]: (words: Html) => Html };

/** What stands inside a line: text with its marks, line breaks and links. */
export function writeInlines(inlines: readonly Inline[]): Html {
  return html`${inlines.map(writeInline)}`;
}

/** True when there is at least one character to be seen. */
export function hasWords(inlines: readonly Inline[]): boolean {
  return plainTextOfInlines(inlines).trim() !== "";
}

function writeInline(inline: Inline): Html {
  switch (inline.type) {
    case "text":
      return writeText(inline);
    case "lineBreak":
      return html`<br>`;
    case "link":
      return writeLink(inline);
    default:
      return inline satisfies never;
  }
}

function writeText(text: Text): Html {
  return (text.marks ?? []).reduceRight((words, mark) => wrapInMark[mark](words), html`${text.text}`);
}

/** A link that is not safe, or has no words to click on, prints its words alone. */
function writeLink(link: Link): Html {
  const words = writeInlines(link.children);
  const href = printedLink(link.href);
  return href === undefined || !hasWords(link.children) ? words : html`<a href="${href}" rel="noopener">${words}</a>`;
}
