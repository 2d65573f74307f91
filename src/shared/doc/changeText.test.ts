import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, type Text as YText } from "yjs";
import { changeText } from "./changeText";

function docWith(words: string): { doc: Doc; text: YText } {
  const doc = new Doc();
  const text = doc.getText("title");
  text.insert(0, words);
  return { doc, text };
}

function copyOf(doc: Doc): { doc: Doc; text: YText } {
  const copy = new Doc();
  applyUpdate(copy, encodeStateAsUpdate(doc));
  return { doc: copy, text: copy.getText("title") };
}

/** Many shared halves of pairs: U+1F600 and U+1F601 begin alike, U+1F600 and U+1FA00 end alike. */
const words = fc.oneof(
  fc
    .array(fc.constantFrom("a", "b", "😀", "😁", "\u{1FA00}", "é", "👩‍👧"), { maxLength: 8 })
    .map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
);

describe("changing a text", () => {
  test("gives exactly the next words, here and on another laptop, with no character cut in two", () => {
    fc.assert(
      fc.property(words, words, (previous, next) => {
        const { doc, text } = docWith(previous);
        changeText(text, next);
        expect(text.toString()).toBe(next);
        expect(copyOf(doc).text.toString()).toBe(next);
      }),
      { numRuns: 2_000 },
    );
  });

  test("keeps what both of two laptops inserted into the same words", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<string>("a", "b", "😀", " "), { maxLength: 10 }),
        fc.nat(),
        fc.nat(),
        (letters, first, second) => {
          const here = docWith(letters.join(""));
          const there = copyOf(here.doc);
          const insert = (text: YText, place: number, what: string): void => {
            const at = place % (letters.length + 1);
            changeText(text, letters.toSpliced(at, 0, what).join(""));
          };
          insert(here.text, first, "HERE");
          insert(there.text, second, "😁THERE");
          applyUpdate(here.doc, encodeStateAsUpdate(there.doc));
          applyUpdate(there.doc, encodeStateAsUpdate(here.doc));
          expect(here.text.toString()).toBe(there.text.toString());
          expect(here.text.toString()).toContain("HERE");
          expect(here.text.toString()).toContain("😁THERE");
          expect(here.text.length).toBe(letters.join("").length + 11);
        },
      ),
    );
  });

  test("makes no update when there is nothing to change, and one when there is", () => {
    const { doc, text } = docWith("Plymouth");
    let updates = 0;
    doc.on("update", () => updates++);
    changeText(text, "Plymouth");
    expect(updates).toBe(0);
    changeText(text, "Weymouth");
    expect(updates).toBe(1);
  });
});
