import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type TextNode,
} from "lexical";
import { $isBlock } from "../rules/linesOfBlock";

/** The words of one paragraph, heading, item or line of a cell, whatever their style. A line break is a newline. */
export interface BodyLine {
  readonly element: ElementNode;
  readonly text: string;
  readonly parts: readonly TextPart[];
}

interface TextPart {
  readonly node: TextNode;
  readonly from: number;
  readonly to: number;
}

/** Every line of the body, from the top, the empty ones too. */
export function $bodyLines(): readonly BodyLine[] {
  return $linesIn($getRoot());
}

/** The line that is `element`'s own; blocks in it are left out. */
export function $lineOf(element: ElementNode): BodyLine {
  const parts: TextPart[] = [];
  let text = "";
  const walk = (nodes: readonly LexicalNode[]) => {
    for (const node of nodes) {
      if ($isTextNode(node)) {
        const from = text.length;
        text += node.getTextContent();
        parts.push({ node, from, to: text.length });
      } else if ($isLineBreakNode(node)) text += "\n";
      else if ($isElementNode(node) && node.isInline()) walk(node.getChildren());
    }
  };
  walk(element.getChildren());
  return { element, text, parts };
}

/** The block that holds a text, past the link it may stand in. */
export function $lineElementOf(node: LexicalNode): ElementNode | null {
  if ($isElementNode(node) && !node.isInline()) return node;
  const parent = node.getParent();
  return parent && $lineElementOf(parent);
}

/** How many characters of its line stand before a point. */
export function $offsetOf({ parts, text }: BodyLine, point: PointType): number {
  const node = point.getNode();
  if ($isTextNode(node)) return (parts.find((part) => part.node.is(node))?.from ?? 0) + point.offset;
  const next = $isElementNode(node) ? node.getChildAtIndex(point.offset) : null;
  const first = next && ($isElementNode(next) ? next.getFirstDescendant() : next);
  return parts.find((part) => part.node.is(first))?.from ?? (point.offset === 0 ? 0 : text.length);
}

/** Selects from one character of a line to another; the same twice is a caret. */
export function $selectInLine({ element, parts }: BodyLine, from: number, to: number): void {
  const first = parts.find((part) => from < part.to) ?? parts.at(-1);
  const last = from === to ? first : parts.findLast((part) => part.from < to);
  if (!first || !last) {
    element.select(0, 0);
    return;
  }
  const selection = first.node.select(from - first.from, from - first.from);
  selection.focus.set(last.node.getKey(), to - last.from, "text");
}

/** Puts `words` in place of a stretch of the line, in the style of its first letter. */
export function $replaceInLine({ parts }: BodyLine, from: number, to: number, words: string): void {
  for (const part of parts.toReversed()) {
    const [start, end] = [Math.max(from, part.from), Math.min(to, part.to)];
    if (start >= end) continue;
    const node = part.node.spliceText(start - part.from, end - start, part.from <= from ? words : "");
    if (node.getTextContent() === "") node.remove();
  }
}

function $linesIn(element: ElementNode): BodyLine[] {
  const children = element.getChildren();
  const blocks = children.filter($isBlock);
  const own = blocks.length < children.length || children.length === 0 ? [$lineOf(element)] : [];
  return [...own, ...blocks.filter((node) => $isElementNode(node)).flatMap($linesIn)];
}
