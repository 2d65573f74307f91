import type { List, ListItem } from "../../document/blocks/list";
import { hasWords } from "../html/writeInlines";
import { writeParagraph } from "./writeInlines";

/** A list with the lists inside its items. The mark changes with the number of the lists right above. */
export function writeList({ ordered, items }: List, listsAbove: number): string {
  const isOther = listsAbove % 2 === 1;
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}${isOther ? ")" : "."}` : isOther ? "*" : "-";
      const indent = " ".repeat(mark.length + 1);
      return `${mark} ${writeItem(item).replace(/\n(?!\n|$)/g, `\n${indent}`)}`.trimEnd();
    })
    .join("\n");
}

/** A list whose first item has no words needs an empty line above it, else its mark would underline the words there. */
function writeItem({ children, lists }: ListItem): string {
  const words = writeParagraph(children);
  return lists
    .filter(({ items }) => items.length > 0)
    .reduce((written, list, index) => {
      const startsEmpty = !hasWords(list.items[0]?.children ?? []);
      return `${written}${startsEmpty && written !== "" ? "\n\n" : "\n"}${writeList(list, index)}`;
    }, words);
}
