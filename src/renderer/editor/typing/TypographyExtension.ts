import { $isLinkNode } from "@lexical/link";
import { findBlanks } from "@shared/blanks/findBlanks";
import { type Expand, expandNothing } from "@shared/templates/expandSnippet";
import { typedChange, typedKeys } from "@shared/templates/typedChange";
import type { SmartChange } from "@shared/typography/smartChange";
import {
  $addUpdateTag,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_PUSH_TAG,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
  type NodeKey,
  safeCast,
  type TextNode,
} from "lexical";
import { $caretInLine, $lineBefore } from "./caretInLine";
import { registerLineEnd } from "./registerLineEnd";
import { registerTyped } from "./registerTyped";

/** What was changed last, as long as nothing else has been: Backspace gives it back. */
interface Change {
  readonly key: NodeKey;
  readonly start: number;
  readonly typed: string;
  readonly made: string;
}

const ownTag = "nightdesk/typography";

interface TypographyConfig {
  /** The snippets of the profile, as they are when a word ends. */
  readonly expand: Expand;
}

/**
 * Quotation marks, apostrophes, dashes and dots as they are printed, while they are typed: see `shared/typography`. Short
 * forms become their words when the word ends, and the first blank in them is selected.
 */
export const TypographyExtension = defineExtension({
  name: "nightdesk/typography",
  config: safeCast<TypographyConfig>({ expand: expandNothing }),
  register(editor, { expand }) {
    let last: Change | undefined;
    const make = (change: Change) => {
      last = change;
      editor.update(() => $make(change), { tag: [HISTORY_PUSH_TAG, ownTag] });
    };
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
        if (dirtyLeaves.size > 0 && !tags.has(ownTag)) last = undefined;
      }),
      registerTyped(
        editor,
        (letter) => typedKeys.has(letter),
        () => {
          const change = editor.getEditorState().read(() => $readChange(expand));
          if (change) make(change);
        },
      ),
      registerLineEnd(editor, (key, offset) => {
        const change = editor.getEditorState().read(() => $shortFormBefore(key, offset, expand));
        if (change) make(change);
      }),
      editor.registerCommand(
        KEY_BACKSPACE_COMMAND,
        (event) => {
          const change = last;
          last = undefined;
          if (!change || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
          if (!$isCaretBehind(change) || !$replace(change, change.made, change.typed)) return false;
          event.preventDefault();
          $addUpdateTag(HISTORY_PUSH_TAG);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

function $readChange(expand: Expand): Change | undefined {
  const caret = $caretInLine();
  const change = caret && typedChange(caret.line, caret.isInLink ? expandNothing : expand);
  return change ? $changeBefore(caret.node.getKey(), caret.offset, change) : undefined;
}

/** The short form that ends where Enter was pressed. Enter ends a word as a space does, and is no letter of the line. */
function $shortFormBefore(key: NodeKey, offset: number, expand: Expand): Change | undefined {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || !node.isSimpleText() || $isLinkNode(node.getParent())) return undefined;
  const change = expand(`${$lineBefore(node, offset)} `);
  if (!change) return undefined;
  return $changeBefore(key, offset, { length: change.length - 1, insert: change.insert.slice(0, -1) });
}

/** The change of the letters before an offset; undefined where some of them are in another stretch of text. */
function $changeBefore(key: NodeKey, offset: number, { length, insert }: SmartChange): Change | undefined {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || length > offset) return undefined;
  const start = offset - length;
  return { key, start, typed: node.getTextContent().slice(start, offset), made: insert };
}

function $make(change: Change): void {
  const [blank] = findBlanks(change.made);
  const node = $replace(change, change.typed, change.made);
  if (node && blank) node.select(change.start + blank.from, change.start + blank.to);
}

/** The text that was changed; undefined where other words stand there by now. A caret in it goes behind the change. */
function $replace({ key, start }: Change, from: string, to: string): TextNode | undefined {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || !node.getTextContent().startsWith(from, start)) return undefined;
  const selection = $getSelection();
  const hasCaret = $isRangeSelection(selection) && selection.anchor.key === key;
  node.spliceText(start, from.length, to, hasCaret);
  return node;
}

function $isCaretBehind({ key, start, made }: Change): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  return selection.anchor.key === key && selection.anchor.offset === start + made.length;
}
