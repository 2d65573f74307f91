import { type PageTime, readMachineTime } from "@shared/import/pageTime";
import { readNotes, splitNames } from "@shared/import/readNotes";
import { readTimeAtEnd, readTimeAtStart } from "@shared/import/readWrittenTime";
import { type EntryElement, timeOfElement } from "./entryElements";
import { authorSelector, blocksOfPage, type PageBlock, removeWithin } from "./pageLines";
import type { PageEntry } from "./readPage";

/** Words that only screen readers say; what is to be seen says the same. */
const unseenSelector = '[class*="visually-hidden" i], [class*="visuallyhidden" i], .sr-only, .gs-u-vh, [hidden]';
/** Longer words say something. */
const longestLine = 300;
const keyClass = /(?:^|[-_])key(?:[-_]?event)?$/i;

/** What one element says: its time, title, authors, whether it is a key event, and the blocks of its body. */
export function readEntryElement({ element, update }: EntryElement, latest: Temporal.PlainDate): PageEntry {
  const time = update?.time ?? timeOf(element, latest);
  const headline = element.querySelector('[itemprop~="headline"][content]')?.getAttribute("content") ?? "";
  for (const one of element.querySelectorAll('[itemprop~="dateModified"]')) removeWithin(one, element);
  takeTime(element, latest);
  const named = takeAuthors(element);
  for (const one of element.querySelectorAll(unseenSelector)) one.remove();
  for (const footer of element.querySelectorAll("footer")) if (isChrome(footer)) footer.remove();
  const blocks = [...blocksOfPage(element, latest)];
  let key = [...element.classList].some((name) => keyClass.test(name));
  let title = "";
  let authors = update && update.authors.length > 0 ? update.authors : named;
  for (;;) {
    const [first] = blocks;
    const words = first && first.line.kind !== "other" ? first.line.text.replace(/\s+/g, " ").trim() : "";
    if (!first || words === "") break;
    const notes = readNotes(words, first.line.isNote);
    if (notes) {
      key ||= notes.key;
      authors = authors.length > 0 ? authors : notes.authors;
    } else if (isTimeAlone(words, latest)) {
      // Some pages write it twice.
    } else if (title === "" && first.line.kind === "heading") title = withoutTime(words, latest);
    else break;
    blocks.shift();
  }
  if (title === "") title = headlineUnlessSaid(update?.headline || headline, blocks);
  return { time, title, authors, key, body: blocks.map((block) => block.element) };
}

function timeOf(element: Element, latest: Temporal.PlainDate): PageTime | undefined {
  const said = readMachineTime(element.querySelector('[itemprop~="datePublished"]')?.getAttribute("content") ?? "");
  if (said && said.kind !== "day") return said;
  const found = timeOfElement(element, latest);
  if (!found) return undefined;
  const machine = readMachineTime(found.element?.getAttribute("datetime") ?? "");
  if (machine && machine.kind !== "day") return machine;
  const written = (readTimeAtStart(found.words, latest) ?? readTimeAtEnd(found.words, latest))?.time;
  return machine && written?.kind === "clock" ? { date: machine.date, ...written } : written;
}

/** Takes out the time that heads an entry, with a link that is only around it. */
function takeTime(element: Element, latest: Temporal.PlainDate): void {
  const time = timeOfElement(element, latest)?.element;
  if (time) removeWithin(time, element);
}

function takeAuthors(element: Element): readonly string[] {
  const found = [...element.querySelectorAll(authorSelector)].filter(
    (one) => !one.closest("blockquote, figure, table"),
  );
  const outermost = found.filter((one) => {
    const around = one.parentElement?.closest(authorSelector);
    return !around || !element.contains(around) || around === element;
  });
  const names = outermost.flatMap((one) => {
    const words = (one.getAttribute("content") ?? one.textContent ?? "").replace(/\s+/g, " ").trim();
    return readNotes(words)?.authors ?? splitNames(words.replace(/^by:? /i, ""));
  });
  // A box that is called a byline and holds sentences is none.
  if (names.some((name) => name.length > 60)) return [];
  for (const one of outermost) removeWithin(one, element);
  return [...new Set(names)];
}

/** True for a foot that only offers to share the entry or says when it was last changed. */
function isChrome(footer: Element): boolean {
  if ((footer.textContent ?? "").length > longestLine) return false;
  const words = [...footer.querySelectorAll("time, a")].reduce(
    (text, one) => text.replace(one.textContent ?? "", " "),
    footer.textContent ?? "",
  );
  return /^(?:share|this|post|updated|at|on|edited|permalink|copy|link|[\s,.·|:/-]|\d{1,2}[.:]\d{2}|[ap]m|bst|gmt|utc)*$/i.test(
    words,
  );
}

function isTimeAlone(words: string, latest: Temporal.PlainDate): boolean {
  return readTimeAtStart(words, latest)?.to === words.length;
}

function withoutTime(words: string, latest: Temporal.PlainDate): string {
  const end = readTimeAtEnd(words, latest);
  if (end) return words.slice(0, end.from);
  return words.slice(readTimeAtStart(words, latest)?.to ?? 0);
}

/** The headline for search engines, unless it is only the first words over again. */
function headlineUnlessSaid(headline: string, blocks: readonly PageBlock[]): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const first = plain(blocks.map(({ line }) => line.text).join(" "));
  return first.startsWith(plain(headline)) ? "" : headline.replace(/\s+/g, " ");
}
