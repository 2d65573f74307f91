import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  type LexicalNode,
  type NodeSelection,
} from "lexical";

/**
 * Makes the empty paragraph that would be written into where no line is: between two blocks, or after a block that is
 * selected as a whole. Lexical alone would take the first block of the body instead. True when it made one.
 */
export function $makeLineAtCaret(): boolean {
  const place = $placeWithoutLine();
  if (place === null) return false;
  const paragraph = $createParagraphNode();
  $getRoot().splice(place, 0, [paragraph]);
  paragraph.select();
  return true;
}

/** The index in the root where the paragraph comes; null where the caret is in a line already. */
function $placeWithoutLine(): number | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return $placeAfter(selection);
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  return $isRootNode(selection.anchor.getNode()) ? selection.anchor.offset : null;
}

function $placeAfter(selection: NodeSelection): number | null {
  const places = selection
    .getNodes()
    .filter((node) => $isDecoratorNode(node) && $isRootNode(node.getParent()))
    .map((node) => node.getIndexWithinParent() + 1);
  return places.length > 0 ? Math.max(...places) : null;
}

/** Puts a block where an empty paragraph is, or after the block of the caret. */
export function $putBlockAtCaret(block: LexicalNode): void {
  $makeLineAtCaret();
  const [, focus] = $getSelection()?.getStartEndPoints() ?? [];
  const at = (focus && $rootBlockOf(focus.getNode())) ?? $getRoot().getLastChild();
  if ($isParagraphNode(at) && at.isEmpty()) at.replace(block);
  else if (at) at.insertAfter(block);
  else $getRoot().append(block);
}

/** The block of the body that a node is or stands in, however deep: a quote, a list and a table are one block each. */
export function $rootBlockOf(node: LexicalNode): LexicalNode | null {
  for (let at: LexicalNode | null = node; at; at = at.getParent()) if ($isRootNode(at.getParent())) return at;
  return null;
}
