import { $isSocialPostNode } from "@body/nodes/SocialPostNode";
import {
  $findMatchingParent,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from "lexical";
import type { Span } from "./followChange";

/** Where the letters of a text node stand in the text of its block. */
interface Piece {
  readonly key: NodeKey;
  readonly start: number;
  readonly end: number;
}

/** The text of one paragraph, heading, item or the like, whatever is bold or linked in it. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The block that a text node belongs to; null for the words of a social post, which are somebody else's as they are. */
export function $blockOf(node: LexicalNode): ElementNode | null {
  const block = $findMatchingParent(node, (one): one is ElementNode => $isElementNode(one) && !one.isInline());
  return block && !$findMatchingParent(block, $isSocialPostNode) ? block : null;
}

export function $textOf(block: ElementNode): BlockText {
  const pieces: Piece[] = [];
  let text = "";
  const $add = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      const start = text.length;
      text += node.getTextContent();
      pieces.push({ key: node.getKey(), start, end: text.length });
    } else if ($isElementNode(node) && node.isInline()) node.getChildren().forEach($add);
    // What is no text parts words; so does a list within an item, which is a block of its own.
    else text += $isLineBreakNode(node) ? "\n" : "\ufffc";
  };
  block.getChildren().forEach($add);
  return { text, pieces };
}

/** The same place on screen; undefined while the text there is not drawn as it is. */
export function rangeOf(editor: LexicalEditor, { pieces }: BlockText, { start, end }: Span): StaticRange | undefined {
  const first = pieces.find((piece) => piece.start <= start && start < piece.end);
  const last = pieces.find((piece) => piece.start < end && end <= piece.end);
  if (!first || !last) return undefined;
  const [startContainer, endContainer] = [textOnScreen(editor, first.key), textOnScreen(editor, last.key)];
  const [startOffset, endOffset] = [start - first.start, end - last.start];
  if (!startContainer || !endContainer || endOffset > endContainer.length) return undefined;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function textOnScreen(editor: LexicalEditor, key: NodeKey): Text | undefined {
  let node: Node | null = editor.getElementByKey(key);
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node ?? undefined;
}
