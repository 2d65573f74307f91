import { writeBody } from "@body/writeBody";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Doc, UndoManager } from "yjs";
import { type Document, plainTextOfDocument } from "../document/document";
import { createBlogId, createProfileId, type EntryId } from "../model/ids";
import { blogTextOf, bodyOf, createBlogDoc, entriesOf, entryOf, titleOf } from "./blogDoc";
import { createEntry } from "./changeEntry";
import { changeText } from "./changeText";
import { findWords } from "./findWords";
import { readBody } from "./readBody";
import { replaceOrigin, replaceWords } from "./replaceWords";

const loose = { matchCase: false, wholeWords: false };
const details = { headline: "Barnet counts", standfirst: "", byline: "", timeZone: "Europe/London" };

function blogWith(...entries: readonly (readonly [title: string, body: Document])[]): { doc: Doc; order: EntryId[] } {
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
  const order = entries.map(([title, body], index) => {
    const id = createEntry(doc, createProfileId(), [], index);
    changeText(titleOf(entryOf(doc, id)), title);
    writeBody(bodyOf(entryOf(doc, id)), body);
    return id;
  });
  return { doc, order };
}

const paragraphs = (...lines: readonly string[]): Document => ({
  version: 2,
  blocks: lines.map((text) => ({ type: "paragraph", children: [{ type: "text", text }] })),
});
const bodyText = (doc: Doc, id: EntryId | undefined) =>
  id === undefined ? "" : plainTextOfDocument(readBody(bodyOf(entryOf(doc, id))));

describe("findWords", () => {
  test("finds words in the blog's own texts, titles and bodies, in their order", () => {
    const { doc, order } = blogWith(["Barnet: recount", paragraphs("In Barnet nobody", "knows barnet.")]);
    const found = findWords(doc, order, "barnet", loose);
    expect(found.map(({ place, before, words, after }) => [place.part, `${before}[${words}]${after}`])).toEqual([
      ["headline", "[Barnet] counts"],
      ["title", "[Barnet]: recount"],
      ["body", "In [Barnet] nobody"],
      ["body", "knows [barnet]."],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(4);
  });

  test("minds case and whole words where it is asked to", () => {
    const { doc, order } = blogWith(["", paragraphs("Lab, Labour, lab and Slab")]);
    const words = (options: Parameters<typeof findWords>[3]) => findWords(doc, order, "Lab", options).length;
    expect(words(loose)).toBe(4);
    expect(words({ matchCase: true, wholeWords: false })).toBe(2);
    expect(words({ matchCase: false, wholeWords: true })).toBe(2);
    expect(words({ matchCase: true, wholeWords: true })).toBe(1);
  });

  test("finds words of two formats, in lists, quotes, cells and links, but not across a line break or a link's edge", () => {
    const { doc, order } = blogWith([
      "",
      {
        version: 2,
        blocks: [
          {
            type: "paragraph",
            children: [
              { type: "text", text: "Tower " },
              { type: "text", text: "Ham", marks: ["bold"] },
              { type: "text", text: "lets and Tower" },
              { type: "lineBreak" },
              { type: "text", text: " Hamlets" },
              { type: "link", href: "https://example.org/", children: [{ type: "text", text: "Tower Hamlets" }] },
            ],
          },
          {
            type: "list",
            ordered: false,
            items: [{ children: [{ type: "text", text: "Tower Hamlets" }], lists: [] }],
          },
          {
            type: "table",
            caption: "",
            rows: [[{ header: false, paragraphs: [[{ type: "text", text: "Tower Hamlets" }]] }]],
          },
        ],
      },
    ]);
    expect(findWords(doc, order, "Tower Hamlets", loose)).toHaveLength(4);
  });

  test("takes every sign as it is typed", () => {
    const { doc, order } = blogWith(["", paragraphs("(a+b) [x] {y} a.b a|b a^b $1 \\d 3/4 x-y")]);
    for (const query of ["(a+b)", "[x]", "{y}", "a.b", "a|b", "a^b", "$1", "\\d", "3/4", "x-y"]) {
      expect(findWords(doc, order, query, loose), query).toHaveLength(1);
    }
    expect(findWords(doc, order, "", loose)).toEqual([]);
  });
});

describe("replaceWords", () => {
  test("replaces the chosen places and no other, and one undo takes all back", () => {
    const { doc, order } = blogWith(["Barnet", paragraphs("Barnet, Barnet.")], ["", paragraphs("Barnet")]);
    const undo = new UndoManager(entriesOf(doc), { trackedOrigins: new Set([replaceOrigin]) });
    const found = findWords(doc, order, "barnet", loose);
    const chosen = found.filter((_, index) => index !== 2);
    const replaced = replaceWords(doc, order, { query: "barnet", options: loose, replacement: "Brent" }, chosen);
    expect(replaced).toBe(4);
    expect(blogTextOf(doc, "headline").toString()).toBe("Brent counts");
    expect(order.map((id) => [titleOf(entryOf(doc, id)).toString(), bodyText(doc, id)])).toEqual([
      ["Brent", "Barnet, Brent."],
      ["", "Brent"],
    ]);
    undo.undo();
    expect(order.map((id) => bodyText(doc, id))).toEqual(["Barnet, Barnet.", "Barnet"]);
  });

  test("words of two formats become words of the first, and no run is left empty", () => {
    const { doc, order } = blogWith([
      "",
      {
        version: 2,
        blocks: [
          {
            type: "paragraph",
            children: [
              { type: "text", text: "Tower ", marks: ["bold"] },
              { type: "text", text: "Hamlets" },
              { type: "text", text: "!", marks: ["italic"] },
            ],
          },
        ],
      },
    ]);
    const found = findWords(doc, order, "tower hamlets", loose);
    replaceWords(doc, order, { query: "tower hamlets", options: loose, replacement: "Newham" }, found);
    const [id] = order;
    expect(id && readBody(bodyOf(entryOf(doc, id))).blocks).toEqual([
      {
        type: "paragraph",
        children: [
          { type: "text", text: "Newham", marks: ["bold"] },
          { type: "text", text: "!", marks: ["italic"] },
        ],
      },
    ]);
  });

  test("a place that has changed since it was found is left", () => {
    const { doc, order } = blogWith(["Barnet", paragraphs("Barnet")]);
    const found = findWords(doc, order, "barnet", loose);
    const [id] = order;
    if (id) changeText(titleOf(entryOf(doc, id)), "Barnet again");
    expect(replaceWords(doc, order, { query: "barnet", options: loose, replacement: "Brent" }, found)).toBe(2);
    expect(id && titleOf(entryOf(doc, id)).toString()).toBe("Barnet again");
  });

  test("is what replacing in the plain text would be, for any words", () => {
    const word = fc.constantFrom("a", "b", "ab", " ", "é", "😀", "-");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), word, word, (parts, query, replacement) => {
        const text = parts.join("");
        const replaced = text.replaceAll(query, () => replacement);
        // A paragraph without words is no content, and a body leaves it out.
        fc.pre(text.trim() !== "" && replaced.trim() !== "" && query !== " ");
        const { doc, order } = blogWith(["", paragraphs(text)]);
        const options = { matchCase: true, wholeWords: false };
        const found = findWords(doc, order, query, options).filter(({ place }) => place.part === "body");
        replaceWords(doc, order, { query, options, replacement }, found);
        expect(bodyText(doc, order[0])).toBe(replaced);
      }),
    );
  });
});
