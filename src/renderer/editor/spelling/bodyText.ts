import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type NodeKey,
  type UpdateListener,
} from "lexical";
import { $blockOf, $textOf, type BlockText, rangeOf } from "./blockText";
import type { Mark, Marks } from "./Marks";
import type { CheckedText } from "./TextChecker";

/** A body, block by block, for its checker. */
export function bodyText(editor: LexicalEditor): CheckedText<BlockText> {
  return {
    reading: (work) => editor.getEditorState().read(work),
    parts: $blocks,
    read: $readBlock,
    caretIn: $caretIn,
    placeOf: (read, span) => rangeOf(editor, read, span),
  };
}

/** The blocks that an update has changed: those of its letters, and where letters were taken away those that `marks` knows. */
export function $changedBlocks(
  { dirtyElements, dirtyLeaves }: Pick<Parameters<UpdateListener>[0], "dirtyElements" | "dirtyLeaves">,
  marks: Marks<BlockText>,
): ReadonlySet<NodeKey> {
  const blocks = new Set<NodeKey>();
  for (const key of dirtyLeaves) {
    const node = $getNodeByKey(key);
    const block = $isTextNode(node) ? $blockOf(node) : null;
    if (block) blocks.add(block.getKey());
  }
  for (const key of dirtyElements.keys()) if (marks.has(key)) blocks.add(key);
  return blocks;
}

/** The underlined words in the order of the text, and how many of them end before the caret. */
export function $marksInOrder(marks: Marks<BlockText>): {
  readonly all: readonly Mark[];
  readonly beforeCaret: number;
} {
  const selection = $getSelection();
  const caretBlock = $isRangeSelection(selection) ? $blockOf(selection.focus.getNode()) : null;
  const all: Mark[] = [];
  let beforeCaret = 0;
  for (const key of $blocks()) {
    const own = marks.of(key);
    all.push(...own);
    const block = $getNodeByKey(key);
    if (!block || !caretBlock) continue;
    if (block.isBefore(caretBlock)) beforeCaret += own.length;
    else if (block.is(caretBlock)) {
      const caret = $caretIn($textOf(caretBlock)) ?? 0;
      beforeCaret += own.filter(({ end }) => end < caret).length;
    }
  }
  return { all, beforeCaret };
}

function $blocks(): ReadonlySet<NodeKey> {
  return new Set(
    $getRoot()
      .getAllTextNodes()
      .flatMap((node) => $blockOf(node)?.getKey() ?? []),
  );
}

function $readBlock(key: NodeKey): BlockText | undefined {
  const block = $getNodeByKey(key);
  return $isElementNode(block) && block.isAttached() ? $textOf(block) : undefined;
}

function $caretIn({ pieces }: BlockText): number | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const piece = pieces.find(({ key }) => key === selection.anchor.key);
  return piece && piece.start + selection.anchor.offset;
}
