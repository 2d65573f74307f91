import type { SocialPost } from "../../document/blocks/socialPost";
import type { Document } from "../../document/document";
import type { Blog } from "../../model/blog";
import { momentAt } from "../../model/moment";
import type { ResultsView } from "../../results/resultsView";
import { blogOf, bodyOf, contentAt, filedEntry, picture, text } from "./filedEntry";

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

const hostileRow = { cells: [everything, everything, everything], bar: null, won: true, total: false };
const hostileView: ResultsView = {
  caption: everything,
  line: `The line: ${everything}`,
  columns: [
    { label: everything, numeric: false },
    { label: everything, numeric: false },
    { label: everything, numeric: true },
  ],
  rows: [
    ...["red;background:url(https://evil.example/x)", ...attacks].map((colour) => ({
      ...hostileRow,
      bar: { fraction: 0.5, colour: { light: colour, dark: colour } },
    })),
    { ...hostileRow, bar: { fraction: Number.POSITIVE_INFINITY, colour: { light: "#0087dc", dark: "#0087dc" } } },
    { ...hostileRow, total: true },
  ],
  facts: [{ label: everything, value: everything }],
  notes: [everything],
  asOf: {
    ...momentAt(Date.parse("2018-05-03T21:00:00.000Z"), "Europe/London"),
    timeZone: everything,
    offset: everything,
  },
};

const hostilePosts = hostileLinks.map(
  (href): SocialPost => ({
    type: "socialPost",
    platform: "other",
    author: everything,
    handle: everything,
    time: null,
    timeText: everything,
    paragraphs: [[text(everything)], [{ type: "link", href, children: [text(everything)] }]],
    link: href,
  }),
);

const hostileBody: Document = bodyOf(
  { type: "paragraph", children: [{ type: "text", text: everything, marks: ["bold", "italic", "strikethrough"] }] },
  {
    type: "paragraph",
    children: hostileLinks.map((href) => ({ type: "link" as const, href, children: [text(everything)] })),
  },
  { type: "heading", level: 2, children: [text(everything)] },
  {
    type: "list",
    ordered: true,
    items: [
      { children: [text(everything)], lists: [{ type: "list", ordered: false, items: [{ children: [], lists: [] }] }] },
    ],
  },
  ...hostileLinks.map((source) => ({
    type: "quote" as const,
    paragraphs: [[text(everything)]],
    speaker: everything,
    role: everything,
    party: everything,
    place: everything,
    source,
    manner: "speech" as const,
    saidAt: { ...momentAt(Date.parse("2018-05-03T20:50:00.000Z"), "Europe/London"), timeZone: everything },
    checkedBy: "note" as const,
  })),
  ...hostilePosts,
  {
    type: "table",
    caption: everything,
    rows: [
      [{ header: true, paragraphs: [[text(everything)]] }],
      [{ header: false, paragraphs: [[text(everything)], [text(everything)]] }],
    ],
  },
  { type: "results", kind: "contest", subject: everything, frozen: true, view: hostileView },
  picture({ alt: everything, caption: everything, credit: everything }),
);

/** A blog in which every field of text holds every attack. The links have passed no check on their way in. */
export const hostileBlog: Blog = blogOf(
  [
    filedEntry(1, contentAt("2018-05-03T21:00:00.000Z", { title: everything, authors: attacks, body: hostileBody }), {
      key: true,
    }),
    filedEntry(2, contentAt("2018-05-03T21:05:00.000Z", { body: hostileBody }), { key: true, pinned: true }),
  ],
  { headline: everything, standfirst: everything, byline: everything, summary: hostileBody },
);
