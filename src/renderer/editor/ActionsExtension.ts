import { COMMAND_PRIORITY_EDITOR, defineExtension, FOCUS_COMMAND, type LexicalEditor, safeCast } from "lexical";
import { type ActionDoings, registerActions } from "../actions/actionRegistry";
import { isEnabledAt, isOnAt, type TextSituation } from "./actionState";
import { CaretPlaceExtension } from "./CaretPlaceExtension";
import { doAction, type EditorAction, editorActions } from "./doAction";
import { focusText } from "./focusText";
import { YjsBodyExtension } from "./YjsBodyExtension";

interface ActionsConfig {
  readonly allowsQuotes: boolean;
}

/** The text that had the focus last is the one that the palette and the slash menu act on. */
export const ActionsExtension = defineExtension({
  name: "nightdesk/actions",
  config: safeCast<ActionsConfig>({ allowsQuotes: true }),
  dependencies: [CaretPlaceExtension, YjsBodyExtension],
  register(editor, { allowsQuotes }, state) {
    const { place } = state.getDependency(CaretPlaceExtension).output;
    const { canUndo, canRedo } = state.getDependency(YjsBodyExtension).output;
    const doings = doingsOf(editor, () => ({
      place: place.peek(),
      canUndo: canUndo.peek(),
      canRedo: canRedo.peek(),
      allowsQuotes,
    }));
    let unregister: (() => void) | undefined;
    const stop = () => {
      unregister?.();
      unregister = undefined;
    };
    const start = () => {
      stop();
      unregister = registerActions(doings);
      return false;
    };
    const stopFocus = editor.registerCommand(FOCUS_COMMAND, start, COMMAND_PRIORITY_EDITOR);
    const stopRoot = editor.registerRootListener((root) => {
      if (!root) return;
      start();
      return stop;
    });
    return () => {
      stopFocus();
      stopRoot();
      stop();
    };
  },
});

function doingsOf(editor: LexicalEditor, situation: () => TextSituation): ActionDoings {
  const doingOf = (name: EditorAction) => ({
    perform: () => {
      if (!editor.getRootElement()?.contains(document.activeElement)) focusText(editor);
      doAction(editor, name);
    },
    isEnabled: () => isEnabledAt(name, situation()),
    isOn: () => isOnAt(name, situation().place),
  });
  return Object.fromEntries(editorActions.map((name) => [name, doingOf(name)]));
}
