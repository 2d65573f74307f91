import {
  $createRangeSelectionFromDom,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from "lexical";
import type { BlockText } from "../spelling/blockText";
import type { Span } from "../spelling/followChange";

type Piece = BlockText["pieces"][number];

/** The letters of the body in the editor, as `readLetters` counts those of the shared document. */
export function $bodyLetters(): BlockText {
  const pieces: Piece[] = [];
  let text = "";
  let isParted = false;
  const $add = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      const own = node.getTextContent();
      if (own === "") return;
      if (isParted && text !== "") text += "\n";
      isParted = false;
      pieces.push({ key: node.getKey(), start: text.length, end: text.length + own.length });
      text += own;
      return;
    }
    const isInline = $isElementNode(node) && node.isInline();
    isParted ||= !isInline;
    if ($isElementNode(node)) node.getChildren().forEach($add);
    isParted ||= !isInline;
  };
  $getRoot().getChildren().forEach($add);
  return { text, pieces };
}

/**
 * Undefined while no letters are selected. The browser is asked, since it reports a selection that has just been made a
 * moment later.
 */
export function $selectedLetters(editor: LexicalEditor): Span | undefined {
  const selection = $createRangeSelectionFromDom(getSelection(), editor) ?? $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return undefined;
  const letters = $bodyLetters();
  const ends = [$offsetOf(letters, selection.anchor), $offsetOf(letters, selection.focus)];
  const span = { start: Math.min(...ends), end: Math.max(...ends) };
  return letters.text.slice(span.start, span.end).trim() === "" ? undefined : span;
}

/** Where the caret is, or the end of the selection that moves; undefined where there is none. */
export function $caretIn(letters: BlockText): number | undefined {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $offsetOf(letters, selection.focus) : undefined;
}

/** Puts the caret before a letter, or at the end of a line where none is. */
export function $caretAtLetter(offset: number): void {
  const { pieces } = $bodyLetters();
  const isIn = ({ start, end }: Piece) => start <= offset && offset < end;
  const piece = pieces.find(isIn) ?? pieces.findLast(({ end }) => end <= offset);
  const node = piece && $getNodeByKey(piece.key);
  const at = piece && Math.min(offset, piece.end) - piece.start;
  if ($isTextNode(node)) node.select(at, at);
}

function $offsetOf({ text, pieces }: BlockText, point: PointType): number {
  const own = pieces.find(({ key }) => key === point.key);
  if (own) return own.start + point.offset;
  const node = point.getNode();
  const next = $isElementNode(node) ? node.getChildAtIndex(point.offset) : null;
  const behind = pieces.find(({ key }) => {
    const letters = $getNodeByKey(key);
    if (!letters) return false;
    return next ? !letters.isBefore(next) : node.isBefore(letters) && !node.isParentOf(letters);
  });
  return behind?.start ?? text.length;
}
