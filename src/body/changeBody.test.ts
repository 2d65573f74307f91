import { createHeadlessEditor } from "@lexical/headless";
import { readBody } from "@shared/doc/readBody";
import type { Block, Document } from "@shared/document/document";
import fc from "fast-check";
import { $createTextNode, $getRoot, $isElementNode } from "lexical";
import { expect, test } from "vitest";
import {
  applyUpdate,
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  Doc,
  encodeStateAsUpdate,
  XmlText,
} from "yjs";
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

function elementsIn(element: XmlText | undefined): XmlText[] {
  return ((element?.toDelta() ?? []) as { insert: XmlText }[]).map(({ insert }) => insert);
}

function openEditor(body: XmlText) {
  const editor = createHeadlessEditor({
    nodes: bodyNodes,
    onError(error) {
      throw error;
    },
  });
  const { dispose } = bindBody(editor, body);
  const flush = () => editor.update(() => {}, { discrete: true });
  return {
    read() {
      flush();
      return editor.getEditorState().read($getDocument);
    },
    /** Types at the end of every line that holds text. */
    typeEverywhere() {
      editor.update(
        () => {
          for (const node of $getRoot().getAllTextNodes()) {
            const line = node.getParent();
            if ($isElementNode(line) && line.getLastChild()?.is(node)) node.setTextContent(`${node.getTextContent()}!`);
          }
          const last = $getRoot().getLastChild();
          if ($isElementNode(last) && last.getType() === "paragraph") last.append($createTextNode("?"));
        },
        { discrete: true },
      );
    },
    dispose,
  };
}

const paragraph = (text: string): Block => ({ type: "paragraph", children: [{ type: "text", text }] });
const documentOf = (...blocks: Block[]): Document => ({ version: 2, blocks });

/** A document and another that shares most of its blocks with it, in their order. */
const neighbours = fc
  .tuple(documents(), documents(), fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }))
  .map(([first, other, dice]) => {
    const blocks = first.blocks.flatMap((block, index) => {
      const instead = other.blocks[index];
      if (dice[index] === 0) return instead ? [instead, block] : [block];
      return dice[index] === 1 && instead ? [instead] : [block];
    });
    const parted = blocks.filter((one, index) => one.type !== "list" || blocks[index - 1]?.type !== "list");
    return [first, { ...first, blocks: parted }] as const;
  });

test("a bound editor follows every change, and what is typed in it afterwards is shared as it shows it", () => {
  fc.assert(
    fc.property(fc.oneof(neighbours, fc.tuple(documents(), documents())), ([first, second]) => {
      const body = bodyWith(first);
      const editor = openEditor(body);
      writeBody(body, second);
      expect(readBody(body)).toEqual(second);
      expect(editor.read()).toEqual(second);
      editor.typeEverywhere();
      expect(editor.read()).toEqual(readBody(body));
      writeBody(body, first);
      expect(editor.read()).toEqual(first);
      expect(readBody(body)).toEqual(first);
      editor.dispose();
    }),
    { numRuns: 60 },
  );
});

test("writing what a body already says changes nothing", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const body = bodyWith(document);
      let updates = 0;
      body.doc?.on("update", () => updates++);
      writeBody(body, document);
      expect(updates).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("blocks that stay keep their items", () => {
  fc.assert(
    fc.property(documents(), documents(), fc.nat(), ({ blocks }, other, place) => {
      const at = place % (blocks.length + 1);
      const body = bodyWith(documentOf(...blocks));
      const items = elementsIn(body);
      const [added] = other.blocks.filter((block) => block.type !== "list");
      if (!added) return;
      writeBody(body, documentOf(...blocks.slice(0, at), added, ...blocks.slice(at)));
      const now = elementsIn(body);
      expect(now.length).toBe(items.length + 1);
      expect(items.every((item) => now.includes(item))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a place in a paragraph stays on its letters when others in it, and other blocks, change", () => {
  const body = bodyWith(documentOf(paragraph("Turnout is 61 per cent in Sutton."), paragraph("More soon.")));
  const [line] = elementsIn(body);
  if (!line || !body.doc) throw new Error("no paragraph");
  const place = createRelativePositionFromTypeIndex(line, 1 + "Turnout is 61 per cent in ".length);
  writeBody(
    body,
    documentOf(paragraph("The count goes on."), paragraph("Turnout was 63.5 per cent in Sutton, at last."), {
      type: "divider",
    }),
  );
  const now = createAbsolutePositionFromRelativePosition(place, body.doc);
  expect(now?.type).toBe(line);
  expect(line.toDelta()[1].insert.slice((now?.index ?? 0) - 1)).toBe("Sutton, at last.");
});

test("what another laptop types in the same paragraph meanwhile is kept where it was typed", () => {
  const body = bodyWith(documentOf(paragraph("Turnout is 61 per cent in Sutton.")));
  const theirs = new Doc();
  applyUpdate(theirs, encodeStateAsUpdate(body.doc as Doc));
  const theirBody = theirs.getMap("entry").get("body") as XmlText;
  elementsIn(theirBody)[0]?.insert(1 + "Turnout is 61 per cent in ".length, "North ");
  writeBody(body, documentOf(paragraph("Turnout was 63 per cent in Sutton.")));
  applyUpdate(body.doc as Doc, encodeStateAsUpdate(theirs));
  expect(readBody(body).blocks).toEqual([paragraph("Turnout was 63 per cent in North Sutton.")]);
});

test("the items of a list that stay keep theirs, and are counted anew", () => {
  const item = (text: string) => ({ children: [{ type: "text" as const, text }], lists: [] });
  const list = (...items: string[]): Block => ({ type: "list", ordered: true, items: items.map(item) });
  const body = bodyWith(documentOf(list("one", "two", "three")));
  const before = elementsIn(elementsIn(body)[0]);
  writeBody(body, documentOf(list("none", "one", "three")));
  const after = elementsIn(elementsIn(body)[0]);
  expect(after).toHaveLength(3);
  expect(after[1]).toBe(before[0]);
  expect(after[2]).toBe(before[2]);
  expect(after.map((one) => one.getAttribute("__value") as unknown)).toEqual([1, 2, 3]);
});

test("a field of a quote changes without its words, and its words without the field", () => {
  const quote = (words: string, speaker: string): Block => ({
    ...{ type: "quote", speaker, paragraphs: [[{ type: "text", text: words }]] },
    ...{ role: "", party: "", place: "", source: "", manner: "", saidAt: null, checkedBy: "" },
  });
  const body = bodyWith(documentOf(quote("We won.", "")));
  const theirs = new Doc();
  applyUpdate(theirs, encodeStateAsUpdate(body.doc as Doc));
  writeBody(theirs.getMap("entry").get("body") as XmlText, documentOf(quote("We won it.", "")));
  writeBody(body, documentOf(quote("We won.", "Ann Lee")));
  applyUpdate(body.doc as Doc, encodeStateAsUpdate(theirs));
  expect(readBody(body).blocks).toEqual([quote("We won it.", "Ann Lee")]);
});
