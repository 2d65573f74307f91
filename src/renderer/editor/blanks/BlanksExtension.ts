import { fillingOf, type HeldBlank, holdBlank, placeOfHeld } from "@shared/blanks/heldBlank";
import {
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
  safeCast,
} from "lexical";
import { $caretIn, $fillBlanks, $mayLeaveFor, $selectBlank, blankFrom, touchesBlank } from "./blankMoves";
import { $bodyLines, $lineElementOf, $lineOf, $offsetOf, type BodyLine } from "./bodyLines";
import { markBlanks } from "./markBlanks";

/** The blanks in the title of the entry, which stand before those of its body. */
export interface TitleBlanks {
  /** Selects the last one; false where there is none. */
  selectLast(): boolean;
  /** Fills those of that name in, as part of the same step to undo. */
  fill(name: string, value: string): void;
}

interface BlanksConfig {
  readonly title: TitleBlanks | undefined;
}

/**
 * Tab goes from blank to blank (`{{winner}}`) and selects each whole; Shift and Tab goes back. A blank is plain text: it
 * is only drawn as one. What was typed over a blank is filled into the others of its name when Tab leaves it.
 */
export const BlanksExtension = defineExtension({
  name: "nightdesk/blanks",
  config: safeCast<BlanksConfig>({ title: undefined }),
  register(editor, { title }) {
    /** The blank that was typed over last, and the line that it stood in. */
    let held: (HeldBlank & { readonly key: NodeKey }) | undefined;
    const $hold = () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
      const element = $lineElementOf(selection.anchor.getNode());
      if (!element?.is($lineElementOf(selection.focus.getNode()))) return false;
      const line = $lineOf(element);
      const [from = 0, to = 0] = [selection.anchor, selection.focus]
        .map((point) => $offsetOf(line, point))
        .sort((a, b) => a - b);
      const blank = holdBlank(line.text, from, to);
      if (blank) held = { ...blank, key: element.getKey() };
      return false;
    };
    /** Whether the caret is where a blank was typed over. */
    const isInHeld = (line: BodyLine, from: number, to: number) => {
      const place = held?.key === line.element.getKey() ? placeOfHeld(line.text, held) : undefined;
      return place !== undefined && place.from <= from && to <= place.to;
    };
    const $fillOthers = (line: BodyLine) => {
      const filling = held && fillingOf(line.text, held);
      const name = held?.name;
      held = undefined;
      if (!name || filling === undefined) return;
      $fillBlanks(name, filling);
      $onUpdate(() => title?.fill(name, filling));
    };
    const $goToBlank = (isBackwards: boolean): boolean => {
      const before = $bodyLines();
      const caret = $caretIn(before);
      const line = caret && before[caret.index];
      if (!caret || !line) return false;
      const wasHeld = isInHeld(line, caret.from, caret.to);
      if (wasHeld) $fillOthers(line);
      const lines = $bodyLines();
      const now = $caretIn(lines) ?? caret;
      const isFilling = wasHeld || touchesBlank(lines, now);
      const target = blankFrom(lines, now, isBackwards);
      if (!target) return isBackwards && title?.selectLast() === true;
      if (!$mayLeaveFor(target.line, line, isFilling, isBackwards)) return false;
      $selectBlank(target);
      return true;
    };
    return mergeRegister(
      editor.registerCommand(BEFORE_INPUT_COMMAND, $hold, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(PASTE_COMMAND, $hold, COMMAND_PRIORITY_CRITICAL),
      // Before a table or a list reads the key, and after the menus at the caret.
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key !== "Tab" || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
          if (!$goToBlank(event.shiftKey)) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      markBlanks(editor),
    );
  },
});
