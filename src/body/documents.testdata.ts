import type { List } from "@shared/document/blocks/list";
import { quoteChecks, quoteManners } from "@shared/document/blocks/quote";
import { resultsKinds } from "@shared/document/blocks/results";
import { platforms } from "@shared/document/blocks/socialPost";
import { type Block, type Document, documentVersion } from "@shared/document/document";
import { type Inline, marks } from "@shared/document/inline";
import { dropEmptyBlocks, joinTexts } from "@shared/document/normalise";
import { momentAt } from "@shared/model/moment";
import { keptMimes, largestPicture } from "@shared/pictures/keptPicture";
import type { ResultsView } from "@shared/results/resultsView";
import fc from "fast-check";

const words = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((text) => !/[\n\r\t]/.test(text));
const link = fc.constantFrom("https://example.org/results?ward=1", "http://example.org/", "mailto:desk@example.org");

const text = fc
  .record({ text: words, marks: fc.subarray([...marks]) })
  .map(({ text, marks }): Inline => ({ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }));

const simple = fc.oneof({ weight: 4, arbitrary: text }, fc.constant<Inline>({ type: "lineBreak" }));

const inline = fc.oneof(
  { weight: 5, arbitrary: simple },
  fc.record({ href: link, children: fc.array(text, { minLength: 1, maxLength: 2 }) }).map(
    ({ href, children }): Inline => ({
      type: "link",
      href,
      children: joinTexts(children).filter((child) => child.type !== "link"),
    }),
  ),
);

const line = fc.array(inline, { maxLength: 4 }).map(joinTexts);
const lines = fc.array(line, { maxLength: 3 }).map((all) => all.filter((one) => one.length > 0));

const list: fc.Arbitrary<List> = fc.letrec<{ list: List }>((tie) => ({
  list: fc
    .record({
      ordered: fc.boolean(),
      items: fc.array(
        fc.record({
          children: line.filter((one) => one.length > 0),
          lists: fc.option(tie("list"), { depthIdentifier: "list", maxDepth: 2, nil: undefined }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(
      ({ ordered, items }): List => ({
        type: "list",
        ordered,
        items: items.map((item) => ({ children: item.children, lists: item.lists ? [item.lists] : [] })),
      }),
    ),
})).list;

const table = fc
  .record({ caption: fc.string({ maxLength: 8 }), width: fc.integer({ min: 1, max: 3 }), headerRow: fc.boolean() })
  .chain(({ caption, width, headerRow }) =>
    fc.array(fc.array(lines, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }).map(
      (rows): Block => ({
        type: "table",
        caption,
        rows: rows.map((row, index) => row.map((paragraphs) => ({ header: headerRow && index === 0, paragraphs }))),
      }),
    ),
  );

const field = fc.string({ maxLength: 10 });

const moment = fc
  .tuple(fc.integer({ min: 0, max: 2e12 }), fc.constantFrom("Europe/London", "America/New_York", "Pacific/Apia"))
  .map(([at, zone]) => momentAt(at, zone));

const view = fc.record<ResultsView>({
  caption: field,
  line: field,
  columns: fc.constant([{ label: "Party", numeric: false }]),
  rows: fc.array(
    fc.record({
      cells: fc.tuple(field),
      bar: fc.constantFrom(null, { fraction: 0.5, colour: { light: "#c8102e", dark: "#ff5a6e" } }),
      won: fc.boolean(),
      total: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  facts: fc.array(fc.record({ label: field, value: field }), { maxLength: 2 }),
  notes: fc.array(field, { maxLength: 2 }),
  asOf: fc.constantFrom(null, { instant: "2018-05-04T01:14:00.000Z", timeZone: "Europe/London", offset: "+01:00" }),
});

const resultsBlock = fc
  .record({ kind: fc.constantFrom(...resultsKinds), subject: fc.uuid({ version: 7 }), view: fc.option(view) })
  .map((value): Block => ({ type: "results", ...value, frozen: value.view !== null }));

const socialPost = fc
  .record({
    platform: fc.constantFrom(...platforms),
    author: field,
    handle: field,
    time: fc.constantFrom(null, { instant: "2018-05-04T01:14:00.000Z", timeZone: "UTC", offset: "+00:00" }),
    timeText: field,
    paragraphs: lines,
    link: fc.oneof(fc.constant(""), link),
  })
  .map((value): Block => ({ type: "socialPost", ...value }));

const side = fc.integer({ min: 1, max: largestPicture.side });

const picture = fc
  .record({
    hash: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
    mime: fc.constantFrom(...keptMimes),
    width: side,
    height: side,
    caption: field,
    credit: field,
    alt: field,
  })
  .map((value): Block => ({ type: "picture", ...value }));

const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((children): Block => ({ type: "paragraph", children })),
  fc
    .record({ level: fc.constantFrom(1 as const, 2 as const), children: line })
    .map((value): Block => ({ type: "heading", ...value })),
  list,
  fc
    .record({
      paragraphs: lines,
      speaker: field,
      role: field,
      party: field,
      place: field,
      source: fc.oneof(fc.constant(""), link),
      manner: fc.constantFrom(...quoteManners),
      saidAt: fc.option(moment),
      checkedBy: fc.constantFrom(...quoteChecks),
    })
    .map((value): Block => ({ type: "quote", ...value })),
  table,
  resultsBlock,
  socialPost,
  picture,
  fc.constant<Block>({ type: "divider" }),
);

/** Documents of every kind of block, in the one form that reading gives them. */
export function documents(): fc.Arbitrary<Document> {
  return fc
    .array(block, { maxLength: 6 })
    .map((blocks) => ({ version: documentVersion, blocks: partLists(dropEmptyBlocks(blocks)) }));
}

/** Two lists in a row are one list to the editor. */
function partLists(blocks: readonly Block[]): Block[] {
  return blocks.filter((one, index) => one.type !== "list" || blocks[index - 1]?.type !== "list");
}
