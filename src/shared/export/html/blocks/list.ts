import type { List, ListItem } from "../../../document/blocks/list";
import { plainTextOfBlock } from "../../../document/document";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html, htmlLines } from "../html";
import { writeDirection } from "../writeDirection";
import { writeInlines } from "../writeInlines";

/** A list with the lists inside its items; a list without items leaves nothing. */
export function writeList(block: List, place: Pick<BlockPlace, "direction">): Html | undefined {
  if (block.items.length === 0) return undefined;
  return writeItems(block, writeDirection(plainTextOfBlock(block), place));
}

function writeItems({ items, ordered }: List, turned?: Html): Html {
  const written = htmlLines(items.map(writeItem));
  return ordered ? html`<ol${turned}>\n${written}\n</ol>` : html`<ul${turned}>\n${written}\n</ul>`;
}

function writeItem(item: ListItem): Html {
  const lists = item.lists.map((list) => html`\n${list.items.length > 0 ? writeItems(list) : undefined}`);
  return html`<li>${writeInlines(item.children)}${lists}</li>`;
}
