import {
  type Binding,
  createYjsBinding,
  type Provider,
  syncLexicalUpdateToYjs,
  syncYjsChangesToLexical,
  type UserState,
} from "@lexical/yjs";
import { mendBody } from "@shared/doc/mendBody";
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $setSelection,
  COLLABORATION_TAG,
  createEditor,
  type EditorState,
  type LexicalEditor,
  SKIP_COLLAB_TAG,
} from "lexical";
import { type Transaction, UndoManager, XmlElement, XmlText, type YEvent, Map as YMap } from "yjs";

/**
 * The provider that Lexical's binding asks for. Nobody else is in the blog at the same time, so there is only this
 * laptop's caret to remember: it is what an undo and a merge put the caret back to.
 */
function createLocalProvider(): Provider {
  let state: UserState | null = {
    anchorPos: null,
    focusPos: null,
    focusing: true,
    name: "",
    color: "",
    awarenessData: {},
  };
  return {
    awareness: {
      getLocalState: () => state,
      getStates: () => new Map(),
      off: () => {},
      on: () => {},
      setLocalState: (next) => {
        state = next;
      },
      setLocalStateField: () => {},
    },
    connect: () => {},
    disconnect: () => {},
    off: () => {},
    on: () => {},
  };
}

/**
 * Lexical's binding caches its own nodes on the shared types and finds them again when the next editor is bound to the
 * same body; it then loads every child twice. Forgetting them first is what makes a second binding right.
 */
function forgetCachedNodes(element: XmlText): void {
  for (const { insert } of element.toDelta() as { insert: unknown }[]) {
    if (insert instanceof XmlText) forgetCachedNodes(insert);
    if (insert instanceof XmlText || insert instanceof XmlElement || insert instanceof YMap) {
      delete (insert as { _collabNode?: unknown })._collabNode;
    }
  }
}

/**
 * A body without a block is shown as one empty paragraph that only the editor knows: opening an entry, or undoing back
 * to its beginning, must not write into the blog. The paragraph is shared with the first word in it.
 */
function $showEmptyParagraph(): void {
  const root = $getRoot();
  if (!root.isEmpty()) return;
  const paragraph = $createParagraphNode();
  root.append(paragraph);
  if ($getSelection()) paragraph.select();
}

function isOneEmptyParagraph(state: EditorState): boolean {
  return state.read(() => {
    const [only, ...rest] = $getRoot().getChildren();
    return rest.length === 0 && $isParagraphNode(only) && only.isEmpty();
  });
}

/**
 * Binds an editor to a body that is already part of a blog's document: loads what it holds, then keeps both in step.
 * Returns the binding (the origin of the editor's own changes) and what ends it.
 */
export function bindBody(editor: LexicalEditor, body: XmlText): { binding: Binding; dispose: () => void } {
  const doc = body.doc;
  if (!doc) throw new Error("a body must be part of a blog before an editor can be bound to it");
  forgetCachedNodes(body);
  // Whatever brought the words together: what the binding does not know how to load, it would delete.
  doc.transact(() => mendBody(body));
  const nothing = createEditor().getEditorState();
  const provider = createLocalProvider();
  const binding = createYjsBinding({
    editor,
    id: "body",
    doc,
    docMap: new Map([["body", doc]]),
    getXmlText: () => body,
  });
  const observe = (events: YEvent<XmlText>[], transaction: Transaction) => {
    if (transaction.origin === binding) return;
    syncYjsChangesToLexical(binding, provider, events, transaction.origin instanceof UndoManager, () => {});
    editor.update($showEmptyParagraph, { skipTransforms: true, tag: COLLABORATION_TAG });
  };
  editor.update(
    () => {
      $setSelection(null);
      $getRoot().clear();
      binding.root.applyChildrenYjsDelta(binding, body.toDelta());
      binding.root.syncChildrenFromYjs(binding);
      $showEmptyParagraph();
    },
    { discrete: true, skipTransforms: true, tag: COLLABORATION_TAG },
  );
  body.observeDeep(observe as Parameters<XmlText["observeDeep"]>[0]);
  const stopListening = editor.registerUpdateListener((update) => {
    if (update.tags.has(SKIP_COLLAB_TAG)) return;
    const isNew = binding.root.isEmpty();
    if (isNew && isOneEmptyParagraph(update.editorState)) return;
    syncLexicalUpdateToYjs(
      binding,
      provider,
      isNew ? nothing : update.prevEditorState,
      update.editorState,
      update.dirtyElements,
      update.dirtyLeaves,
      update.normalizedNodes,
      update.tags,
    );
  });
  return {
    binding,
    dispose() {
      stopListening();
      body.unobserveDeep(observe as Parameters<XmlText["observeDeep"]>[0]);
    },
  };
}
