import { createHeadlessEditor } from "@lexical/headless";
import { copyDelta } from "@shared/doc/copyShared";
import type { Document } from "@shared/document/document";
import { Doc, XmlText } from "yjs";
import { bindBody } from "./bodyBinding";
import { bodyNodes } from "./bodyNodes";
import { changeBody } from "./changeBody";
import { $setDocument } from "./documentBridge";

/**
 * Makes `body` read as `document`, in one transaction, and changes only what differs: see changeBody. Throws what the
 * editor throws; the body is then unchanged.
 */
export function writeBody(body: XmlText, document: Document): void {
  const { doc } = body;
  if (!doc) throw new Error("a body must be part of a blog before it can be written");
  withDraft(document, (draft) => doc.transact(() => changeBody(body, draft)));
}

/** What an empty body is to be given, with `applyDelta` and once, to hold `document`. */
export function deltaOf(document: Document): unknown[] {
  return withDraft(document, copyDelta);
}

/**
 * A body of its own that holds `document`. The encoding is Lexical's own: an editor without a window writes it, because
 * Lexical cannot bear two editors on one body and that of an entry may be open. Takes about a millisecond.
 */
function withDraft<T>(document: Document, use: (draft: XmlText) => T): T {
  const draft = new XmlText();
  const draftDoc = new Doc();
  draftDoc.getMap("draft").set("body", draft);
  const editor = createHeadlessEditor({
    namespace: "nightdesk-body",
    nodes: bodyNodes,
    onError(error) {
      throw error;
    },
  });
  const { dispose } = bindBody(editor, draft);
  try {
    editor.update(() => $setDocument(document), { discrete: true });
  } finally {
    dispose();
  }
  const used = use(draft);
  draftDoc.destroy();
  return used;
}
