import type { List, ListItem } from "../../../document/blocks/list";
import { type Html, html, htmlLines } from "../html";
import { writeInlines } from "../writeInlines";

/** A list with the lists inside its items; a list without items leaves nothing. */
export function writeList(block: List): Html | undefined {
  if (block.items.length === 0) return undefined;
  const items = htmlLines(block.items.map(writeItem));
  return block.ordered ? html`<ol>\n${items}\n</ol>` : html`<ul>\n${items}\n</ul>`;
}

function writeItem(item: ListItem): Html {
  const lists = item.lists.map((list) => html`\n${writeList(list)}`);
  return html`<li>${writeInlines(item.children)}${lists}</li>`;
}
