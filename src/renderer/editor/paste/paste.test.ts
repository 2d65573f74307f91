// @vitest-environment jsdom

import { $createQuoteBlockNode } from "@body/nodes/QuoteBlockNode";
import { $createSocialPostNode } from "@body/nodes/SocialPostNode";
import { $createLinkNode } from "@lexical/link";
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection } from "lexical";
import { afterEach, expect, test } from "vitest";
import { openBody } from "../testing/openBody";
import { cleanHtml } from "./cleanHtml";
import { $pasteHtml } from "./pasteHtml";
import { $pasteLink } from "./pasteLink";
import { $pastePlain } from "./pastePlain";
import { $pasteText } from "./pasteText";
import { readTabbedText } from "./readTabbedText";

let open = openBody();
afterEach(() => {
  open.close();
  open = openBody();
});

function pasteHtml(html: string) {
  open.change(() => {
    $getRoot().selectEnd();
    const selection = $getSelection();
    if (selection) $pasteHtml(html, selection);
  });
  return open.blocks();
}

function pasteText(text: string) {
  open.change(() => {
    $getRoot().selectEnd();
    const selection = $getSelection();
    if (selection) $pasteText(text, selection);
  });
  return open.blocks();
}

const line = (text: string) => [{ type: "text", text }];
const cell = (text: string, header = false) => ({ header, paragraphs: text ? [line(text)] : [] });

test("Word: bold and links stay, classes, colours, underlines and Office's own tags go", () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal { color: red } --></style></head>
    <body lang=EN-GB><!--StartFragment--><p class=MsoNormal style='margin:0;text-align:center'><b>Tudor Evans</b> leads<o:p></o:p></p>
    <p class=MsoNormal><a href="https://example.org/a">here</a> <u>under</u> <span style='color:red'>red</span></p><!--EndFragment--></body></html>`;
  expect(pasteHtml(html)).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "Tudor Evans", marks: ["bold"] },
        { type: "text", text: " leads" },
      ],
    },
    {
      type: "paragraph",
      children: [
        { type: "link", href: "https://example.org/a", children: line("here") },
        { type: "text", text: " under red" },
      ],
    },
  ]);
});

const wordItem = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

test("Word: paragraphs that are a list become one, with its levels, its numbers and its links", () => {
  const html = `<html><body><p class=MsoNormal>Declared so far:</p>${wordItem(1, "·", `<a href="https://example.org/p">Plymouth</a>`)}${wordItem(2, "1.", "Labour gain")}${wordItem(2, "2.", "31 seats")}${wordItem(1, "·", "Barnet")}<p class=MsoNormal>More to come.</p></body></html>`;
  expect(pasteHtml(html)).toEqual([
    { type: "paragraph", children: line("Declared so far:") },
    {
      type: "list",
      ordered: false,
      items: [
        {
          children: [{ type: "link", href: "https://example.org/p", children: line("Plymouth") }],
          lists: [
            {
              type: "list",
              ordered: true,
              items: [
                { children: line("Labour gain"), lists: [] },
                { children: line("31 seats"), lists: [] },
              ],
            },
          ],
        },
        { children: line("Barnet"), lists: [] },
      ],
    },
    { type: "paragraph", children: line("More to come.") },
  ]);
});

test("Word: a list that begins indented is one list", () => {
  expect(pasteHtml(`<html><body>${wordItem(2, "·", "one")}${wordItem(2, "·", "two")}</body></html>`)).toEqual([
    {
      type: "list",
      ordered: false,
      items: [
        { children: line("one"), lists: [] },
        { children: line("two"), lists: [] },
      ],
    },
  ]);
});

test("Google Docs: the wrapper that says it is not bold makes nothing bold, and bold as a style is kept", () => {
  const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain </span><span style="font-weight:700">bold</span></p><h1><span>Head</span></h1><h4>Small</h4><ul><li><p>one</p><ul><li>nested</li></ul></li></ul></b>`;
  expect(pasteHtml(html)).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "Plain " },
        { type: "text", text: "bold", marks: ["bold"] },
      ],
    },
    { type: "heading", level: 1, children: line("Head") },
    { type: "heading", level: 2, children: line("Small") },
    {
      type: "list",
      ordered: false,
      items: [
        {
          children: line("one"),
          lists: [{ type: "list", ordered: false, items: [{ children: line("nested"), lists: [] }] }],
        },
      ],
    },
  ]);
});

test("a spreadsheet becomes a table with a header row; merged cells become single ones", () => {
  const html = `<html><head><style>td { color: red }</style></head><body><table border=0><col width=64><tr><td class=xl65>Party</td><td>Votes</td></tr><tr><td>Labour</td><td align=right>1,234</td></tr><tr><td colspan=2>All</td></tr></table></body></html>`;
  expect(pasteHtml(html)).toEqual([
    {
      type: "table",
      caption: "",
      rows: [
        [cell("Party", true), cell("Votes", true)],
        [cell("Labour"), cell("1,234")],
        [cell("All"), cell("")],
      ],
    },
  ]);
});

test("a table keeps its caption and the header cells it has; a table in a cell becomes words", () => {
  const html = `<table><caption>Seats <b>won</b></caption><tr><td>a</td><td>b</td></tr><tr><th>c</th><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>`;
  expect(pasteHtml(html)).toEqual([
    {
      type: "table",
      caption: "Seats won",
      rows: [
        [cell("a"), cell("b")],
        [cell("c", true), cell("x y")],
      ],
    },
  ]);
});

test("one cell of a spreadsheet is words", () => {
  expect(pasteHtml("<table><tr><td>1,234</td></tr></table>")).toEqual([{ type: "paragraph", children: line("1,234") }]);
});

test("hostile HTML leaves its words and nothing else", () => {
  const html = `<p style="position:fixed" onclick="x()">ok<script>window.pwned = 1</script><img src=x onerror="window.pwned = 1"> <a href="javascript:x()">js</a> <a href=" java\nscript:x()">js</a> <a href="data:text/html,x">data</a> <a href="https://example.org/" onclick="x()" target="_top">good</a></p><svg><a xlink:href="javascript:x()"><text>svg</text></a></svg><iframe src="https://example.org"></iframe><style>* { color: red }</style><math><mtext></form><form><mglyph><style></math><img src onerror=x()>`;
  expect(pasteHtml(html)).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "ok js js data " },
        { type: "link", href: "https://example.org/", children: line("good") },
      ],
    },
  ]);
  expect("pwned" in window).toBe(false);
  expect(open.editor.getRootElement()?.innerHTML).not.toMatch(/script|onerror|onclick|style|target/);
});

test("lists are at most six deep, however deep they come", () => {
  const html = `${"<ul><li>x".repeat(60)}${"</li></ul>".repeat(60)}`;
  const depth = (list: unknown): number =>
    1 + Math.max(0, ...(list as { items: { lists: unknown[] }[] }).items.flatMap((item) => item.lists.map(depth)));
  expect(depth(pasteHtml(html)[0])).toBe(6);
});

test("a picture alone is left to the plain text beside it", () => {
  open.change(() => {
    const selection = $getRoot().selectEnd();
    expect($pasteHtml('<img src="https://example.org/x.png">', selection)).toBe(false);
  });
});

test("cells parted by tabs become a table with a header row", () => {
  expect(pasteText('Ward\tVotes\r\nCompton\t"1,234"\r\nHam\t\r\n')).toEqual([
    {
      type: "table",
      caption: "",
      rows: [
        [cell("Ward", true), cell("Votes", true)],
        [cell("Compton"), cell("1,234")],
        [cell("Ham"), cell("")],
      ],
    },
  ]);
});

test("text is tabbed only with a tab in two rows or more; quoted cells may hold anything", () => {
  expect(readTabbedText("a\tb")).toBeUndefined();
  expect(readTabbedText("a\tb\nno tab")).toBeUndefined();
  expect(readTabbedText('a\t"two\nlines ""quoted"""\nb\tc\td')).toEqual([
    ["a", 'two\nlines "quoted"', ""],
    ["b", "c", "d"],
  ]);
  expect(readTabbedText('5" pipe\tx\n"open\ty')).toEqual([
    ['5" pipe', "x"],
    ['"open', "y"],
  ]);
});

test("plain text: a newline breaks the line, an empty line begins a paragraph", () => {
  expect(pasteText("one\ntwo\n\nthree\u0007")).toEqual([
    { type: "paragraph", children: [...line("one"), { type: "lineBreak" }, ...line("two")] },
    { type: "paragraph", children: line("three") },
  ]);
});

test("what is pasted into a social post becomes paragraphs of it", () => {
  open.change(() => {
    $getRoot()
      .clear()
      .append($createSocialPostNode({ author: "Ada" }).append($createParagraphNode()));
  });
  expect(pasteHtml("<h2>a</h2><ul><li>b</li></ul>")).toMatchObject([
    { type: "socialPost", author: "Ada", paragraphs: [line("a"), line("b")] },
  ]);
});

test("what is pasted into a quote becomes paragraphs of it", () => {
  open.change(() => {
    $getRoot().clear().append($createQuoteBlockNode().append($createParagraphNode()));
  });
  const blocks = pasteHtml(
    "<h2>a</h2><ul><li>b</li></ul><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
  );
  expect(blocks).toMatchObject([{ type: "quote", paragraphs: [line("a"), line("b"), line("1 2"), line("3 4")] }]);
});

test("links lose their trackers and wrappers; one that shows its address shows the clean one", () => {
  const href = "https://example.org/a?utm_source=x";
  expect(pasteHtml(`<p><a href="${href}">page</a> <a href="${href}">${href}</a></p>`)).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "link", href: "https://example.org/a", children: line("page") },
        { type: "text", text: " " },
        { type: "link", href: "https://example.org/a", children: line("example.org/a") },
      ],
    },
  ]);
});

test("words that a page hid are not pasted, whether by style, by class or for screen readers only", () => {
  const html = `<style>.gone{display:none}</style><p>seen<span class="gone"> a</span><span style="mso-hide:all"> b</span><span style="position:absolute;clip:rect(0 0 0 0)"> c</span><span style="display: none"> d</span></p>`;
  expect(pasteHtml(html)).toEqual([{ type: "paragraph", children: line("seen") }]);
});

test("an emoji drawn as a picture is kept as its sign, any other picture leaves nothing", () => {
  const html =
    '<p>yes <img src="https://example.org/e.png" alt="🎉"> <img src="https://example.org/p.png" alt="Crest"></p>';
  expect(cleanHtml(html).querySelector("img")).toBeNull();
  expect(pasteHtml(html)).toEqual([{ type: "paragraph", children: line("yes 🎉") }]);
});

test("what was read from attributes does not stay", () => {
  const clean = cleanHtml(
    '<p class="a" role="heading" aria-level="2" style="color:red">x</p><p class=EOP data-aria-level=1>y</p>',
  );
  for (const element of clean.querySelectorAll("*")) expect(element.getAttributeNames()).toEqual([]);
});

test("an empty line in a box begins a paragraph, and boxes part words", () => {
  const html = "<div>one<br>two<br><br>three</div><dl><dt>four</dt><dd>five</dd></dl>";
  expect(pasteHtml(html)).toEqual([
    { type: "paragraph", children: [...line("one"), { type: "lineBreak" }, ...line("two")] },
    ...["three", "four", "five"].map((text) => ({ type: "paragraph", children: line(text) })),
  ]);
});

function paste(change: () => void) {
  open.change(() => {
    $getRoot().selectEnd();
    change();
  });
  return open.blocks();
}

test("as plain text, each line is a paragraph and tabs stay tabs", () => {
  const blocks = paste(() => {
    const selection = $getSelection();
    if (selection) $pastePlain("a\tb\r\nc\td\n\n- e\u0007\n", selection);
  });
  expect(blocks).toEqual(["a\tb", "c\td", "- e"].map((text) => ({ type: "paragraph", children: line(text) })));
});

const href = "https://example.org/a";

test("a bare link over words links them; over an address it takes its place; in a link it is words", () => {
  const pasteOver = (words: string) =>
    paste(() => {
      const text = $createTextNode(words);
      $getRoot().clear().append($createParagraphNode().append(text));
      $pasteLink(href, text.select(0, words.length));
    });
  const linked = (words: string) => [{ type: "paragraph", children: [{ type: "link", href, children: line(words) }] }];
  expect(pasteOver("the list")).toEqual(linked("the list"));
  expect(pasteOver("https://example.org/old")).toEqual(linked("example.org/a"));
  const inLink = paste(() => {
    const text = $createTextNode("words");
    const paragraph = $createParagraphNode().append($createLinkNode("https://example.org/b").append(text));
    $getRoot().clear().append(paragraph);
    $pasteLink(href, text.select(2, 2));
  });
  expect(inLink).toMatchObject([
    { children: [{ href: "https://example.org/b", children: line("woexample.org/ards") }] },
  ]);
});

test("no style sheet and no row of signs takes for ever to read", () => {
  const many = (part: string) => part.repeat(20_000);
  const html = `<style>${many("/*")}</style><style>${many(" .a")}</style><p>x<img alt="${many("🏻")}!"></p>`;
  expect(cleanHtml(html).textContent).toBe("x");
});
