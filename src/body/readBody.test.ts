import { createHeadlessEditor } from "@lexical/headless";
import { readBody } from "@shared/doc/readBody";
import { type Document, parseDocument } from "@shared/document/document";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, XmlText } from "yjs";
import { bindBody } from "./bodyBinding";
import { bodyNodes } from "./bodyNodes";
import { $getDocument } from "./documentBridge";
import { documents } from "./documents.testdata";
import { writeBody } from "./writeBody";

function bodyWith(document: Document): XmlText {
  const body = new XmlText();
  new Doc().getMap("entry").set("body", body);
  writeBody(body, document);
  return body;
}

function readWithEditor(body: XmlText): Document {
  const editor = createHeadlessEditor({
    nodes: bodyNodes,
    onError(error) {
      throw error;
    },
  });
  const { dispose } = bindBody(editor, body);
  dispose();
  return editor.getEditorState().read($getDocument);
}

test("any document comes back from the shared body as it went in, read directly and by an editor", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const body = bodyWith(document);
      expect(readBody(body)).toEqual(document);
      expect(readWithEditor(body)).toEqual(document);
      expect(parseDocument(JSON.parse(JSON.stringify(readBody(body))))).toEqual(document);
    }),
    { numRuns: 200 },
  );
});

test("writing over a body leaves exactly the new document, and a copy by updates reads the same", () => {
  fc.assert(
    fc.property(documents(), documents(), (first, second) => {
      const body = bodyWith(first);
      writeBody(body, second);
      expect(readBody(body)).toEqual(second);
      const copy = new Doc();
      if (body.doc) applyUpdate(copy, encodeStateAsUpdate(body.doc));
      expect(readBody(copy.getMap("entry").get("body") as XmlText)).toEqual(second);
    }),
    { numRuns: 50 },
  );
});
