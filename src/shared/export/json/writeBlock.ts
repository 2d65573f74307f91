import type { List } from "../../document/blocks/list";
import type { Block, BlockType } from "../../document/document";
import type { Inline } from "../../document/inline";
import type { ResultsViewRow } from "../../results/resultsView";
import { pictureOf, viewOf, writerOf } from "../foundInBlog";
import type { BodyPlace } from "../html/bodyPlace";
import { printedLink } from "../printedLink";
import type { BlockJson, BlockJsonOf } from "./blogJsonSchema";

type Write<B extends Block> = (block: B, place: BodyPlace) => BlockJsonOf<B["type"]>;

const writers = {
  paragraph: (block) => ({ ...block, children: safeInlines(block.children) }),
  heading: (block) => ({ ...block, children: safeInlines(block.children) }),
  list: safeList,
  quote: ({ checkedBy: _, ...block }, { clock }) => ({
    ...block,
    paragraphs: block.paragraphs.map(safeInlines),
    source: printedLink(block.source) ?? "",
    saidAt: block.saidAt && clock.dateTime(block.saidAt.instant),
  }),
  table: (block) => ({
    ...block,
    rows: block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(safeInlines) }))),
  }),
  results: (block, place) => {
    const { subject: _, ...published } = block;
    const view = viewOf(block, place);
    const rows = view.rows.map((row) => ({ ...row, bar: safeBar(row.bar) }));
    return { ...published, view: { ...view, rows, asOf: view.asOf && place.clock.dateTime(view.asOf.instant) } };
  },
  socialPost: (block, { clock }) => ({
    ...block,
    paragraphs: block.paragraphs.map(safeInlines),
    link: printedLink(block.link) ?? "",
    time: block.time && clock.dateTime(block.time.instant),
  }),
  picture: (block, place) => {
    pictureOf(block, place);
    return block;
  },
  divider: (block) => block,
} as const satisfies { readonly [T in BlockType]: Write<Extract<Block, { type: T }>> };

/** One block as it is published: every time as text, nothing that is for the desk alone. Throws as the page's writer does. */
export function writeBlock(block: Block, place: BodyPlace): BlockJson {
  const write = writerOf(writers, block, "JSON") as Write<Block>;
  return write(block, place);
}

function safeList(block: List): BlockJsonOf<"list"> {
  const items = block.items.map(({ children, lists }) => ({
    children: safeInlines(children),
    lists: lists.map(safeList),
  }));
  return { ...block, items };
}

/** A link that is not safe gives its words alone. */
function safeInlines(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type !== "link") return [inline];
    const href = printedLink(inline.href);
    return href === undefined ? inline.children : [{ ...inline, href }];
  });
}

const colour = /^#[0-9a-f]{6}$/;

/** The length and the colours of a bar; none where they are not what they should be: the figure stands beside it. */
function safeBar(bar: ResultsViewRow["bar"]): ResultsViewRow["bar"] {
  if (bar === null || !colour.test(bar.colour.light) || !colour.test(bar.colour.dark)) return null;
  return { ...bar, fraction: Math.min(Math.max(bar.fraction || 0, 0), 1) };
}
