import { createHeadlessEditor } from "@lexical/headless";
import type { Document } from "@shared/document/document";
import type { XmlText } from "yjs";
import { bindBody } from "./bodyBinding";
import { bodyNodes } from "./bodyNodes";
import { $setDocument } from "./documentBridge";

/**
 * Puts `document` in place of what `body` holds, by way of a Lexical editor without a window, so that the encoding is
 * Lexical's own. Throws what the editor throws; the body is then unchanged.
 */
export function writeBody(body: XmlText, document: Document): void {
  const editor = createHeadlessEditor({
    namespace: "nightdesk-body",
    nodes: bodyNodes,
    onError(error) {
      throw error;
    },
  });
  const { dispose } = bindBody(editor, body);
  try {
    editor.update(() => $setDocument(document), { discrete: true });
  } finally {
    dispose();
  }
}
