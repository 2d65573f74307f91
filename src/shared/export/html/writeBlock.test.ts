import { describe, expect, test } from "vitest";
import { noQuoteDetails } from "../../document/blocks/quote";
import { emptyPost, type SocialPost } from "../../document/blocks/socialPost";
import type { Block } from "../../document/document";
import { momentAt } from "../../model/moment";
import { bodyOf, paragraph, text } from "../testing/filedEntry";
import { isNumeric } from "./blocks/isNumeric";
import { createPageContext } from "./pageContext";
import { writeBody } from "./writeBody";

const place = {
  ...createPageContext({ timeZone: "Europe/London", language: "en-GB" }, {}),
  name: () => "the summary",
  title: "",
  day: "",
};
const write = (...blocks: readonly Block[]) => writeBody(bodyOf(...blocks), place).toString();
const heading = (level: 1 | 2, words: string): Block => ({ type: "heading", level, children: [text(words)] });
const cell = (words: string, header = false) => ({ header, paragraphs: words === "" ? [] : [[text(words)]] });
const table = (...rows: readonly ReturnType<typeof cell>[][]): Block => ({ type: "table", caption: "", rows });

describe("blocks", () => {
  test("a heading of level 2 is an h3 until a level 1 stands above it", () => {
    expect(write(heading(2, "a"), heading(1, " "), heading(2, "b"), heading(1, "c"), heading(2, "d"))).toBe(
      "<h3>a</h3>\n<h3>b</h3>\n<h3>c</h3>\n<h4>d</h4>",
    );
  });

  test("an unsafe link and a link without words print their words alone", () => {
    const link = (href: string, words: string) => ({ type: "link" as const, href, children: [text(words)] });
    expect(write(paragraph(link("java\nscript:alert(1)", "one"), link("https://a.example", " "), "two"))).toBe(
      "<p>one two</p>",
    );
    expect(write(paragraph(link("https://a.example/?b=1&c", "one")))).toBe(
      '<p><a href="https://a.example/?b=1&amp;c" rel="noopener">one</a></p>',
    );
  });

  test("a quote says what it knows and leaves out what it does not", () => {
    const quote: Block = {
      ...noQuoteDetails,
      type: "quote",
      paragraphs: [[text("Yes")]],
    };
    expect(write(quote)).toBe('<figure class="quote">\n<blockquote>\n<p>Yes</p>\n</blockquote>\n</figure>');
    expect(write({ ...quote, role: "Leader", place: "York" })).toContain(
      '<figcaption><span class="role">Leader</span>, <span class="place">York</span></figcaption>',
    );
    expect(write({ ...quote, source: "javascript:alert(1)" })).not.toContain("javascript");
  });

  test("a post says what it knows, asks nothing of its site, and is left out when it says nothing", () => {
    const post: SocialPost = { ...emptyPost, platform: "x", author: "Ada Clarke", handle: "ada", timeText: "May 4" };
    expect(write(emptyPost)).toBe("");
    expect(write({ ...post, link: "https://x.com/ada/status/1", paragraphs: [[text("Held.")], [text(" ")]] })).toBe(
      [
        '<figure class="post">',
        '<blockquote cite="https://x.com/ada/status/1">',
        "<p>Held.</p>",
        "</blockquote>",
        '<figcaption><span class="speaker">Ada Clarke</span> (<span class="handle">@ada</span>) on X, <span class="posted">May 4</span> <a class="source" href="https://x.com/ada/status/1" rel="noopener">Original post</a></figcaption>',
        "</figure>",
      ].join("\n"),
    );
    const moment = { instant: "2018-05-04T01:14:00.000Z", timeZone: "UTC", offset: "+00:00" };
    expect(write({ ...emptyPost, platform: "bluesky", time: moment })).toBe(
      '<figure class="post">\n<figcaption>On Bluesky, <time datetime="2018-05-04T02:14:00+01:00">Fri 4 May 2018, 02:14 BST</time></figcaption>\n</figure>',
    );
    expect(write({ ...emptyPost, handle: "ada", link: "javascript:alert(1)" })).not.toContain("javascript");
  });

  test("a quote says how and when it was said, in the blog's zone, and never how it was checked", () => {
    const saidAt = momentAt(Date.parse("2018-05-04T00:50:00.000Z"), "America/New_York");
    const quote: Block = { ...noQuoteDetails, type: "quote", paragraphs: [[text("Yes")]], checkedBy: "note", saidAt };
    const time = '<time datetime="2018-05-04T01:50:00+01:00">4 May, 01:50</time>';
    expect(write(quote)).toContain(`<figcaption>${time}</figcaption>`);
    expect(write({ ...quote, speaker: "Ann", manner: "interview", place: "BBC Radio Devon" })).toContain(
      `<span class="speaker">Ann</span>, <span class="manner">in an interview</span>, <span class="place">BBC Radio Devon</span>, ${time}</figcaption>`,
    );
    expect(writeBody(bodyOf(quote), { ...place, day: "2018-05-04" }).toString()).toContain(">01:50</time>");
    expect(write(quote)).not.toContain("note");
  });

  test("a table: head only where the first row is all header, scope, figures to the right, no empty header", () => {
    expect(
      write(
        table([cell("", true), cell("Seats", true)], [cell("Lab", true), cell("1,204")], [cell("Con", true), cell("")]),
      ),
    ).toBe(
      [
        '<div class="table-scroll" role="group" tabindex="0" aria-label="Table">',
        "<table>",
        "<thead>",
        '<tr><td></td><th scope="col" class="number">Seats</th></tr>',
        "</thead>",
        "<tbody>",
        '<tr><th scope="row">Lab</th><td class="number">1,204</td></tr>',
        '<tr><th scope="row">Con</th><td class="number"></td></tr>',
        "</tbody>",
        "</table>",
        "</div>",
      ].join("\n"),
    );
    expect(write(table([cell("Lab", true), cell("12")]))).not.toContain("thead");
    expect(write(table([cell("Seats", true)]))).not.toContain("tbody");
  });

  test("figures", () => {
    for (const words of ["12", "1,204", "+4", "−2", "(-2)", "47.1%", "£3.5m", "0", "-1.2 pts"])
      expect(isNumeric(words)).toBe(true);
    for (const words of ["", "–", "12 seats", "Lab 12", "2018/19", "%"]) expect(isNumeric(words)).toBe(false);
  });

  test("a table leaves out the empty rows at its end, and no others", () => {
    const empty = [cell(""), cell("")];
    const written = write(
      table([cell("Party", true), cell("Seats", true)], empty, [cell("Labour"), cell("31")], empty),
    );
    expect(written.match(/<tr>/g)).toHaveLength(3);
  });
});
