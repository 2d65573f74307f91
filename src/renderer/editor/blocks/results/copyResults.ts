import { $isResultsBlockNode, type ResultsBlockNode } from "@body/nodes/ResultsBlockNode";
import { plainTextOfResults } from "@shared/document/blocks/results";
import type { ResultsView } from "@shared/results/resultsView";
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  type BaseSelection,
  type LexicalNode,
  type PointType,
} from "lexical";
import type { ViewOfResults } from "../../../ui/ResultsBlockView";
import { shownView } from "./ShownResultsExtension";

/** The plain text of a selection with the results blocks in it. Undefined for one without: Lexical's own is right then. */
export function $plainTextWithResults(selection: BaseSelection, viewOf: ViewOfResults): string | undefined {
  const blocks = selection.getNodes().filter($isResultsBlockNode);
  if (blocks.length === 0) return undefined;
  if ($isNodeSelection(selection)) return joinParts(blocks.map((block) => textOfBlock(block, viewOf)));
  if (!$isRangeSelection(selection)) return undefined;
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const parts: string[] = [];
  let from: Point | null = isOfRoot(first) ? $startOf($getRoot().getChildAtIndex(first.offset)) : first;
  for (const block of blocks) {
    const isFirst = isOfRoot(first) && first.offset === block.getIndexWithinParent();
    parts.push(isFirst ? "" : $textBetween(from, $endOf(block.getPreviousSibling())), textOfBlock(block, viewOf));
    from = $startOf(block.getNextSibling());
  }
  const isLast = isOfRoot(last) && last.offset === (blocks.at(-1)?.getIndexWithinParent() ?? 0) + 1;
  const end = isOfRoot(last) ? $endOf($getRoot().getChildAtIndex(last.offset - 1)) : last;
  return joinParts([...parts, isLast ? "" : $textBetween(from, end)]);
}

type Point = Pick<PointType, "key" | "offset" | "type">;

function isOfRoot({ key }: Point): boolean {
  return key === "root";
}

/** Lexical reads no words up to a place between blocks: a range must begin and end inside of them. */
function $startOf(block: LexicalNode | null): Point | null {
  return $isElementNode(block) ? $pointIn(block.getFirstDescendant() ?? block, false) : null;
}

function $endOf(block: LexicalNode | null): Point | null {
  return $isElementNode(block) ? $pointIn(block.getLastDescendant() ?? block, true) : null;
}

function $pointIn(node: LexicalNode, isEnd: boolean): Point | null {
  if ($isTextNode(node)) {
    return { key: node.getKey(), offset: isEnd ? node.getTextContentSize() : 0, type: "text" };
  }
  if ($isElementNode(node)) return { key: node.getKey(), offset: isEnd ? node.getChildrenSize() : 0, type: "element" };
  const parent = node.getParent();
  return parent && { key: parent.getKey(), offset: node.getIndexWithinParent() + (isEnd ? 1 : 0), type: "element" };
}

function $textBetween(from: Point | null, to: Point | null): string {
  if (!from || !to) return "";
  const range = $createRangeSelection();
  range.anchor.set(from.key, from.offset, from.type);
  range.focus.set(to.key, to.offset, to.type);
  return range.getTextContent().replace(/^\n+|\n+$/g, "");
}

function textOfBlock(node: ResultsBlockNode, viewOf: ViewOfResults): string {
  const block = node.getBlock();
  return plainTextOfResults({ ...block, view: shownView(block, viewOf) ?? null });
}

function joinParts(parts: readonly string[]): string {
  return parts.filter(Boolean).join("\n\n");
}

/** The table as it is seen, for other programs: real rows and headers, the line above it, facts and notes below. */
export function elementOfView({ line, caption, columns, rows, facts, notes }: ResultsView): HTMLElement {
  const table = element("table", element("caption", caption));
  table.append(
    element("thead", element("tr", ...columns.map(({ label }) => headerCell("col", label)))),
    element(
      "tbody",
      ...rows.map(({ cells: [heading = "", ...cells] }) =>
        element("tr", headerCell("row", heading), ...cells.map((cell) => element("td", cell))),
      ),
    ),
  );
  const below = [facts.map(({ label, value }) => `${label}: ${value}`).join("; "), ...notes].filter(Boolean);
  const above = line === "" ? [] : [element("p", element("strong", line))];
  return element("figure", ...above, table, ...below.map((words) => element("p", words)));
}

function headerCell(scope: "col" | "row", text: string): HTMLElement {
  const cell = element("th", text);
  cell.setAttribute("scope", scope);
  return cell;
}

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
