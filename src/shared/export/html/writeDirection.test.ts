import { describe, expect, test } from "vitest";
import { noQuoteDetails } from "../../document/blocks/quote";
import { emptyPost } from "../../document/blocks/socialPost";
import type { Block } from "../../document/document";
import type { Direction } from "../../model/language";
import { blogOf, bodyOf, contentAt, filedEntry, paragraph, text } from "../testing/filedEntry";
import { exportHtml } from "./exportHtml";
import { createPageContext } from "./pageContext";
import { writeBody } from "./writeBody";

const hebrew = "הספירה החלה";

function write(direction: Direction, ...blocks: readonly Block[]): string {
  const page = createPageContext({ timeZone: "Europe/London", language: "en-GB" }, {});
  return writeBody(bodyOf(...blocks), { ...page, direction, name: () => "the summary", title: "", day: "" }).toString();
}

describe("words in the other direction than the page", () => {
  test.each<[Direction, words: string, paragraph: string]>([
    ["ltr", "The count", "<p>"],
    ["ltr", hebrew, '<p dir="rtl">'],
    ["ltr", `“1,024”, ${hebrew}: Plymouth`, '<p dir="rtl">'],
    ["ltr", "بدأ الفرز", '<p dir="rtl">'],
    ["ltr", `Plymouth: ${hebrew}`, "<p>"],
    ["ltr", "1,024", "<p>"],
    ["rtl", hebrew, "<p>"],
    ["rtl", "The count", '<p dir="ltr">'],
    // Many a sentence in Hebrew begins with a name that is none.
    ["rtl", `Plymouth: ${hebrew}`, "<p>"],
    ["rtl", "1,024", "<p>"],
  ])("in a page from %s, %s is %s", (direction, words, opened) => {
    expect(write(direction, paragraph(words))).toBe(`${opened}${words}</p>`);
  });

  test("in a heading, a list with its bullets, and the cells of a table", () => {
    expect(write("ltr", { type: "heading", level: 1, children: [text(hebrew)] })).toBe(`<h3 dir="rtl">${hebrew}</h3>`);
    const items = [{ children: [text(hebrew)], lists: [] }];
    const list: Block = {
      type: "list",
      ordered: false,
      items: [{ children: [text(hebrew)], lists: [{ type: "list", ordered: false, items }] }],
    };
    expect(write("ltr", list)).toMatch(/^<ul dir="rtl">\n<li>[^<]+\n<ul>\n<li>[^<]+<\/li>\n<\/ul><\/li>\n<\/ul>$/);
    const cell = (words: string) => ({ header: false, paragraphs: [[text(words)]] });
    const table: Block = { type: "table", caption: hebrew, rows: [[cell(hebrew), cell("41")]] };
    expect(write("ltr", table)).toContain(`<caption dir="rtl">${hebrew}</caption>`);
    expect(write("ltr", table)).toContain(`<tr><td dir="rtl">${hebrew}</td><td class="number">41</td></tr>`);
  });

  test("in a quote and a post, whose captions go by their own words", () => {
    const quote: Block = {
      ...noQuoteDetails,
      type: "quote",
      paragraphs: [[text(hebrew)], [text("The count")]],
      speaker: "Ada",
    };
    expect(write("ltr", quote)).toBe(
      [
        '<figure class="quote" dir="rtl">',
        `<blockquote>\n<p>${hebrew}</p>\n<p dir="ltr">The count</p>\n</blockquote>`,
        '<figcaption dir="ltr"><span class="speaker">Ada</span></figcaption>',
        "</figure>",
      ].join("\n"),
    );
    expect(write("ltr", { ...quote, speaker: "עדה" })).toContain("<figcaption><span");
    const post = write("ltr", { ...emptyPost, platform: "x", author: "Ada", paragraphs: [[text(hebrew)]] });
    expect(post).toMatch(/^<figure class="post" dir="rtl">[\s\S]*<p>[\s\S]*<figcaption dir="ltr">/);
  });

  test("in the title of an entry, and where the key events name it", () => {
    const entry = filedEntry(1, contentAt("2018-05-03T22:20:00.000Z", { title: hebrew }), { key: true });
    const page = exportHtml(blogOf([entry]));
    expect(page).toContain(`<h2 dir="rtl">${hebrew}</h2>`);
    expect(page).toContain(`<span dir="rtl">${hebrew}</span>`);
  });
});
