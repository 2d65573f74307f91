import { describe, expect, test } from "vitest";
import type { Block } from "../../document/document";
import { bodyOf, paragraph, text } from "../testing/filedEntry";
import { isNumeric } from "./blocks/isNumeric";
import { createPageClock } from "./createPageClock";
import { writeBody } from "./writeBody";

const place = { clock: createPageClock("Europe/London"), name: () => "the summary", title: "", day: "" };
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
      type: "quote",
      paragraphs: [[text("Yes")]],
      speaker: "",
      role: "",
      party: "",
      place: "",
      source: "",
    };
    expect(write(quote)).toBe('<figure class="quote">\n<blockquote>\n<p>Yes</p>\n</blockquote>\n</figure>');
    expect(write({ ...quote, role: "Leader", place: "York" })).toContain(
      '<figcaption><span class="role">Leader</span>, <span class="place">York</span></figcaption>',
    );
    expect(write({ ...quote, source: "javascript:alert(1)" })).not.toContain("javascript");
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
