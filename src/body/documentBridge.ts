import { $createHorizontalRuleNode, $isHorizontalRuleNode } from "@lexical/extension";
import { $createLinkNode, $isLinkNode } from "@lexical/link";
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListNode } from "@lexical/list";
import { $createHeadingNode, $isHeadingNode } from "@lexical/rich-text";
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
} from "@lexical/table";
import type { List, ListItem } from "@shared/document/blocks/list";
import type { TableCell } from "@shared/document/blocks/table";
import { type Block, type Document, documentVersion } from "@shared/document/document";
import { type Inline, type Mark, marks, type Text } from "@shared/document/inline";
import { dropEmptyBlocks, joinTexts } from "@shared/document/normalise";
import { type PlacedCell, wholeRows } from "@shared/document/wholeRows";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from "lexical";
import { $createPictureNode, $isPictureNode } from "./nodes/PictureNode";
import { $createQuoteBlockNode, $isQuoteBlockNode } from "./nodes/QuoteBlockNode";
import { $createResultsBlockNode, $isResultsBlockNode } from "./nodes/ResultsBlockNode";
import { $createSocialPostNode, $isSocialPostNode } from "./nodes/SocialPostNode";
import { $getTableCaption, $setTableCaption } from "./nodes/tableCaption";

/** Puts the blocks of `document` in place of what the editor holds. Call inside an update. */
export function $setDocument(document: Document): void {
  const nodes = document.blocks.map($nodeOfBlock);
  $getRoot()
    .clear()
    .append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]));
}

/** The document that the editor holds. Call inside a read or an update. */
export function $getDocument(): Document {
  return { version: documentVersion, blocks: dropEmptyBlocks($getRoot().getChildren().map($blockOfNode)) };
}

/** The editor's node for one block. */
export function $nodeOfBlock(block: Block): ElementNode | LexicalNode {
  switch (block.type) {
    case "paragraph":
      return $createParagraphNode().append(...$nodesOfInlines(block.children));
    case "heading":
      return $createHeadingNode(block.level === 1 ? "h2" : "h3").append(...$nodesOfInlines(block.children));
    case "list":
      return $nodeOfList(block);
    case "quote": {
      const paragraphs = block.paragraphs.map($paragraphOfInlines);
      return $createQuoteBlockNode(block).append(...(paragraphs.length > 0 ? paragraphs : [$createParagraphNode()]));
    }
    case "table": {
      const table = $createTableNode().append(
        ...block.rows.map((row) => $createTableRowNode().append(...row.map($nodeOfCell(row)))),
      );
      $setTableCaption(table, block.caption);
      return table;
    }
    case "results":
      return $createResultsBlockNode(block);
    case "socialPost": {
      const paragraphs = block.paragraphs.map($paragraphOfInlines);
      return $createSocialPostNode(block).append(...(paragraphs.length > 0 ? paragraphs : [$createParagraphNode()]));
    }
    case "picture":
      return $createPictureNode(block);
    case "divider":
      return $createHorizontalRuleNode();
  }
}

function $paragraphOfInlines(inlines: readonly Inline[]): ElementNode {
  return $createParagraphNode().append(...$nodesOfInlines(inlines));
}

function $nodeOfCell(row: readonly TableCell[]) {
  const headerRow = row.every((cell) => cell.header);
  return (cell: TableCell): ElementNode => {
    const state = headerRow ? TableCellHeaderStates.ROW : TableCellHeaderStates.COLUMN;
    const paragraphs = cell.paragraphs.map($paragraphOfInlines);
    return $createTableCellNode(cell.header ? state : TableCellHeaderStates.NO_STATUS).append(
      ...(paragraphs.length > 0 ? paragraphs : [$createParagraphNode()]),
    );
  };
}

function $nodeOfList(list: List): ListNode {
  const node = $createListNode(list.ordered ? "number" : "bullet");
  for (const item of list.items) {
    node.append($createListItemNode().append(...$nodesOfInlines(item.children)));
    for (const inner of item.lists) node.append($createListItemNode().append($nodeOfList(inner)));
  }
  return node;
}

function $nodesOfInlines(inlines: readonly Inline[]): LexicalNode[] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case "text":
        return $nodeOfText(inline);
      case "lineBreak":
        return $createLineBreakNode();
      case "link":
        return $createLinkNode(inline.href).append(...$nodesOfInlines(inline.children));
    }
  });
}

function $nodeOfText(text: Text): TextNode {
  const node = $createTextNode(text.text);
  for (const mark of text.marks ?? []) node.toggleFormat(mark);
  return node;
}

function $blockOfNode(node: LexicalNode): Block {
  if ($isHeadingNode(node)) {
    return { type: "heading", level: node.getTag() <= "h2" ? 1 : 2, children: $inlinesOfChildren(node) };
  }
  if ($isListNode(node)) return $listOfNode(node);
  if ($isQuoteBlockNode(node)) {
    return { type: "quote", paragraphs: $paragraphsOfChildren(node), ...node.getDetails() };
  }
  if ($isTableNode(node)) {
    const rows = node.getChildren().filter($isTableRowNode);
    return {
      type: "table",
      caption: $getTableCaption(node),
      rows: wholeRows(rows.map((row) => row.getChildren().filter($isTableCellNode).map($placedCell))),
    };
  }
  if ($isResultsBlockNode(node)) return node.getBlock();
  if ($isSocialPostNode(node)) {
    return { type: "socialPost", paragraphs: $paragraphsOfChildren(node), ...node.getDetails() };
  }
  if ($isPictureNode(node)) return node.getBlock();
  if ($isHorizontalRuleNode(node)) return { type: "divider" };
  if ($isParagraphNode(node)) return { type: "paragraph", children: $inlinesOfChildren(node) };
  throw new Error(`a body cannot hold a node of type “${node.getType()}”`);
}

function $placedCell(cell: TableCellNode): PlacedCell {
  return {
    cell: { header: cell.hasHeader(), paragraphs: $paragraphsOfChildren(cell) },
    headsColumn: cell.hasHeaderState(TableCellHeaderStates.ROW),
    colSpan: cell.getColSpan(),
    rowSpan: cell.getRowSpan(),
  };
}

function $listOfNode(node: ListNode): List {
  const items: { children: readonly Inline[]; lists: List[] }[] = [];
  for (const item of node.getChildren().filter($isListItemNode)) {
    const all = item.getChildren().filter($isListNode).map($listOfNode);
    const lists = all.filter((list) => list.items.length > 0);
    const previous = items.at(-1);
    const own = $inlinesOfNodes(item.getChildren().filter((child) => !$isListNode(child)));
    if (lists.length > 0 && own.length === 0 && previous) previous.lists.push(...lists);
    else if (own.length > 0 || lists.length > 0 || all.length === 0) items.push({ children: own, lists });
  }
  return { type: "list", ordered: node.getListType() === "number", items: items satisfies ListItem[] };
}

/** The lines inside a quote or a cell; blocks that neither can hold are taken apart into lines. */
function $paragraphsOfChildren(node: ElementNode): Inline[][] {
  return node
    .getChildren()
    .flatMap((child) =>
      $isElementNode(child) && !child.isInline()
        ? child.getChildren().some((inner) => $isElementNode(inner) && !inner.isInline())
          ? $paragraphsOfChildren(child)
          : [$inlinesOfChildren(child)]
        : [],
    )
    .filter((inlines) => inlines.length > 0);
}

function $inlinesOfChildren(node: ElementNode): Inline[] {
  return $inlinesOfNodes(node.getChildren());
}

function $inlinesOfNodes(nodes: readonly LexicalNode[]): Inline[] {
  return joinTexts(
    nodes.map((node): Inline => {
      if ($isTextNode(node)) return $textOfNode(node);
      if ($isLineBreakNode(node)) return { type: "lineBreak" };
      if ($isLinkNode(node)) {
        return {
          type: "link",
          href: node.getURL(),
          children: $inlinesOfChildren(node).filter((child) => child.type !== "link"),
        };
      }
      throw new Error(`a line cannot hold a node of type “${node.getType()}”`);
    }),
  );
}

function $textOfNode(node: TextNode): Text {
  const set = marks.filter((mark: Mark) => node.hasFormat(mark));
  return { type: "text", text: node.getTextContent(), ...(set.length > 0 ? { marks: set } : {}) };
}
