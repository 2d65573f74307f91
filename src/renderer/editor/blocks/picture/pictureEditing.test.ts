// @vitest-environment jsdom
import { $createPictureNode, $isPictureNode } from "@body/nodes/PictureNode";
import { writeBody } from "@body/writeBody";
import { getExtensionDependencyFromEditor } from "@lexical/extension";
import { $createListItemNode, $createListNode } from "@lexical/list";
import { DRAG_DROP_PASTE } from "@lexical/rich-text";
import { missingFields, type Picture } from "@shared/document/blocks/picture";
import { emptyDocument } from "@shared/document/document";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  DELETE_CHARACTER_COMMAND,
  KEY_TAB_COMMAND,
  UNDO_COMMAND,
} from "lexical";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { $caretPlace } from "../../caretPlace";
import { newBody, openBody } from "../../testing/openBody";
import { $selectBlock, $selectedBlock } from "../whole/wholeBlock";
import { INSERT_PICTURE_COMMAND, type InsertPicture, PictureExtension, placeForPictures } from "./PictureExtension";
import { picturesAlone } from "./pictureFiles";

const picture: Picture = {
  type: "picture",
  hash: "5a".repeat(32),
  mime: "image/jpeg",
  width: 1_600,
  height: 900,
  caption: "Box 1",
  credit: "PA",
  alt: "A box",
};
const paragraph = (text: string) => ({ type: "paragraph", children: text ? [{ type: "text", text }] : [] });
const $line = (text = "") => $createParagraphNode().append(...(text ? [$createTextNode(text)] : []));

let given: { readonly files: readonly File[]; readonly insert: InsertPicture }[] = [];
const open = () => openBody(newBody(), { onPictures: (files, insert) => given.push({ files, insert }) });
let body = open();
beforeEach(() => {
  given = [];
});
afterEach(() => {
  body.close();
  body = open();
});

const wantsField = () => getExtensionDependencyFromEditor(body.editor, PictureExtension).output.wantsField;
const selected = () => body.editor.getEditorState().read(() => $isPictureNode($selectedBlock()));

describe("putting a picture in", () => {
  test("after the line of the caret, selected, with its alternative text asked for, as one step to undo", () => {
    body.change(() => $getRoot().clear().append($line("Before")).selectEnd());
    body.editor.dispatchCommand(INSERT_PICTURE_COMMAND, picture);
    body.change(() => {});
    expect(body.blocks()).toEqual([paragraph("Before"), picture]);
    expect(selected()).toBe(true);
    expect(wantsField().peek()).toBe("alt");
    expect(body.editor.getEditorState().read($caretPlace)).toMatchObject({
      picture: expect.any(String),
      results: null,
    });
    body.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(body.blocks()).toEqual([paragraph("Before")]);
  });

  test("several files come one after another, and only the first takes the caret", () => {
    body.change(() => $getRoot().clear().append($line("Before"), $line("After")).getFirstChild()?.selectEnd());
    const insert = placeForPictures(body.editor);
    expect(insert(picture)).toBe(true);
    wantsField().value = null;
    insert({ ...picture, caption: "Box 2" });
    expect(body.blocks()).toEqual([paragraph("Before"), picture, { ...picture, caption: "Box 2" }, paragraph("After")]);
    expect(wantsField().peek()).toBeNull();
  });

  test("where somebody has typed on meanwhile, it comes to its place and leaves the caret alone", () => {
    body.change(() => $getRoot().clear().append($line("Before"), $line("Here")).getFirstChild()?.selectEnd());
    const insert = placeForPictures(body.editor);
    body.change(() => $getRoot().getLastChild()?.selectEnd());
    insert(picture);
    expect(body.blocks()).toEqual([paragraph("Before"), picture, paragraph("Here")]);
    expect(wantsField().peek()).toBeNull();
    const caret = body.editor.getEditorState().read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) ? selection.anchor.getNode().getTextContent() : "";
    });
    expect(caret).toBe("Here");
  });

  test("an editor that was closed says so", () => {
    const insert = placeForPictures(body.editor);
    body.editor.setRootElement(null);
    expect(insert(picture)).toBe(false);
  });

  test("dropped files are given on with their place; without anybody to take them they are left", () => {
    const file = new File(["x"], "box.jpg", { type: "image/jpeg" });
    body.editor.dispatchCommand(DRAG_DROP_PASTE, [file]);
    expect(given.map(({ files }) => files)).toEqual([[file]]);
    const deaf = openBody();
    expect(deaf.editor.dispatchCommand(DRAG_DROP_PASTE, [file])).toBe(false);
    deaf.close();
  });
});

describe("a selected picture", () => {
  function selectPicture(): void {
    writeBody(body.body, { ...emptyDocument, blocks: [picture] });
    body.change(() => {
      const node = $getRoot().getFirstChild();
      if ($isPictureNode(node)) $selectBlock(node);
    });
  }

  test("Tab goes to its fields, the first one first", () => {
    selectPicture();
    const event = new KeyboardEvent("keydown", { key: "Tab", cancelable: true });
    body.editor.dispatchCommand(KEY_TAB_COMMAND, event);
    expect(event.defaultPrevented).toBe(true);
    expect(wantsField().peek()).toBe("caption");
  });

  test("a key that deletes takes it out", () => {
    selectPicture();
    body.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    body.change(() => {});
    expect(body.blocks()).toEqual([]);
  });
});

describe("what comes in from a clipboard", () => {
  test("a picture inside a list comes after it", () => {
    body.change(() => {
      const item = $createListItemNode().append($createTextNode("One"), $createPictureNode(picture));
      $getRoot().append($createListNode("bullet").append(item));
    });
    expect(body.blocks().map(({ type }) => type)).toEqual(["list", "picture"]);
  });

  test("one without bytes, or with an address for a hash, is dropped", () => {
    body.change(() => {
      const serialised = $createPictureNode(picture).exportJSON();
      for (const hash of ["https://evil.example/x.png", "../x", 7]) {
        $getRoot().append($parseSerializedNode({ ...serialised, hash } as never));
      }
      $getRoot().append($parseSerializedNode({ ...serialised, width: "wide", mime: "image/svg+xml" } as never));
    });
    expect(body.blocks()).toEqual([{ ...picture, width: 1 }]);
  });

  test.each([
    ["a screenshot", {}, 1],
    ["a picture of a web page", { html: '<meta charset="utf-8"><img src="https://x.example/a.png" alt="A">' }, 1],
    ["its address beside it", { text: "https://x.example/a.png", html: "<img src=x>" }, 1],
    ["words of Word, with their picture", { text: "Labour gain", html: "<p>Labour gain</p>" }, 0],
    ["cells of Excel, with their picture", { html: "<style>td{}</style><table><td>31</td></table>" }, 0],
  ])("%s", (_what, { text = "", html = "" }: { text?: string; html?: string }, count) => {
    const data = { "text/plain": text, "text/html": html } as Record<string, string>;
    const files = [
      new File(["x"], "image.png", { type: "image/png" }),
      new File(["x"], "notes.txt", { type: "text/plain" }),
    ];
    const transfer = { files, getData: (type: string) => data[type] ?? "" } as unknown as DataTransfer;
    expect(picturesAlone(transfer)).toHaveLength(count);
  });
});

test("an alternative text and a credit are always asked for, a caption is not", () => {
  expect(missingFields({ alt: " ", credit: "" })).toEqual(["alt", "credit"]);
  expect(missingFields({ alt: "A box", credit: "PA" })).toEqual([]);
});
