import { findMistakes } from "@shared/spelling/findMistakes";
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
import { $blockOf, $textOf, type BlockText } from "./blockText";
import { type Mark, Marks } from "./Marks";
import type { Spelling } from "./Spelling";

/** How long after a change its block is checked, in milliseconds: soon, and never at a key press itself. */
const checkAfter = 300;

type Change = Pick<Parameters<UpdateListener>[0], "editorState" | "dirtyElements" | "dirtyLeaves">;

/**
 * Checks the blocks of one text as they change, and underlines what is wrong. The word that is being typed is left alone
 * until the caret has left it. What is known of words is read at the moment of drawing, so an answer that comes late
 * says nothing of words that are gone.
 */
export class TextChecker {
  readonly marks: Marks;
  private readonly editor: LexicalEditor;
  private readonly spelling: Spelling;
  private readonly changed = new Set<NodeKey>();
  /** The block that was typed in last. */
  private typedIn: NodeKey | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;
  private isClosed = false;

  constructor(editor: LexicalEditor, spelling: Spelling) {
    this.editor = editor;
    this.spelling = spelling;
    this.marks = new Marks(editor);
    this.stopListening = spelling.subscribe(this.checkAll);
    this.checkAll();
  }

  close(): void {
    this.isClosed = true;
    this.stopListening();
    clearTimeout(this.timer);
    this.marks.clear();
  }

  /** After every update of the text. Nothing is read of words here but in blocks with an underline, whose words move. */
  follow({ editorState, dirtyElements, dirtyLeaves }: Change, isTyped: boolean): void {
    if (!this.spelling.isOn) return;
    if (dirtyLeaves.size > 0 || dirtyElements.size > 0) {
      editorState.read(() => {
        for (const key of dirtyLeaves) this.$noteChange(key, isTyped);
        for (const key of dirtyElements.keys()) if (this.marks.has(key)) this.$followBlock(key);
      });
    } else if (this.changed.size === 0) this.typedIn = undefined;
    if (this.changed.size > 0) this.checkSoon();
  }

  /** The caret has left the text: no word is being typed. */
  leave(): void {
    this.typedIn = undefined;
    if (this.changed.size > 0) this.checkSoon();
  }

  /** Checks what has changed at once, the word at the caret too, and answers when every word of it is known. */
  async settle(): Promise<void> {
    this.typedIn = undefined;
    await this.run();
  }

  /** The underlined words, in the order of the text, and how many of them begin and end before the caret. */
  $inOrder(): { readonly marks: readonly Mark[]; readonly beforeCaret: number } {
    const blocks = new Set($getRoot().getAllTextNodes().map($blockOf));
    const selection = $getSelection();
    const caretNode = $isRangeSelection(selection) ? selection.focus.getNode() : null;
    const caretBlock = caretNode && $blockOf(caretNode);
    const marks: Mark[] = [];
    let beforeCaret = 0;
    for (const block of blocks) {
      if (!block) continue;
      const own = [...this.marks.of(block.getKey())].sort((one, other) => one.start - other.start);
      marks.push(...own);
      if (caretBlock && (block.is(caretBlock) || block.isBefore(caretBlock))) {
        const caret = block.is(caretBlock) ? ($caretIn($textOf(block)) ?? 0) : Number.POSITIVE_INFINITY;
        beforeCaret += own.filter(({ end }) => end < caret).length;
      }
    }
    return { marks, beforeCaret };
  }

  private $noteChange(key: NodeKey, isTyped: boolean): void {
    const node = $getNodeByKey(key);
    const block = $isTextNode(node) ? $blockOf(node) : null;
    if (!block) return;
    this.changed.add(block.getKey());
    if (isTyped) this.typedIn = block.getKey();
  }

  private $followBlock(key: NodeKey): void {
    const block = $getNodeByKey(key);
    if ($isElementNode(block) && block.isAttached()) this.marks.follow(key, $textOf(block));
    else this.marks.drop(key);
    this.changed.add(key);
  }

  private checkAll = (): void => {
    if (!this.spelling.isOn) {
      this.changed.clear();
      this.marks.clear();
      return;
    }
    this.editor.getEditorState().read(() => {
      for (const node of $getRoot().getAllTextNodes()) this.$noteChange(node.getKey(), false);
    });
    this.checkSoon();
  };

  private checkSoon(): void {
    this.timer ??= setTimeout(() => void this.run(), checkAfter);
  }

  private async run(): Promise<void> {
    for (let waiting = this.check(); waiting; waiting = this.check()) await waiting;
  }

  /** Answers when words that had to be looked up are known; undefined where none had to be. */
  private check(): Promise<void> | undefined {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isClosed || !this.spelling.isOn) return undefined;
    const unknown = new Set<string>();
    this.editor.getEditorState().read(() => {
      for (const key of this.changed) for (const word of this.$checkBlock(key)) unknown.add(word);
    });
    return unknown.size > 0 ? this.spelling.lookUp([...unknown]) : undefined;
  }

  /** Underlines what is wrong in a block, and answers the words that have to be looked up. */
  private $checkBlock(key: NodeKey): readonly string[] {
    const block = $getNodeByKey(key);
    if (!$isElementNode(block) || !block.isAttached()) {
      this.marks.drop(key);
      this.changed.delete(key);
      return [];
    }
    const read = $textOf(block);
    const { mistakes, unknown } = findMistakes(read.text, (word) => this.spelling.isRight(word));
    const caret = key === this.typedIn ? $caretIn(read) : undefined;
    // A word that is underlined already was not touched by what was typed.
    const marked = new Set(this.marks.of(key).map(({ start }) => start));
    const shown = mistakes.filter(
      ({ start, end }) => caret === undefined || caret < start || caret > end || marked.has(start),
    );
    this.marks.show(key, read, shown);
    if (unknown.length === 0 && shown.length === mistakes.length) this.changed.delete(key);
    return unknown;
  }
}

/** Where the caret is in the text of a block; undefined where it is not in it, or words are selected. */
function $caretIn({ pieces }: BlockText): number | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const piece = pieces.find(({ key }) => key === selection.anchor.key);
  return piece && piece.start + selection.anchor.offset;
}
