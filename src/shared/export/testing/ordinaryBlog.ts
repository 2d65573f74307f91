import type { Block } from "../../document/document";
import type { Blog } from "../../model/blog";
import { momentAt } from "../../model/moment";
import { blogOf, bodyOf, contentAt, filedEntry, paragraph, picture, revisionOf, text } from "./filedEntry";
import { frozenTally, liveAuthority, liveContest, liveTally, ordinaryResults } from "./ordinaryResults";

const row = (header: readonly boolean[], ...cells: readonly string[]) =>
  cells.map((words, index) => ({ header: header[index] ?? false, paragraphs: words === "" ? [] : [[text(words)]] }));

const resultsTable: Block = {
  type: "table",
  caption: "Councils controlled, all 150 declared",
  rows: [
    row([true, true, true, true], "Party", "Councils", "Change", "Note"),
    row([true], "Conservative", "46", "−2", "Gain Barnet, Basildon, Peterborough and Redditch"),
    row([true], "Labour", "74", "0", "Gain Plymouth, Kirklees and Tower Hamlets"),
    row([true], "Liberal Democrat", "9", "+4", "Gain Richmond, Kingston, South Cambridgeshire and Three Rivers"),
    row([true], "No overall control", "21", "−2", ""),
  ],
};

const plymouthQuote: Block = {
  type: "quote",
  paragraphs: [
    [text("People on the doorstep talked about buses, bins and the future of the city centre.")],
    [text("Tonight they told us to get on with it.")],
  ],
  speaker: "A. Candidate",
  role: "group leader",
  party: "Labour",
  place: "Plymouth Guildhall",
  source: "https://news.example/plymouth?page=1&view=full",
  manner: "speech",
  saidAt: momentAt(Date.parse("2018-05-04T00:50:00.000Z"), "Europe/London"),
  checkedBy: "recording",
};

const recountPost: Block = {
  type: "socialPost",
  platform: "bluesky",
  author: "Plymouth Guildhall",
  handle: "guildhall.plymouth.example",
  time: momentAt(Date.parse("2018-05-03T23:41:00.000Z"), "UTC"),
  timeText: "",
  paragraphs: [
    [text("Moor View goes to a recount."), { type: "lineBreak" }, text("Nobody leaves the hall.")],
    [{ type: "link", href: "https://council.example/moor-view", children: [text("council.example/moor-view")] }],
  ],
  link: "https://bsky.app/profile/guildhall.plymouth.example/post/3lbq7mxsiek2v",
};

const everyInline = paragraph(
  "The count began ",
  { type: "text", text: "at ten", marks: ["bold"] },
  ", ",
  { type: "text", text: "slowly", marks: ["italic"] },
  " and ",
  { type: "text", text: "on time", marks: ["bold", "strikethrough"] },
  " late.",
  { type: "lineBreak" },
  "More on ",
  { type: "link", href: "https://council.example/results", children: [text("the council’s own page")] },
  ".",
);

const everyBlock = bodyOf(
  everyInline,
  { type: "heading", level: 1, children: [text("What to watch")] },
  {
    type: "list",
    ordered: false,
    items: [
      { children: [text("London, where every seat is up")], lists: [] },
      {
        children: [text("The Midlands")],
        lists: [
          {
            type: "list",
            ordered: true,
            items: [
              { children: [text("Derby")], lists: [] },
              { children: [text("Nuneaton and Bedworth")], lists: [] },
            ],
          },
        ],
      },
    ],
  },
  { type: "heading", level: 2, children: [text("And after that")] },
  paragraph("The morning counts."),
  { type: "divider" },
  paragraph(""),
);

const corrected = contentAt("2018-05-04T01:14:00.000Z", {
  title: "Labour gain Plymouth from the Conservatives",
  authors: ["Jess Carter", "Tom Hale"],
  body: bodyOf(paragraph("The last ward is in and the council changes hands."), liveAuthority, plymouthQuote),
});

/** Two days, every kind of block, a pinned entry, a correction, and entries that are not to be printed. */
export const ordinaryBlog: Blog = blogOf(
  [
    filedEntry(1, contentAt("2018-05-03T21:00:00.000Z", { title: "Polls close", body: everyBlock }), { key: true }),
    filedEntry(
      2,
      contentAt("2018-05-03T22:58:00.000Z", {
        body: bodyOf(
          paragraph("First boxes arrive at the Guildhall."),
          picture({ alt: "Two porters carry a black box", caption: "Box 1 of 57", credit: "Jess Carter" }),
          recountPost,
        ),
      }),
    ),
    filedEntry(8, contentAt("2018-05-04T00:05:00.000Z", { body: bodyOf(paragraph("Early tally."), frozenTally) })),
    filedEntry(3, corrected, {
      key: true,
      revisions: [
        revisionOf({ ...corrected, title: "Labour gain Plymoth" }),
        revisionOf(corrected, {
          at: "2018-05-04T01:31:00.000Z",
          reason: "corrected",
          kind: "correction",
          note: "an earlier version misspelt the city’s name.",
        }),
      ],
    }),
    filedEntry(9, contentAt("2018-05-04T02:09:00.000Z", { body: bodyOf(liveContest) }), { key: true }),
    filedEntry(4, contentAt("2018-05-04T01:20:00.000Z", { title: "Not for print" }), {
      status: "draft",
      revisions: [],
    }),
    filedEntry(5, contentAt("2018-05-04T01:25:00.000Z", { title: "Taken back" }), { status: "withdrawn" }),
    filedEntry(
      6,
      contentAt("2018-05-04T17:40:00.000Z", {
        title: "How the councils stand",
        authors: ["Jess Carter"],
        body: bodyOf(resultsTable),
      }),
      { pinned: true, key: true },
    ),
    filedEntry(
      7,
      contentAt("2018-05-04T17:55:00.000Z", { body: bodyOf(paragraph("That is all from us. Thank you for reading.")) }),
    ),
  ],
  {
    headline: "Local elections 2018: Labour take Plymouth",
    standfirst: "Results from 150 councils in England, as they were declared through the night & the day after",
    byline: "Jess Carter in Plymouth and Tom Hale in London",
    status: "finished",
    finishedAt: "2018-05-04T18:00:00.000Z",
    results: ordinaryResults,
    summary: bodyOf(
      {
        type: "list",
        ordered: false,
        items: [
          { children: [text("Labour gain Plymouth, Kirklees and Tower Hamlets")], lists: [] },
          { children: [text("The Liberal Democrats gain four councils")], lists: [] },
          { children: [text("The Conservatives gain Barnet and lose Trafford")], lists: [] },
        ],
      },
      liveTally,
    ),
  },
);
