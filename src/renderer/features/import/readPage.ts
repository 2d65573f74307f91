import type { EntryOrder } from "@shared/export/exportOptions";
import type { PageTime } from "@shared/import/pageTime";
import { readMachineTime } from "@shared/import/pageTime";
import { readLiveBlogPosting } from "@shared/import/readLiveBlogPosting";
import { findFullDate, readDayLine } from "@shared/import/readWrittenTime";
import { type EntryHead, recogniseLines } from "@shared/import/recogniseLines";
import { type EntryElement, entryElements } from "./entryElements";
import { isOwnPage, takeOwnEntries } from "./ownPage";
import { blocksOfPage, cutStart, type PageBlock } from "./pageLines";
import { readEntryElement } from "./readEntryElement";
import { type SafePage, sanitizePage } from "./sanitizePage";

/** One entry of a page, its body as blocks that are safe and not yet clean. */
export interface PageEntry extends EntryHead {
  readonly body: readonly Element[];
}

/** A page as it was understood. */
export interface ReadPage {
  /** With a time each, in the order of the page. */
  readonly entries: readonly PageEntry[];
  /** The words that belong to no entry. */
  readonly rest: PageEntry | undefined;
  /** The order of such pages, where the times do not tell: live blogs have the newest on top, notes the oldest. */
  readonly usualOrder: EntryOrder;
  /** A day that the page names with its year, to ask for the day with. */
  readonly likelyDay: string | undefined;
  readonly page: SafePage;
}

/** Ways through a page and forms are no words of it. */
const furniture = 'nav, [role="navigation"], [role="search"], [role="dialog"], [hidden]';
const placeholder = "data-nd-entry";

/**
 * Finds the entries of a page: those that it marks as such, else those that its lines make by the times that they begin
 * with. `today` is the day up to which a day without a year is looked for.
 */
export function readPage(html: string, today: Temporal.PlainDate): ReadPage {
  const page = sanitizePage(html);
  const { root } = page;
  const posting = readLiveBlogPosting(page.linkedData);
  if (isOwnPage(root)) {
    const entries = takeOwnEntries(root, posting, today);
    return { entries, rest: restOf(blocksOfPage(root, today)), likelyDay: undefined, usualOrder: "newestFirst", page };
  }
  for (const element of root.querySelectorAll(furniture)) element.remove();
  const marked = entryElements(root, posting, today);
  if (marked.length > 0) return { ...readMarked(root, marked, today), page };
  const blocks = blocksOfPage(root, today);
  const found = recogniseLines(
    blocks.map(({ line }) => line),
    today,
  ).map(
    ({ body, ...entry }): PageEntry => ({
      ...entry,
      body: body.flatMap(({ line, from }) => {
        const element = blocks[line]?.element;
        if (element && from > 0) cutStart(element, from);
        return element ?? [];
      }),
    }),
  );
  const rest = found.find(({ time }) => time === undefined);
  const words = blocks.map(({ line }) => line.text).join("\n");
  return {
    entries: found.filter((entry) => entry !== rest),
    rest,
    likelyDay: findFullDate(words.slice(0, 4_000)),
    usualOrder: "oldestFirst",
    page,
  };
}

function readMarked(root: DocumentFragment, marked: readonly EntryElement[], today: Temporal.PlainDate) {
  const read = marked.map(({ element, update }, index) => {
    const mark = document.createElement("p");
    mark.setAttribute(placeholder, String(index));
    element.replaceWith(mark);
    return readEntryElement({ element, update }, today);
  });
  for (const list of root.querySelectorAll(`:is(ul, ol):has([${placeholder}])`)) unwrapList(list);
  const entries: PageEntry[] = [];
  const rest: PageBlock[] = [];
  let day: { readonly date: string; readonly block: PageBlock } | undefined;
  for (const block of blocksOfPage(root, today, `[${placeholder}]`)) {
    const entry = read[Number(block.element.getAttribute(placeholder) ?? Number.NaN)];
    if (entry) {
      entries.push(day ? { ...entry, time: onDay(entry.time, day.date) } : entry);
      // A day between the entries is no word around them once it has dated one.
      if (day) rest.splice(rest.indexOf(day.block), 1);
      day = undefined;
      continue;
    }
    rest.push(block);
    const stamp = readMachineTime(block.line.stamp?.dateTime ?? "");
    const date = stamp?.kind === "day" ? stamp.date : readDayLine(block.line.text, today);
    if (date !== undefined) day = { date, block };
  }
  return { entries, rest: restOf(rest), likelyDay: undefined, usualOrder: "newestFirst" as const };
}

function onDay(time: PageTime | undefined, date: string): PageTime | undefined {
  return time?.kind === "clock" ? { date, ...time } : time;
}

function unwrapList(list: Element): void {
  const box = document.createElement("div");
  for (const item of [...list.children]) {
    const inner = document.createElement("div");
    inner.append(...item.childNodes);
    box.append(inner);
  }
  list.replaceWith(box);
}

/** The words around the entries as one entry; the highest heading is its title. */
function restOf(blocks: readonly PageBlock[]): PageEntry | undefined {
  const title =
    blocks.find(({ element }) => element.matches("h1")) ?? blocks.find(({ line }) => line.kind === "heading");
  if (blocks.length === 0) return undefined;
  return {
    time: undefined,
    title: title?.line.text.replace(/\s+/g, " ").trim() ?? "",
    authors: [],
    key: false,
    body: blocks.filter((block) => block !== title).map(({ element }) => element),
  };
}
