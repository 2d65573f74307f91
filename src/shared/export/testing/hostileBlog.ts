import type { SocialPost } from "../../document/blocks/socialPost";
import type { Document } from "../../document/document";
import type { Blog } from "../../model/blog";
import type { EntryContent, Revision } from "../../model/entry";
import { momentAt } from "../../model/moment";
import type { ResultsView } from "../../results/resultsView";
import { blogOf, bodyOf, contentAt, filedEntry, picture, revisionOf, text } from "./filedEntry";
import { hostileStrings } from "./hostileStrings";

/** Strings that try to leave their place; each stands once in every field of the blog. */
export const attacks: readonly string[] = [
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</title></style></textarea><svg onload=alert(1)>",
  "<!-- --><iframe srcdoc='&lt;script&gt;alert(1)'>",
  "]]>",
  "&lt;b&gt; &amp; &#60;script&#62;",
  "{{alert(1)}} `alert(1)` %3Cscript%3E",
  "javascript:alert(1)",
  "before \u202Eoverride\u202C after \u2066isolate without end \u2069\u2069\u202E",
  "lone \uD800 and \uDC00 surrogates",
  "null \u0000 bell \u0007 delete \u007F c1 \u0085 non \uFFFE\u{1FFFF} return \r\n tab \t",
];

const everything = attacks.join(" | ");
const hostileLinks = [
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  " \u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//evil.example/x",
  'https://evil.example/"><script>alert(1)</script>\u202E\uD800',
  'mailto:"><script>alert(1)</script>@evil.example',
];

function hostileView(words: string, colours: readonly string[]): ResultsView {
  const row = { cells: [words, words, words], bar: null, won: true, total: false };
  return {
    caption: words,
    line: `The line: ${words}`,
    columns: [
      { label: words, numeric: false },
      { label: words, numeric: false },
      { label: words, numeric: true },
    ],
    rows: [
      ...colours.map((colour) => ({ ...row, bar: { fraction: 0.5, colour: { light: colour, dark: colour } } })),
      { ...row, bar: { fraction: Number.POSITIVE_INFINITY, colour: { light: "#0087dc", dark: "#0087dc" } } },
      { ...row, total: true },
    ],
    facts: [{ label: words, value: words }],
    notes: [words],
    asOf: { ...momentAt(Date.parse("2018-05-03T21:00:00.000Z"), "Europe/London"), timeZone: words, offset: words },
  };
}

function hostilePost(words: string, href: string): SocialPost {
  return {
    type: "socialPost",
    platform: "other",
    author: words,
    handle: words,
    time: null,
    timeText: words,
    paragraphs: [[text(words)], [{ type: "link", href, children: [text(words)] }]],
    link: href,
  };
}

/** Every block with the words in each of its fields, and with each of the links in each of its addresses. */
function hostileBody(words: string, links: readonly string[], colours: readonly string[]): Document {
  return bodyOf(
    { type: "paragraph", children: [{ type: "text", text: words, marks: ["bold", "italic", "strikethrough"] }] },
    {
      type: "paragraph",
      children: links.map((href) => ({ type: "link" as const, href, children: [text(words)] })),
    },
    { type: "heading", level: 2, children: [text(words)] },
    {
      type: "list",
      ordered: true,
      items: [
        { children: [text(words)], lists: [{ type: "list", ordered: false, items: [{ children: [], lists: [] }] }] },
      ],
    },
    ...links.map((source) => ({
      type: "quote" as const,
      paragraphs: [[text(words)]],
      speaker: words,
      role: words,
      party: words,
      place: words,
      source,
      manner: "speech" as const,
      saidAt: { ...momentAt(Date.parse("2018-05-03T20:50:00.000Z"), "Europe/London"), timeZone: words },
      checkedBy: "note" as const,
    })),
    ...links.map((href) => hostilePost(words, href)),
    {
      type: "table",
      caption: words,
      rows: [
        [{ header: true, paragraphs: [[text(words)]] }],
        [{ header: false, paragraphs: [[text(words)], [text(words)]] }],
      ],
    },
    { type: "results", kind: "contest", subject: words, frozen: true, view: hostileView(words, colours) },
    picture({ alt: words, caption: words, credit: words }),
  );
}

const worstBody = hostileBody(everything, hostileLinks, ["red;background:url(https://evil.example/x)", ...attacks]);

const worst = contentAt("2018-05-03T21:00:00.000Z", { title: everything, authors: attacks, body: worstBody });

/** Filed, and corrected with these words. */
function corrected(content: EntryContent, note: string): readonly Revision[] {
  const kinds = ["correction", "clarification"] as const;
  const later = kinds.map((kind) => revisionOf(content, { reason: "corrected", kind, note }));
  return [revisionOf(content), ...later];
}

/** A blog in which every field of text holds every attack. The links have passed no check on their way in. */
export const hostileBlog: Blog = blogOf(
  [
    filedEntry(1, worst, { key: true, revisions: corrected(worst, everything) }),
    filedEntry(2, contentAt("2018-05-03T21:05:00.000Z", { body: worstBody }), { key: true, pinned: true }),
  ],
  { headline: everything, standfirst: everything, byline: everything, summary: worstBody },
);

/** One entry for each hostile string, with that string and nothing else in every field of every block; in turn in its title. */
export const hostileNight: Blog = blogOf(
  hostileStrings.map((words, index) => {
    const instant = new Date(Date.parse("2018-05-03T18:00:00.000Z") + index * 60_000).toISOString();
    const body = hostileBody(words, [words], [words]);
    const content = contentAt(instant, { title: index % 2 === 0 ? words : "", authors: [words], body });
    const revisions = corrected(content, words);
    return filedEntry(index + 1, content, { key: index % 3 === 0, pinned: index === 0, revisions });
  }),
  {
    headline: hostileStrings.join(" "),
    standfirst: hostileStrings.join(" "),
    byline: hostileStrings.join(" "),
    summary: bodyOf(...hostileStrings.map((words) => ({ type: "paragraph" as const, children: [text(words)] }))),
  },
);
