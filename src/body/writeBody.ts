import { createHeadlessEditor } from "@lexical/headless";
import type { Document } from "@shared/document/document";
import { Doc, XmlText } from "yjs";
import { bindBody } from "./bodyBinding";
import { bodyNodes } from "./bodyNodes";
import { copyDelta } from "./copyShared";
import { $setDocument } from "./documentBridge";

/**
 * Puts `document` in place of what `body` holds, in one transaction. Throws what the editor throws; the body is then
 * unchanged.
 */
export function writeBody(body: XmlText, document: Document): void {
  const { doc } = body;
  if (!doc) throw new Error("a body must be part of a blog before it can be written");
  const delta = deltaOf(document);
  doc.transact(() => {
    body.delete(0, body.length);
    body.applyDelta(delta);
  });
}

/**
 * What an empty body is to be given, with `applyDelta` and once, to hold `document`. The encoding is Lexical's own: an
 * editor without a window writes it into a body of its own, from which it is copied, because Lexical cannot bear two
 * editors on one body and that of an entry may be open. Takes about a millisecond.
 */
export function deltaOf(document: Document): unknown[] {
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
  const delta = copyDelta(draft);
  draftDoc.destroy();
  return delta;
}
