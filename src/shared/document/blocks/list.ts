import * as v from "valibot";
import { type Inline, inlinesSchema, plainTextOfInlines } from "../inline";

export interface ListItem {
  readonly children: readonly Inline[];
  /** The lists one level down, mostly none or one. */
  readonly lists: readonly List[];
}
export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export const listSchema: v.GenericSchema<List> = v.strictObject({
  type: v.literal("list"),
  ordered: v.boolean(),
  items: v.pipe(
    v.array(
      v.strictObject({
        children: inlinesSchema,
        lists: v.pipe(v.array(v.lazy(() => listSchema)), v.readonly()),
      }),
    ),
    v.readonly(),
  ),
});

/** One line an item, two spaces deeper for each level. */
export function plainTextOfList(block: List, depth = 0): string {
  return block.items
    .flatMap((item, index) => [
      `${"  ".repeat(depth)}${block.ordered ? `${index + 1}.` : "•"} ${plainTextOfInlines(item.children)}`,
      ...item.lists.map((list) => plainTextOfList(list, depth + 1)),
    ])
    .join("\n");
}
