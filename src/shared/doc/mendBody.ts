import { XmlText, Map as YMap } from "yjs";

/**
 * Gives letters that a merge has left without their text node one of their own. Where one laptop takes a text out (moves
 * it to a new paragraph, say) and the other types into it, what was typed stands alone in its line; @lexical/yjs 0.52
 * (binding V1) deletes such letters when it loads them. Does nothing to a body that is as an editor leaves it.
 */
export function mendBody(element: XmlText): void {
  let index = 0;
  let isInText = false;
  for (const { insert } of element.toDelta() as readonly { readonly insert: unknown }[]) {
    if (typeof insert !== "string") {
      isInText = insert instanceof YMap && insert.get("__type") !== "linebreak";
      if (insert instanceof XmlText) mendBody(insert);
      index++;
      continue;
    }
    if (!isInText) {
      element.insertEmbed(index, plainText());
      index++;
      isInText = true;
    }
    index += insert.length;
  }
}

/** As the editor writes a text without any format. */
function plainText(): YMap<unknown> {
  return new YMap<unknown>([
    ["__type", "text"],
    ["__format", 0],
    ["__style", ""],
    ["__mode", 0],
    ["__detail", 0],
  ]);
}
