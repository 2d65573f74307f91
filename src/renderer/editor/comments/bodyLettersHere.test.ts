// @vitest-environment jsdom
import { documents } from "@body/documents.testdata";
import { writeBody } from "@body/writeBody";
import { readLetters } from "@shared/doc/bodyLetters";
import fc from "fast-check";
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection } from "lexical";
import { expect, test } from "vitest";
import { newBody, openBody } from "../testing/openBody";
import { $bodyLetters, $caretAtLetter, $caretIn, $selectedLetters } from "./bodyLettersHere";

test("an editor counts the letters of a body as the shared document does", () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const body = newBody();
      writeBody(body, document);
      const open = openBody(body);
      const { text, pieces } = open.editor.read($bodyLetters);
      expect(text).toBe(readLetters(body).text);
      expect(pieces.every(({ start, end }) => !text.slice(start, end).includes("\n"))).toBe(true);
      open.close();
    }),
    { numRuns: 40 },
  );
});

test("what is selected is counted in letters, also where whole blocks are, and the caret goes to a letter", () => {
  const body = newBody();
  const line = (text: string) => ({ type: "paragraph", children: [{ type: "text", text }] }) as const;
  writeBody(body, { version: 2, blocks: [line("One"), { type: "divider" }, line("Two three")] });
  const open = openBody(body);
  const selected = () => open.editor.read(() => $selectedLetters(open.editor));
  expect(selected()).toBeUndefined();
  open.change(() => $getRoot().select(0, 3));
  expect(selected()).toEqual({ start: 0, end: 13 });
  open.change(() => $getRoot().select(1, 3));
  expect(selected()).toEqual({ start: 4, end: 13 });
  open.change(() => $getRoot().select(0, 2));
  expect(selected()).toEqual({ start: 0, end: 4 });
  open.change(() => {
    const last = $getRoot().getLastChildOrThrow();
    if ($isElementNode(last)) last.select(0, 1);
  });
  expect(selected()).toEqual({ start: 4, end: 13 });
  for (const offset of [0, 3, 4, 8, 13]) {
    open.change(() => $caretAtLetter(offset));
    expect(open.editor.read(() => $caretIn($bodyLetters()))).toBe(offset);
    expect(selected()).toBeUndefined();
  }
  const node = open.editor.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? selection.anchor.getNode().getTextContent() : "";
  });
  expect(node).toBe("Two three");
  open.close();
});
