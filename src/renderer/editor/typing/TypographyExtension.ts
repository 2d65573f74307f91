import { smartChange, smartKeys } from "@shared/typography/smartChange";
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
} from "lexical";
import { $caretInLine } from "./caretInLine";
import { registerTyped } from "./registerTyped";

/** What was changed last, as long as nothing else has been: Backspace gives it back. */
interface Change {
  readonly key: NodeKey;
  readonly start: number;
  readonly typed: string;
  readonly made: string;
}

const ownTag = "nightdesk/typography";

/** Quotation marks, apostrophes, dashes and dots as they are printed, while they are typed: see `shared/typography`. */
export const TypographyExtension = defineExtension({
  name: "nightdesk/typography",
  register(editor) {
    let last: Change | undefined;
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
        if (dirtyLeaves.size > 0 && !tags.has(ownTag)) last = undefined;
      }),
      registerTyped(
        editor,
        (letter) => smartKeys.has(letter),
        () => {
          const change = editor.getEditorState().read($readChange);
          if (!change) return;
          last = change;
          editor.update(() => $replace(change, change.typed, change.made), { tag: [HISTORY_PUSH_TAG, ownTag] });
        },
      ),
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

function $readChange(): Change | undefined {
  const caret = $caretInLine();
  const change = caret && smartChange(caret.line);
  if (!change || change.length > caret.offset) return undefined;
  const start = caret.offset - change.length;
  const typed = caret.node.getTextContent().slice(start, caret.offset);
  return { key: caret.node.getKey(), start, typed, made: change.insert };
}

function $replace({ key, start }: Change, from: string, to: string): boolean {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || !node.getTextContent().startsWith(from, start)) return false;
  node.spliceText(start, from.length, to, true);
  return true;
}

function $isCaretBehind({ key, start, made }: Change): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  return selection.anchor.key === key && selection.anchor.offset === start + made.length;
}
