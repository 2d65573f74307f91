import { bindBody } from "@body/bodyBinding";
import { signal } from "@lexical/extension";
import { createUndoManager } from "@lexical/yjs";
import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  CUT_TAG,
  defineExtension,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
  REDO_COMMAND,
  safeCast,
  UNDO_COMMAND,
} from "lexical";
import type { Transaction, UndoManager, XmlText, Text as YText } from "yjs";

/** Words typed with shorter pauses than this are undone together. */
const captureMilliseconds = 400;

/**
 * The origin of changes outside the body that belong to the step that was just done in it: an undo there takes them back
 * too.
 */
export const stepOrigin = "nightdesk/step";

/** The origin of changes outside the body that are a step by themselves: what was typed just before is not undone with them. */
export const ownStepOrigin = "nightdesk/own-step";

interface YjsBodyConfig {
  readonly body: XmlText | null;
  /** What else a step may change: the title of the entry. What is typed there has its own undo. */
  readonly title: YText | null;
  /** After every change of the body that was made on this laptop, an undo included. */
  readonly onWords: () => void;
}

/**
 * Keeps the editor and a body in step from the moment it has a place on screen until it loses it, and undoes only what
 * was done in it since then. A render that React throws away binds nothing.
 */
export const YjsBodyExtension = defineExtension({
  name: "nightdesk/yjs-body",
  config: safeCast<YjsBodyConfig>({ body: null, title: null, onWords: () => {} }),
  build: () => ({ canUndo: signal(false), canRedo: signal(false) }),
  register(editor, { body, title, onWords }, state) {
    const { canUndo, canRedo } = state.getOutput();
    let manager: UndoManager | undefined;
    return mergeRegister(
      editor.registerUpdateListener(partSteps(() => manager)),
      editor.registerRootListener((root) => {
        if (!root || !body) return;
        const { binding, dispose } = bindBody(editor, body);
        const current = createUndoManager(binding, body);
        current.captureTimeout = captureMilliseconds;
        // Without an origin come the changes that other parts of the window and other laptops make.
        current.trackedOrigins.delete(null);
        current.trackedOrigins.add(stepOrigin).add(ownStepOrigin);
        const partOwnStep = (transaction: Transaction) => {
          if (transaction.origin === ownStepOrigin) current.stopCapturing();
        };
        body.doc?.on("beforeTransaction", partOwnStep);
        body.doc?.on("afterTransaction", partOwnStep);
        // With all that lies beside the title: a suggestion that is accepted is one again after an undo.
        if (title) current.addToScope(title.parent ?? title);
        const showSteps = () => {
          canUndo.value = current.canUndo();
          canRedo.value = current.canRedo();
          editor.dispatchCommand(CAN_UNDO_COMMAND, canUndo.value);
          editor.dispatchCommand(CAN_REDO_COMMAND, canRedo.value);
        };
        current.on("stack-item-added", showSteps);
        current.on("stack-item-popped", showSteps);
        const onChange = (_: unknown, transaction: Transaction) => {
          if (transaction.local) onWords();
        };
        body.observeDeep(onChange);
        manager = current;
        return () => {
          manager = undefined;
          body.unobserveDeep(onChange);
          body.doc?.off("beforeTransaction", partOwnStep);
          body.doc?.off("afterTransaction", partOwnStep);
          current.destroy();
          dispose();
        };
      }),
      registerSteps(editor, () => manager),
    );
  },
});

function registerSteps(editor: LexicalEditor, manager: () => UndoManager | undefined): () => void {
  /** A new line, another cell or a quote's fields: however fast it is typed on, it is undone by itself. */
  const beginStep = () => {
    manager()?.stopCapturing();
    return false;
  };
  return mergeRegister(
    editor.registerCommand(
      UNDO_COMMAND,
      () => {
        manager()?.undo();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      REDO_COMMAND,
      () => {
        manager()?.redo();
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, beginStep, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_TAB_COMMAND, beginStep, COMMAND_PRIORITY_CRITICAL),
  );
}

/** A paste, a cut or a command is a step of its own: nothing typed just before or after it goes with it. */
function partSteps(manager: () => UndoManager | undefined) {
  let wasOwnStep = false;
  return ({ tags }: { tags: ReadonlySet<string> }) => {
    const isOwnStep = tags.has(PASTE_TAG) || tags.has(CUT_TAG) || tags.has(HISTORY_PUSH_TAG);
    if (isOwnStep || wasOwnStep) manager()?.stopCapturing();
    wasOwnStep = isOwnStep;
  };
}
