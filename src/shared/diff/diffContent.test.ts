import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documents } from "../../body/documents.testdata";
import type { ListItem } from "../document/blocks/list";
import type { Block, Document } from "../document/document";
import { parseDocument } from "../document/document";
import type { Inline } from "../document/inline";
import { bodyOf, contentAt, paragraph, picture, text } from "../export/testing/filedEntry";
import { ordinaryBlog } from "../export/testing/ordinaryBlog";
import type { EntryContent } from "../model/entry";
import type { ContentDiff, LineDiff } from "./contentDiff";
import { diffContent } from "./diffContent";
import { formatChange } from "./formatChange";
import { joinInlines } from "./styledWords";
import { takeChanges } from "./takeChanges";

const at = "2018-05-04T01:14:00.000Z";

function diffOf(before: readonly Block[], after: readonly Block[]): ContentDiff {
  return diffContent(contentAt(at, { body: bodyOf(...before) }), contentAt(at, { body: bodyOf(...after) }));
}

/** A line as a proof-reader writes it: `[-gone-]{+come+}`, and `*words*` for another style. */
function marked(line: LineDiff): string {
  const words = (inlines: readonly Inline[]): string =>
    inlines.map((one) => (one.type === "text" ? one.text : one.type === "link" ? words(one.children) : "\n")).join("");
  return line
    .map((piece) => {
      if (piece.kind === "kept") return words(piece.words);
      if (piece.kind === "format") return `*${words(piece.after)}*`;
      const [gone, come] = [words(piece.before), words(piece.after)];
      return `${gone && `[-${gone}-]`}${come && `{+${come}+}`}`;
    })
    .join("");
}

function markedParagraph(before: Block, after: Block): string {
  const [block] = diffOf([before], [after]).body;
  if (block?.kind !== "changed" || block.diff.type !== "paragraph") throw new Error("not one changed paragraph");
  return marked(block.diff.words);
}

/** Every line in its one form, as `takeChanges` promises it. */
function oneForm<T>(value: T): T {
  if (!Array.isArray(value)) {
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, oneForm(part)])) as T;
  }
  const isLine = value.length > 0 && value.every((one) => ["text", "link", "lineBreak"].includes(one?.type));
  return (isLine ? joinInlines([value as Inline[]]) : value.map(oneForm)) as T;
}

function expectBothSides(before: EntryContent, after: EntryContent) {
  const diff = diffContent(before, after);
  expect(oneForm(takeChanges(diff, () => true))).toEqual(oneForm(contentOf(after)));
  const first = takeChanges(diff, () => false);
  expect(first.eventTime.instant).toBe(before.eventTime.instant);
  expect(oneForm({ ...first, eventTime: before.eventTime })).toEqual(oneForm(contentOf(before)));
  expect(diff.changes.map((change) => change.number)).toEqual(diff.changes.map((_, index) => index + 1));
}

function contentOf({ title, authors, eventTime, body }: EntryContent): EntryContent {
  return { title, authors, eventTime, body };
}

const contents = fc
  .record({
    title: fc.constantFrom("", "Labour gain Plymouth", "Labour gain Plymouth from the Conservatives"),
    authors: fc.subarray(["Jess Carter", "Tom Hale", "Ada Clarke"]),
    minute: fc.integer({ min: 0, max: 3 }),
    body: documents(),
  })
  .map(({ minute, ...content }) => ({ ...contentAt(`2018-05-04T01:1${minute}:00.000Z`), ...content }));

/** A document and one that was made from it: blocks dropped, doubled, moved, and changed by those of another. */
const edits = fc
  .tuple(contents, contents, fc.array(fc.nat({ max: 9 }), { maxLength: 12 }))
  .map(([before, other, places]): [EntryContent, EntryContent] => {
    const all = [...before.body.blocks, ...other.body.blocks];
    const blocks = places.flatMap((place) => all[place] ?? []).map((block) => spliced(block, all));
    return [before, { ...other, body: { ...other.body, blocks } }];
  });

function spliced(block: Block, others: readonly Block[]): Block {
  const other = others.find((one) => one.type === block.type && one !== block);
  if (block.type === "paragraph" && other?.type === "paragraph")
    return { ...block, children: joinInlines([block.children, other.children]) };
  if (block.type === "table" && other?.type === "table" && other.rows[0]?.length === block.rows[0]?.length)
    return { ...block, rows: [...block.rows.slice(1), ...other.rows] };
  if (block.type === "quote" && other?.type === "quote") return { ...other, paragraphs: block.paragraphs };
  return block;
}

describe("diffContent", () => {
  it("gives back exactly the entry before and the entry after, whatever was changed", () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => expectBothSides(before, after)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(edits, ([before, after]) => expectBothSides(before, after)),
      { numRuns: 500 },
    );
  });

  it("gives a document for every choice of changes", () => {
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.boolean()), ([before, after], choices) => {
        const taken = new Map<number, boolean>();
        const diff = diffContent(before, after);
        for (const change of diff.changes) taken.set(change.number, choices.next().value === true);
        const body: Document = takeChanges(diff, (change) => taken.get(change) === true).body;
        expect(parseDocument(body)).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  it("finds nothing where nothing was changed, and both sides of every entry of an ordinary blog", () => {
    const entries = ordinaryBlog.entries;
    for (const entry of entries) expect(diffContent(entry, entry).changes).toEqual([]);
    for (const before of entries) for (const after of entries) expectBothSides(before, after);
  });

  it("marks words, and a figure as one word with its sign, its currency and its colon", () => {
    expect(
      markedParagraph(paragraph("Labour take Plymouth by a mile."), paragraph("Labour held Plymouth by a mile.")),
    ).toBe("Labour [-take-]{+held+} Plymouth by a mile.");
    expect(
      markedParagraph(
        paragraph("At 02:14 she had 1,204 votes (−2.5%), said the officer."),
        paragraph("At 02:41 she had 1,240 votes (+2.5%), said the officer."),
      ),
    ).toBe("At [-02:14-]{+02:41+} she had [-1,204-]{+1,240+} votes ([-−2.5%-]{++2.5%+}), said the officer.");
    expect(markedParagraph(paragraph("Closed at ten."), paragraph("Closed at last at ten."))).toBe(
      "Closed at {+last at +}ten.",
    );
    expect(
      markedParagraph(paragraph("The boxes are in and counted."), paragraph("The boxes are in, all 57, and counted.")),
    ).toBe("The boxes are in{+, all 57,+} and counted.");
    expect(markedParagraph(paragraph("We won’t stand."), paragraph("We will not stand."))).toBe(
      "We [-won’t-]{+will not+} stand.",
    );
  });

  it("marks words that were written anew as one change, not as confetti around the spaces", () => {
    expect(
      markedParagraph(
        paragraph("The result in Moor View is due at about three in the morning."),
        paragraph("The result in Moor View came early and nobody expected it at all."),
      ),
    ).toBe(
      "The result in Moor View [-is due at about three in the morning-]{+came early and nobody expected it at all+}.",
    );
  });

  it("says that only the style was changed, and keeps the marks of words that were not", () => {
    const bold: Inline = { type: "text", text: "not", marks: ["bold"] };
    expect(markedParagraph(paragraph("It is not over."), paragraph("It is ", bold, " over."))).toBe(
      "It is *not* over.",
    );
    const before = paragraph("It is ", bold, " over.");
    const after = paragraph("It is ", bold, " over yet.");
    expect(markedParagraph(before, after)).toBe("It is not over{+ yet+}.");
    expectBothSides(contentAt(at, { body: bodyOf(before) }), contentAt(at, { body: bodyOf(after) }));
    const link: Inline = { type: "link", href: "https://council.example/", children: [text("the council")] };
    expect(markedParagraph(paragraph("Says the council."), paragraph("Says ", link, "."))).toBe("Says *the council*.");
  });

  it("says what became of the style", () => {
    const bold: Inline = { type: "text", text: "not", marks: ["bold"] };
    const italic: Inline = { type: "text", text: "not", marks: ["italic"] };
    const linked: Inline = { type: "link", href: "https://council.example/", children: [text("not")] };
    expect(formatChange([text("not")], [bold])).toBe("now bold");
    expect(formatChange([bold], [italic])).toBe("no longer bold, now italic");
    expect(formatChange([bold], [linked])).toBe("no longer bold, now a link to https://council.example/");
    expect(formatChange([linked], [text("not")])).toBe("no longer a link");
  });

  it("is coarser, and still true, where a line is longer than may be looked at word by word", () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `word${(index * 7919) % 30_011}`);
    const [before, after] = [words.join(" "), [...words].reverse().join(" ")].map((line) =>
      contentAt(at, { body: bodyOf(paragraph(line)) }),
    );
    if (!before || !after) throw new Error("two contents");
    expectBothSides(before, after);
    expect(diffContent(before, after).changes.length).toBeLessThan(100);
  });

  it("pairs the blocks of a long body that was changed throughout, and of one that grew at its head", () => {
    const lines = Array.from(
      { length: 700 },
      (_, index) => `Ward ${index} of ${index * 7} boxes was counted by ten o’clock`,
    );
    const before = lines.map((line) => paragraph(`${line}.`));
    const after = lines.map((line) => paragraph(`${line} in the hall.`));
    expect(diffOf(before, after).body.every((block) => block.kind === "changed")).toBe(true);
    const grown = diffOf(before, [paragraph("Good evening and welcome."), ...before]);
    expect(grown.changes.map((change) => change.after)).toEqual(["Good evening and welcome."]);
  });

  it("pairs a paragraph with the one it was, though others came and went around it", () => {
    const diff = diffOf(
      [
        paragraph("The first boxes arrive at the Guildhall."),
        paragraph("Nothing else to report so far tonight."),
        paragraph("Turnout is said to be about 34%."),
      ],
      [
        paragraph("Good evening and welcome to our coverage."),
        paragraph("The first boxes have arrived at the Guildhall."),
        paragraph("Turnout is said to be about 36%."),
      ],
    );
    expect(diff.body.map((block) => block.kind)).toEqual(["added", "changed", "removed", "changed"]);
    expect(diff.changes.map(({ before, after }) => [before, after])).toEqual([
      ["", "Good evening and welcome to our coverage."],
      ["arrive", "have arrived"],
      ["Nothing else to report so far tonight.", ""],
      ["34%", "36%"],
    ]);
  });

  it("compares a quote by who said it, where and when, as well as by its words", () => {
    const quote: Block = {
      type: "quote",
      paragraphs: [[text("We have taken the city.")]],
      speaker: "Tudor Evans",
      role: "",
      party: "Labour",
      place: "",
      source: "",
      manner: "",
      saidAt: null,
      checkedBy: "",
    };
    const [block] = diffOf(
      [quote],
      [{ ...quote, speaker: "Tudor Evans OBE", manner: "speech", source: "https://news.example/plymouth" }],
    ).body;
    if (block?.kind !== "changed" || block.diff.type !== "quote") throw new Error("not one changed quote");
    expect(marked(block.diff.speaker)).toBe("Tudor Evans{+ OBE+}");
    expect(block.diff.manner).toMatchObject({ before: "", after: "speech" });
    expect(block.diff.source).toMatchObject({ before: "", after: "https://news.example/plymouth" });
    expect(block.diff.paragraphs).toEqual([{ kind: "kept", value: [text("We have taken the city.")] }]);
  });

  it("compares pictures by the picture and by each of its fields", () => {
    const before = picture({ caption: "Box 1 of 57", alt: "A black box" });
    const [block] = diffOf([before], [{ ...before, caption: "Box 2 of 57", credit: "Jess Carter" }]).body;
    if (block?.kind !== "changed" || block.diff.type !== "picture") throw new Error("not one changed picture");
    expect(block.diff.file.kind).toBe("kept");
    expect(marked(block.diff.caption)).toBe("Box [-1-]{+2+} of 57");
    expect(marked(block.diff.credit)).toBe("{+Jess Carter+}");
    const other = { ...before, hash: "6b".repeat(32), caption: "The winner", alt: "A woman waves" };
    expect(diffOf([before], [other]).body.map((block) => block.kind)).toEqual(["removed", "added"]);
  });

  it("compares tables cell by cell, with rows and columns that came and went", () => {
    const before = tableOf(["Party", "Votes"], ["Labour", "1,204"], ["Green", "88"], ["Independent", "12"]);
    const after = tableOf(
      ["Party", "Votes", "%"],
      ["Labour", "1,240", "58"],
      ["Reform", "301", "14"],
      ["Independent", "12", "1"],
    );
    const [block] = diffOf([before], [after]).body;
    if (block?.kind !== "changed" || block.diff.type !== "table") throw new Error("not one changed table");
    const { columns, rows } = block.diff;
    expect(columns.map((column) => column.kind)).toEqual(["kept", "kept", "added"]);
    expect(rows.map((row) => [row.track.kind, ...row.cells.map((cell) => cell.kind)])).toEqual([
      ["kept", "kept", "kept", "added"],
      ["kept", "kept", "changed", "added"],
      ["removed", "removed", "removed", "none"],
      ["added", "added", "added", "added"],
      ["kept", "kept", "kept", "added"],
    ]);
  });

  it("compares a list item by item, also in the lists inside it", () => {
    const item = (words: string, ...inner: string[]): ListItem => ({
      children: [text(words)],
      lists: inner.length === 0 ? [] : [{ type: "list" as const, ordered: true, items: inner.map((one) => item(one)) }],
    });
    const list = (...items: ListItem[]): Block => ({ type: "list", ordered: false, items });
    const diff = diffOf(
      [list(item("London"), item("The Midlands", "Derby", "Nuneaton and Bedworth"))],
      [list(item("The Midlands", "Derby", "Nuneaton"), item("The North"))],
    );
    expect(diff.changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ["removed", "London", ""],
      ["removed", " and Bedworth", ""],
      ["added", "", "The North"],
    ]);
  });

  it("shows figures that were corrected in a table of results cell by cell, and takes them as a whole", () => {
    const frozen = ordinaryBlog.entries
      .flatMap((entry) => entry.body.blocks)
      .find((block) => block.type === "results" && block.frozen);
    if (frozen?.type !== "results" || !frozen.view) throw new Error("the ordinary blog has a frozen block");
    const rows = frozen.view.rows.map((row, index) =>
      index === 0 ? { ...row, cells: row.cells.map((cell) => `${cell}9`) } : row,
    );
    const diff = diffOf([frozen], [{ ...frozen, view: { ...frozen.view, rows } }]);
    expect(diff.changes).toHaveLength(1);
    const [block] = diff.body;
    if (block?.kind !== "changed" || block.diff.type !== "results") throw new Error("not one changed table of results");
    expect(block.diff.figures?.table.rows[1]?.cells.every((cell) => cell.kind === "changed")).toBe(true);
  });

  it("tells the title, the authors and the time", () => {
    const before = contentAt(at, { title: "Labour gain Plymoth", authors: ["Jess Carter"] });
    const after = contentAt("2018-05-04T01:20:00.000Z", {
      title: "Labour gain Plymouth",
      authors: ["Jess Carter", "Tom Hale"],
    });
    const diff = diffContent(before, after);
    expect(marked(diff.title)).toBe("Labour gain [-Plymoth-]{+Plymouth+}");
    expect(diff.eventTime.kind).toBe("changed");
    expect(diff.authors.map((name) => name.kind)).toEqual(["kept", "added"]);
  });
});

function tableOf(...rows: readonly (readonly string[])[]): Block {
  return {
    type: "table",
    caption: "",
    rows: rows.map((row, index) =>
      row.map((words) => ({ header: index === 0, paragraphs: words === "" ? [] : [[text(words)]] })),
    ),
  };
}
