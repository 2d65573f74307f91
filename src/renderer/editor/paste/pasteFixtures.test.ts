// @vitest-environment jsdom
import { documentVersion, parseDocument } from "@shared/document/document";
import { $getRoot, $getSelection, PASTE_TAG, UNDO_COMMAND } from "lexical";
import { expect, test } from "vitest";
import { openBody } from "../testing/openBody";
import { $pasteHtml } from "./pasteHtml";
import { $pasteText } from "./pasteText";

/** What programs put on the clipboard; the same folders are pasted in the real window by e2e/pasteFixtures.spec.ts. */
const folder = "../../../../e2e/data/paste";
const files: Readonly<Record<string, string>> = import.meta.glob("../../../../e2e/data/paste/*/clipboard.*", {
  query: "?raw",
  import: "default",
  eager: true,
});
const names = [...new Set(Object.keys(files).map((path) => path.split("/").at(-2) ?? ""))];

function read(name: string, file: string): string {
  return files[`${folder}/${name}/${file}`] ?? "";
}

test("there are enough of them", () => expect(names.length).toBeGreaterThanOrEqual(25));

test.each(names)("%s", async (name) => {
  const open = openBody();
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  open.editor.update(
    () => {
      $getRoot().selectEnd();
      const selection = $getSelection();
      const html = read(name, "clipboard.html");
      if (selection && !(html && $pasteHtml(html, selection))) $pasteText(read(name, "clipboard.txt"), selection);
    },
    { discrete: true, tag: PASTE_TAG },
  );
  const document = parseDocument({ version: documentVersion, blocks: open.blocks() });
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(`${folder}/${name}/outcome.json`);
  open.editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
  expect(open.blocks()).toEqual([]);
  open.close();
});
