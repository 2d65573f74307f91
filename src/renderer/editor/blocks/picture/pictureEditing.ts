import { $createPictureNode, $isPictureNode } from "@body/nodes/PictureNode";
import type { Picture } from "@shared/document/blocks/picture";
import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  type BaseSelection,
  HISTORY_PUSH_TAG,
  type NodeKey,
} from "lexical";
import { $rootBlockOf } from "../../lineAtCaret";
import { $lineAfter } from "../quote/quoteEditing";
import { $insertBlock, $selectBlock } from "../whole/wholeBlock";

/** Puts a picture where the caret is and selects it; a line below it takes what is written next. */
export function $insertPicture(block: Picture): NodeKey {
  const node = $createPictureNode(block);
  $insertBlock(node);
  $lineAfter(node);
  $selectBlock(node);
  return node.getKey();
}

/** Where a picture is to go that is still being read: somebody may be writing elsewhere when it is ready. */
export interface PicturePlace {
  /** The block of the caret, or the last picture that was put here. */
  readonly after: NodeKey | undefined;
  /** What was selected when the picture was asked for; undefined once a picture has been put here. */
  readonly selection: BaseSelection | null | undefined;
}

export function $picturePlace(): PicturePlace {
  const selection = $getSelection();
  const [, focus] = selection?.getStartEndPoints() ?? [];
  const [selected] = focus ? [focus.getNode()] : (selection?.getNodes() ?? []);
  const block = selected ? $rootBlockOf(selected) : $getRoot().getLastChild();
  return { after: block?.getKey(), selection: selection?.clone() ?? null };
}

/** True while nobody has typed or gone elsewhere since the picture was asked for. */
export function $isStillAt({ selection }: PicturePlace): boolean {
  const now = $getSelection();
  if (selection === undefined) return false;
  return selection === null ? now === null : now !== null && selection.is(now);
}

/** Puts a picture to its place and leaves the caret where it is. */
export function $insertPictureAt(block: Picture, { after }: PicturePlace): NodeKey {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const node = $createPictureNode(block);
  const known = after === undefined ? null : $getNodeByKey(after);
  const at = known?.isAttached() ? known : $getRoot().getLastChild();
  if (!at) $getRoot().append(node);
  else if ($isParagraphNode(at) && at.isEmpty() && !$holdsCaret(at.getKey())) at.replace(node);
  else at.insertAfter(node);
  if (!$isPictureNode(node.getNextSibling())) $lineAfter(node);
  return node.getKey();
}

function $holdsCaret(key: NodeKey): boolean {
  return ($getSelection()?.getNodes() ?? []).some((node) => node.getKey() === key);
}
