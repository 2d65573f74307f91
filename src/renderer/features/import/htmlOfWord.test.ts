// @vitest-environment jsdom
import { wordDocument } from "@shared/import/testing/wordDocument";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { htmlOfWord } from "./htmlOfWord";
import { planOf, told } from "./testing/planned";

test("a Word document: times in headings and paragraphs, line breaks, bold titles, quotes, a table, a picture", async () => {
  const png = new Uint8Array(1_000).fill(3);
  const bytes = wordDocument(
    [
      { text: "Nonsuch, the night", style: "Title" },
      { text: "Thursday 7 May 2026" },
      { text: "22:00 Polls close", style: "Heading1" },
      { text: "And so it begins.", png },
      { text: "23:58\nThe first boxes have reached the hall." },
      { text: "02:14", bold: true },
      { text: "Greenfield goes to a recount", bold: true },
      { text: "Eleven votes separate the first two." },
      { text: "We will count until nobody doubts it.\n— Ann Lee, returning officer", style: "Quote" },
    ],
    [
      ["Ward", "Votes"],
      ["Greenfield", "1,204"],
    ],
  );
  const plan = await planOf(await htmlOfWord(bytes), { firstDay: "1999-01-01" });
  expect(told(plan)).toEqual([
    "2026-05-07T22:00+01:00 | Nonsuch, the night | rest",
    "2026-05-07T22:00+01:00 | Polls close\npicture  /  / A hall at night\nparagraph And so it begins.",
    "2026-05-07T23:58+01:00\nparagraph The first boxes have reached the hall.",
    "2026-05-08T02:14+01:00 | Greenfield goes to a recount\nparagraph Eleven votes separate the first two.\nquote “We will count until nobody doubts it.” — Ann Lee, returning officer\ntable Ward ⇥ Votes ⏎ Greenfield ⇥ 1,204",
  ]);
});

test("what is no Word document, damaged, or larger than it may be is refused with a sentence", async () => {
  await expect(htmlOfWord(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).rejects.toThrow("no Word document");
  await expect(htmlOfWord(zipSync({ "manifest.json": strToU8("{}") }))).rejects.toThrow("This is a handover file");
  await expect(htmlOfWord(zipSync({ "word/document.xml": strToU8("<w:document") }))).rejects.toThrow("is damaged");
  await expect(htmlOfWord(wordDocument([{ text: "x" }]).slice(0, 500))).rejects.toThrow("is damaged");
  const bomb = wordDocument([{ text: "x" }], [], { "word/footnotes.xml": new Uint8Array(40_000_000) });
  expect(bomb.length).toBeLessThan(60_000);
  await expect(htmlOfWord(bomb)).rejects.toThrow("too large to read");
});

test("a document that claims less than it holds is not unpacked past its claim", async () => {
  const bytes = wordDocument([{ text: "x" }], [], { "word/endnotes.xml": strToU8(`<a>${"b".repeat(5_000)}</a>`) });
  const view = new DataView(bytes.buffer);
  // The uncompressed size in every central header becomes 10.
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  await expect(htmlOfWord(bytes)).rejects.toThrow("is damaged");
});
