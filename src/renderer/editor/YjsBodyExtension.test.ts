// @vitest-environment jsdom
import { documents } from "@body/documents.testdata";
import { writeBody } from "@body/writeBody";
import fc from "fast-check";
import { $createTextNode, $getRoot, $isElementNode, REDO_COMMAND, UNDO_COMMAND } from "lexical";
import { expect, test } from "vitest";
import { newBody, openBody } from "./testing/openBody";

function countUpdates(doc: ReturnType<typeof openBody>["doc"]): () => number {
  let count = 0;
  doc.on("update", () => {
    count += 1;
  });
  return () => count;
}

function $write(text: string): void {
  const line = $getRoot().getLastChild();
  if ($isElementNode(line)) line.append($createTextNode(text));
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("opening a body, putting the caret in it and leaving writes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(documents(), async (document) => {
      const body = newBody();
      writeBody(body, document);
      if (!body.doc) throw new Error("no document");
      const updates = countUpdates(body.doc);
      const open = openBody(body);
      open.editor.update(() => $getRoot().selectEnd());
      await settled();
      open.close();
      await settled();
      expect(updates()).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test("an empty body shows one empty paragraph, which is shared with its first word", async () => {
  const open = openBody();
  const updates = countUpdates(open.doc);
  expect(open.editor.getRootElement()?.querySelectorAll("p")).toHaveLength(1);
  open.editor.focus();
  await settled();
  expect(updates()).toBe(0);
  open.change(() => $write("word"));
  expect(updates()).toBe(1);
  expect(open.blocks()).toEqual([{ type: "paragraph", children: [{ type: "text", text: "word" }] }]);
  open.close();
});

test("undo goes back to the empty body, writes nothing more, and redo brings the words back", async () => {
  const open = openBody();
  open.change(() => $write("word"));
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([]);
  expect(open.editor.getRootElement()?.querySelectorAll("p")).toHaveLength(1);
  open.editor.dispatchCommand(REDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([{ type: "paragraph", children: [{ type: "text", text: "word" }] }]);
  expect(open.editor.getRootElement()?.querySelectorAll("p")).toHaveLength(1);
  open.close();
});

test("undo takes back nothing that was there before, or that others wrote", async () => {
  const body = newBody();
  writeBody(body, { version: 2, blocks: [{ type: "paragraph", children: [{ type: "text", text: "before" }] }] });
  const open = openBody(body);
  open.change(() => $write(" mine"));
  writeBody(body, { version: 2, blocks: [{ type: "paragraph", children: [{ type: "text", text: "theirs" }] }] });
  await settled();
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([{ type: "paragraph", children: [{ type: "text", text: "theirs" }] }]);
  open.close();
});

test("words that arrive for an empty body take the place of its empty paragraph", async () => {
  const body = newBody();
  const open = openBody(body);
  writeBody(body, { version: 2, blocks: [{ type: "paragraph", children: [{ type: "text", text: "theirs" }] }] });
  await settled();
  expect(open.editor.getRootElement()?.textContent).toBe("theirs");
  expect(open.editor.getRootElement()?.querySelectorAll("p")).toHaveLength(1);
  open.change(() => $write(" mine"));
  expect(open.blocks()).toEqual([{ type: "paragraph", children: [{ type: "text", text: "theirs mine" }] }]);
  open.close();
});
