import { $isPictureNode } from "@body/nodes/PictureNode";
import { $isQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $isSocialPostNode } from "@body/nodes/SocialPostNode";
import { $isLinkNode } from "@lexical/link";
import { $isListNode } from "@lexical/list";
import { $isHeadingNode } from "@lexical/rich-text";
import { $isTableCellNode, $isTableNode, $isTableSelection } from "@lexical/table";
import { $getRoot, $getSelection, $isParagraphNode, $isRangeSelection, type LexicalNode, type NodeKey } from "lexical";
import { $selectedBlock } from "./blocks/whole/wholeBlock";

export type PlaceBlock = "paragraph" | "heading1" | "heading2" | "bulletList" | "numberList";

/** What the toolbar and the strips show of where the caret is. Compared field by field, so it holds only plain values. */
export interface CaretPlace {
  readonly block: PlaceBlock;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  /** The address of the link that the caret is in. */
  readonly link: string | null;
  readonly quote: NodeKey | null;
  readonly post: NodeKey | null;
  readonly table: NodeKey | null;
  readonly cell: NodeKey | null;
  /** The results block that is selected as a whole. */
  readonly results: NodeKey | null;
  /** The picture that is selected as a whole. */
  readonly picture: NodeKey | null;
  /** True while nothing but one empty paragraph is there: the placeholder is shown. */
  readonly isEmpty: boolean;
}

export const nowhere: CaretPlace = {
  block: "paragraph",
  bold: false,
  italic: false,
  strikethrough: false,
  link: null,
  quote: null,
  post: null,
  table: null,
  cell: null,
  results: null,
  picture: null,
  isEmpty: false,
};

/** Runs after every key press: a walk from the caret to the root, a handful of steps. */
export function $caretPlace(): CaretPlace {
  const root = $getRoot();
  const only = root.getChildrenSize() === 1 ? root.getFirstChild() : null;
  const place = { ...nowhere, isEmpty: $isParagraphNode(only) && only.isEmpty() };
  const selection = $getSelection();
  if ($isRangeSelection(selection)) {
    place.bold = selection.hasFormat("bold");
    place.italic = selection.hasFormat("italic");
    place.strikethrough = selection.hasFormat("strikethrough");
  } else if (!$isTableSelection(selection)) {
    const block = $selectedBlock();
    if ($isPictureNode(block)) place.picture = block.getKey();
    else place.results = block?.getKey() ?? null;
    return place;
  }
  for (let node: LexicalNode | null = selection.anchor.getNode(); node; node = node.getParent()) {
    if ($isLinkNode(node)) place.link ??= node.getURL();
    else if ($isHeadingNode(node)) place.block = node.getTag() === "h2" ? "heading1" : "heading2";
    else if ($isListNode(node)) {
      if (place.block === "paragraph") place.block = node.getListType() === "number" ? "numberList" : "bulletList";
    } else if ($isQuoteBlockNode(node)) place.quote = node.getKey();
    else if ($isSocialPostNode(node)) place.post = node.getKey();
    else if ($isTableCellNode(node)) place.cell = node.getKey();
    else if ($isTableNode(node)) place.table = node.getKey();
  }
  return place;
}

const fields = Object.keys(nowhere) as readonly (keyof CaretPlace)[];

export function isSamePlace(one: CaretPlace, other: CaretPlace): boolean {
  return fields.every((field) => one[field] === other[field]);
}
