import { type ActionName, actionOf } from "@shared/actions/actions";
import { $addUpdateTag, HISTORY_PUSH_TAG, type LexicalEditor } from "lexical";
import { performAction } from "../../actions/actionRegistry";
import { $removeSlash } from "./slashAtCaret";

/**
 * Takes "/qu" out and does the action. What the action writes into the text is one step to undo with that; what it does
 * elsewhere comes after, since it may take the focus away.
 */
export function takeSlash(editor: LexicalEditor, query: string, name: ActionName): void {
  const isInText = actionOf(name).where === "body";
  editor.update(
    () => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      $removeSlash(query);
      if (isInText) performAction(name);
    },
    { onUpdate: () => !isInText && performAction(name) },
  );
}
