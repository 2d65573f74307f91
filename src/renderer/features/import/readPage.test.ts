// @vitest-environment jsdom
import { expect, test } from "vitest";
import hostile from "../../../../e2e/data/pages/hostile.html?raw";
import keyEvents from "../../../../e2e/data/pages/key-events.html?raw";
import markdown from "../../../../e2e/data/pages/notes.md?raw";
import notes from "../../../../e2e/data/pages/notes.txt?raw";
import stream from "../../../../e2e/data/pages/stream.html?raw";
import { htmlOfMarkdown } from "./htmlOfMarkdown";
import { htmlOfText, looksLikeMarkdown } from "./htmlOfText";
import { planOf, told } from "./testing/planned";

const lines = (...all: readonly string[]) => all.join("\n");

test("a page with articles and JSON-LD: times to the second, titles, authors, key events, quotes, posts, tables", async () => {
  const plan = await planOf(keyEvents);
  expect(plan).toMatchObject({ order: "newestFirst", needsDay: false });
  expect(told(plan)).toEqual([
    lines(
      "2026-05-07T22:00+01:00 | Nonsuch counts – live | rest | -1 pictures",
      "paragraph Five wards, one hall, and a long night.",
    ),
    lines("2026-05-07T22:00+01:00 | Polls close", "paragraph And so it begins."),
    lines(
      "2026-05-07T23:58+01:00 | Tom Hale | -1 players",
      "paragraph The first boxes have reached the hall, and the doors are shut.",
      "table Ward ⇥ Papers ⏎ Greenfield ⇥ 2,400",
    ),
    lines(
      "2026-05-08T02:14+01:00 | Greenfield goes to a recount | Jess Carter | key | -2 pictures",
      "paragraph Eleven votes separate the first two in Greenfield.",
      "quote “We will count until nobody doubts it.” — Ann Lee, returning officer",
      "list • Moor: 1,204 ⏎ • Hall: 1,193",
      "paragraph Papers on a table",
      "post x “Nobody leaves the hall.” — Nonsuch Council (@nonsuch) on X, May 8, 2026 https://twitter.com/nonsuch/status/1900000000000000001",
    ),
  ]);
  expect(plan.entries.map(({ moment }) => moment.instant)).toContain("2026-05-08T01:14:03.000Z");
  expect(JSON.stringify(plan)).toContain('"https://council.example/greenfield"');
});

test("a page with a list of articles and times in words: what only screen readers say is said once", async () => {
  expect(told(await planOf(stream))).toEqual([
    lines(
      "2026-05-07T22:00+01:00 | Nonsuch: as it happened | rest",
      "heading 1 Summary",
      "list • Greenfield went to a recount",
    ),
    lines("2026-05-07T22:00+01:00 | Polls close", "paragraph And so it begins."),
    lines(
      "2026-05-07T23:58+01:00 | The boxes are here",
      "paragraph The first boxes have reached the hall.",
      "quote “We will count until nobody doubts it.” — Ann Lee, returning officer",
    ),
    lines(
      "2026-05-08T02:14+01:00 | Greenfield goes to a recount | Jess Carter",
      "paragraph Reporting from Nonsuch",
      "paragraph Eleven votes separate the first two.",
    ),
  ]);
});

test("Markdown with a day, times in headings and at the start of lines, a table and a quote with its speaker", async () => {
  const plan = await planOf(htmlOfMarkdown(markdown), { firstDay: "1999-01-01" });
  expect(plan).toMatchObject({ order: "oldestFirst", needsDay: false });
  expect(told(plan)).toEqual([
    lines("2026-05-07T22:00+01:00 | Nonsuch, the night | rest", "paragraph Thursday 7 May 2026. Notes for the desk."),
    lines("2026-05-07T22:00+01:00 | Polls close", "paragraph And so it begins, with five wards."),
    lines("2026-05-07T23:58+01:00", "paragraph The first boxes have reached the hall. ⏎ More are on the road."),
    lines(
      "2026-05-08T00:40+01:00 | Moor declares",
      "table Candidate ⇥ Votes ⏎ Moor ⇥ 1,204 ⏎ Hall ⇥ 1,193",
      "quote “We will count until nobody doubts it.” — Ann Lee, returning officer",
    ),
    lines("2026-05-08T02:14+01:00", "paragraph Greenfield goes to a recount."),
    lines("2026-05-08T02:31+01:00", "paragraph Still nothing."),
  ]);
});

test("plain text: the day is asked for, and counts on across midnight", async () => {
  const plan = await planOf(htmlOfText(notes));
  expect(plan.needsDay).toBe(true);
  expect(told(plan)).toEqual([
    lines("2026-05-07T22:00+01:00 | rest", "paragraph Notes of the night"),
    lines("2026-05-07T22:00+01:00 | Polls close", "paragraph And so it begins."),
    lines("2026-05-07T23:58+01:00", "paragraph The first boxes have reached the hall."),
    lines("2026-05-08T00:40+01:00 | Moor declares", "table Ward ⇥ Votes ⏎ Moor ⇥ 1,204"),
    lines("2026-05-08T02:14+01:00", "paragraph Greenfield goes to a recount."),
  ]);
});

test("the order that is chosen decides over the one that was recognised", async () => {
  const text = htmlOfText("22:00 One.\n\n03:00 Two.");
  const instants = async (options = {}) => (await planOf(text, options)).entries.map(({ moment }) => moment.instant);
  expect(await instants()).toEqual(["2026-05-07T21:00:00.000Z", "2026-05-08T02:00:00.000Z"]);
  expect(await instants({ order: "newestFirst" })).toEqual(["2026-05-07T21:00:00.000Z", "2026-05-07T02:00:00.000Z"]);
});

test.each([
  ["a list", "<ul><li>22:00 Polls close.</li><li><p>23:58</p><p>Boxes.</p></li></ul>"],
  ["a table", "<table><tr><td>22:00</td><td>Polls close.</td></tr><tr><td>23:58</td><td>Boxes.</td></tr></table>"],
  ["loose words", "22:00 Polls close.<br>23:58 Boxes."],
  ["a definition list", "<dl><dt>22:00</dt><dd>Polls close.</dd><dt>23:58</dt><dd>Boxes.</dd></dl>"],
  ["nested boxes", "<div><section><b>22:00</b> Polls close.</section><div><i>23:58</i><div>Boxes.</div></div></div>"],
  ["one paragraph", "<p><strong>22:00 </strong>Polls close.<br><strong><span>23:58</span></strong><br>Boxes.</p>"],
])("a log kept as %s", async (_, html) => {
  expect(told(await planOf(html))).toEqual([
    lines("2026-05-07T22:00+01:00", "paragraph Polls close."),
    lines("2026-05-07T23:58+01:00", "paragraph Boxes."),
  ]);
});

test("a timetable within an entry stays a list", async () => {
  expect(told(await planOf("<p>22:00 Still to come:</p><ul><li>02:30 Derby</li><li>03:00 Leeds</li></ul>"))).toEqual([
    lines("2026-05-07T22:00+01:00", "paragraph Still to come:", "list • 02:30 Derby ⏎ • 03:00 Leeds"),
  ]);
});

test("emphasis and links after the time stay", async () => {
  const { entries } = await planOf('<p><b>02:14 – <i>Late</i> news</b> <a href="https://a.example/">here</a>.</p>');
  expect(entries[0]?.blocks).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "Late", marks: ["bold", "italic"] },
        { type: "text", text: " news", marks: ["bold"] },
        { type: "text", text: " " },
        { type: "link", href: "https://a.example/", children: [{ type: "text", text: "here" }] },
        { type: "text", text: "." },
      ],
    },
  ]);
});

test("a page without a time is one entry with its heading, and no page is none", async () => {
  expect(told(await planOf("<h1>Notes</h1><p>Some words.</p>"))).toEqual([
    lines("2026-05-20T11:00+01:00 | Notes | rest", "paragraph Some words."),
  ]);
  expect(told(await planOf("<script>1</script>  "))).toEqual([]);
});

test("an entry whose time cannot be read has that of the one before it in the night", async () => {
  const article = (time: string, words: string) =>
    `<article itemprop="liveBlogUpdate"><time>${time}</time><p>${words}.</p></article>`;
  const plan = await planOf(article("02:14", "Three") + article("later", "Two") + article("22:00", "One"));
  expect(told(plan)).toEqual([
    lines("2026-05-07T22:00+01:00", "paragraph One."),
    lines("2026-05-07T22:00+01:00", "paragraph Two."),
    lines("2026-05-08T02:14+01:00", "paragraph Three."),
  ]);
});

test("cards of other stories beside the entries are words around them, and an article around all is none", async () => {
  const entry = (id: string, time: string) =>
    `<div class="post" id="${id}"><time datetime="2026-05-07T${time}:00Z">x</time><p>Words of ${id}.</p></div>`;
  const data = { "@type": "LiveBlogPosting", liveBlogUpdate: [{ url: "#a" }, { url: "#b" }] };
  const plan = await planOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>
    <article><h1>The night</h1>${entry("b", "22:00")}${entry("a", "21:00")}</article>
    <article><h3>Another story</h3><time datetime="2026-05-01">1 May</time></article>`);
  expect(told(plan)).toEqual([
    lines("2026-05-07T22:00+01:00 | The night | rest", "heading 1 Another story", "paragraph 1 May"),
    lines("2026-05-07T22:00+01:00", "paragraph Words of a."),
    lines("2026-05-07T23:00+01:00", "paragraph Words of b."),
  ]);
});

test("microdata that nobody sees, and an entry whose head is a link with the time in words and the name of its author", async () => {
  const microdata = `<main><div itemprop="liveBlogUpdate"><meta itemprop="datePublished" content="2026-05-07T21:58:00Z">
    <meta itemprop="author" content="Jess Carter"><p itemprop="headline" content="Boxes"></p><span>22:58</span><p>They are here.</p></div></main>`;
  expect(told(await planOf(microdata))).toEqual([
    lines("2026-05-07T22:58+01:00 | Boxes | Jess Carter", "paragraph They are here."),
  ]);
  const plugin = (
    time: string,
    words: string,
  ) => `<div class="entry"><aside><a href="#1"><span>1 day ago</span><span>${time}</span></a></aside>
    <div><header><div><span class="meta-author-name">Tom Hale</span></div></header><div class="content"><p>${words}</p><p>More.</p></div></div></div>`;
  expect(told(await planOf(plugin("2:14 am", "Recount.") + plugin("11:58 pm", "Boxes.")))).toEqual([
    lines("2026-05-07T23:58+01:00 | Tom Hale", "paragraph Boxes.", "paragraph More."),
    lines("2026-05-08T02:14+01:00 | Tom Hale", "paragraph Recount.", "paragraph More."),
  ]);
});

test("a hostile page leaves nothing: no script, no frame, no link but good ones, nothing asked for, nothing marked by hand", async () => {
  const plan = await planOf(hostile);
  expect(told(plan)).toEqual([
    lines(
      "2026-05-07T22:00+01:00 | <img src=x onerror=window.hacked='ld'>Title | <script>window.hacked='author'</script> | -2 pictures | -2 players",
      "paragraph Words a link another good",
      "paragraph Marked by hand \uF8D00\uF8D1",
      "paragraph Sum",
      "paragraph Detail",
    ),
  ]);
  const links = JSON.stringify(plan.entries).match(/"href":"[^"]*"/g);
  expect(links).toEqual(['"href":"https://good.example/"']);
  expect((window as { hacked?: unknown }).hacked).toBeUndefined();
});

test.each([
  ["# A heading\n\nText", true],
  ["See [here](https://a.example/)", true],
  ["A **bold** word", true],
  ["02:14 #hashtag * 3 * 4", false],
  ["[".repeat(500_000) + "*".repeat(500_001), false],
])("Markdown is told from plain text: %s", (text, isMarkdown) => {
  expect(looksLikeMarkdown(text)).toBe(isMarkdown);
});
