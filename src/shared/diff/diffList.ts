import { type List, type ListItem, plainTextOfList } from "../document/blocks/list";
import { plainTextOfInlines } from "../document/inline";
import { diffSequence } from "./alignSequences";
import type { Comparison } from "./comparison";
import type { ListDiff, ListItemDiff } from "./contentDiff";
import { diffLine } from "./diffLine";
import { diffValue } from "./diffValue";
import { sketchOf } from "./likeness";

/** A list item by item, with the lists inside an item. An item that was indented went from one list and came to another. */
export function diffList(before: List, after: List, comparison: Comparison): ListDiff {
  return {
    type: "list",
    ordered: diffValue(before.ordered, after.ordered, (ordered) => (ordered ? "numbers" : "bullets"), comparison),
    items: diffSequence(
      before.items,
      after.items,
      {
        keyOf: (item) => JSON.stringify(item),
        // An item is itself though the list below it grew.
        sketch: (item) => sketchOf(plainTextOfInlines(item.children), comparison),
        pairsLone: true,
        wordsOf: wordsOfItem,
        diff: (one, other) => diffItem(one, other, comparison),
      },
      comparison,
    ),
  };
}

function diffItem(before: ListItem, after: ListItem, comparison: Comparison): ListItemDiff {
  return {
    words: diffLine(before.children, after.children, comparison),
    lists: diffSequence(
      before.lists,
      after.lists,
      {
        keyOf: (list) => JSON.stringify(list),
        sketch: (list) => sketchOf(plainTextOfList(list), comparison),
        pairsLone: true,
        wordsOf: (list) => plainTextOfList(list),
        diff: (one, other) => diffList(one, other, comparison),
      },
      comparison,
    ),
  };
}

function wordsOfItem(item: ListItem): string {
  return [plainTextOfInlines(item.children), ...item.lists.map((list) => plainTextOfList(list))].join("\n");
}
