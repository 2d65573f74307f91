import { readTimeAtStart } from "@shared/import/readWrittenTime";
import type { PageLine } from "@shared/import/recogniseLines";
import { embedClasses } from "../../editor/blocks/socialPost/markupOfEmbed";
import { marksOfStyle } from "../../editor/paste/htmlMarks";
import { boxes } from "../../editor/paste/htmlShape";
import { pictureAttribute, playerAttribute } from "./sanitizePage";

/** One block of a page: the element, and what the recognition reads of it. */
export interface PageBlock {
  readonly element: Element;
  readonly line: PageLine;
}

/** Names who wrote an entry, in the pages of several houses. */
export const authorSelector =
  '[itemprop~="author"], [rel~="author"], .authors, [class*="byline" i], [class*="contributor-name" i], [class*="author-name" i]';
const embeds = embedClasses.map((name) => `.${name}`).join();
const headings = "h1, h2, h3, h4, h5, h6";
const wholes = `ul, ol, table, blockquote, figure, hr, ${embeds}`;
const boxTags = ["div", ...boxes].join();
const blocks = `p, pre, ${headings}, ${wholes}, ${boxTags}`;

/**
 * The blocks of a page in the order of reading, out of all boxes. Loose words become paragraphs; a paragraph is parted
 * where a line in it begins with a time; a list or a table whose items do so is taken apart. Blocks without words go, but
 * for pictures, times and what `kept` selects.
 */
export function blocksOfPage(root: ParentNode, latest: Temporal.PlainDate, kept = "hr"): readonly PageBlock[] {
  const leaves = [...leavesOf(root)];
  const isTimed = (element: Element) =>
    stampOf(element) !== undefined || readTimeAtStart(textOf(element), latest) !== undefined;
  // Where times begin paragraphs, a list of times is a timetable within an entry.
  const isLog = leaves.every((leaf) => leaf.matches("ul, ol, table") || !isTimed(leaf));
  return leaves
    .flatMap((element) => (isLog ? takeApart(element, isTimed) : [element]))
    .flatMap((element) => (element.matches("p, pre") ? splitAtTimes(element, latest) : [element]))
    .filter((element) => textOf(element).trim() !== "" || holdsThings(element) || element.matches(kept))
    .map((element) => ({ element, line: lineOf(element) }));
}

function* leavesOf(root: ParentNode): Generator<Element> {
  let loose: Node[] = [];
  const paragraph = () => {
    const made = document.createElement("p");
    made.append(...loose);
    loose = [];
    return made;
  };
  for (const node of [...root.childNodes]) {
    if (!(node instanceof Element) || !(node.matches(blocks) || node.querySelector(blocks))) {
      loose.push(node);
      continue;
    }
    if (loose.length > 0) yield paragraph();
    if (node.matches(`p, pre, ${headings}, ${wholes}`)) yield node;
    else if (node.querySelector(blocks)) yield* leavesOf(node);
    else {
      loose.push(...node.childNodes);
      const made = paragraph();
      for (const { name, value } of node.attributes) made.setAttribute(name, value);
      yield made;
    }
  }
  if (loose.length > 0) yield paragraph();
}

/** A log kept as a list or as a table with a column of times: its items or rows become blocks of their own. */
function takeApart(element: Element, isTimed: (part: Element) => boolean): Element[] {
  if (element.matches("ul, ol")) {
    const items = [...element.children];
    if (items.filter(isTimed).length * 2 <= items.length) return [element];
    return items.flatMap((item) => [...leavesOf(item)]);
  }
  if (element.matches("table")) {
    const rows = [...element.querySelectorAll("tr")].filter((row) => row.closest("table") === element);
    const timed = rows.filter(({ firstElementChild: cell, children }) => cell && isTimed(cell) && children.length > 1);
    if (timed.length * 2 <= rows.length) return [element];
    return rows.flatMap((row) => [...row.children].flatMap((cell) => [...leavesOf(cell)]));
  }
  return [element];
}

/** Parts a paragraph before every line that begins with a time, and behind it. */
function splitAtTimes(paragraph: Element, latest: Temporal.PlainDate): Element[] {
  const breaks = [...paragraph.querySelectorAll("br")];
  if (breaks.length === 0) return [paragraph];
  const isTimed = textOf(paragraph)
    .split("\n")
    .map((line) => readTimeAtStart(line, latest) !== undefined);
  const parts: Element[] = [];
  breaks.forEach((br, index) => {
    if (!isTimed[index + 1] && !isTimed[index]) return;
    const range = paragraph.ownerDocument.createRange();
    range.setStart(paragraph, 0);
    range.setEndBefore(br);
    const part = document.createElement("p");
    part.append(range.extractContents());
    parts.push(part);
    br.remove();
  });
  return [...parts, paragraph];
}

function lineOf(element: Element): PageLine {
  const text = textOf(element);
  if (element.matches(wholes)) return { text, kind: "other" };
  const stamp = stampOf(element);
  const isAll = (mark: "bold" | "italic") => isMarked(element, mark);
  return {
    text,
    kind: element.matches(headings) ? "heading" : isAll("bold") ? "bold" : "text",
    ...(element.querySelector("a[href]") ? { isLinked: true } : {}),
    ...(isAll("italic") || isNameMark(element) ? { isNote: true } : {}),
    ...(stamp ? { stamp } : {}),
  };
}

/** A time for machines that an element begins with. */
function stampOf(element: Element): PageLine["stamp"] {
  const time = element.querySelector("time[datetime]");
  const before = time && textUpTo(element, time);
  if (!time || before?.trim() !== "") return undefined;
  return { dateTime: time.getAttribute("datetime") ?? "", to: before.length + textOf(time).length };
}

/** True for a block that is marked as the name of who wrote an entry. */
function isNameMark(element: Element): boolean {
  const named = element.matches(authorSelector) ? element : element.querySelector(authorSelector);
  return named !== null && textOf(named).trim() === textOf(element).trim();
}

const markTags = { bold: "b, strong", italic: "i, em" } as const;

/** True where all words of an element have a mark. */
function isMarked(element: Element, mark: keyof typeof markTags): boolean {
  const texts = [...piecesOf(element)].filter((node) => node.nodeName !== "BR" && (node.nodeValue ?? "").trim() !== "");
  return texts.length > 0 && texts.every((node) => isMarkedIn(node.parentElement, element, mark));
}

function isMarkedIn(from: Element | null, within: Element, mark: keyof typeof markTags): boolean {
  for (let at = from; at; at = at.parentElement) {
    const marks = marksOfStyle(at.getAttribute("data-style") ?? "");
    if (mark === "bold" && marks.includes("plain")) return false;
    if (at.matches(markTags[mark]) || marks.includes(mark)) return true;
    if (at === within) return false;
  }
  return false;
}

/** The texts and line breaks of an element, in order. */
function* piecesOf(element: Element): Generator<Node> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE || node.nodeName === "BR") yield node;
}

/** A line break is a newline; every other blank is a space, as a reader sees it. */
function wordsOfPiece(node: Node): string {
  return node.nodeName === "BR" ? "\n" : (node.nodeValue ?? "").replace(/\s/g, " ");
}

/** The words of an element, one character for each character in it and for each line break. */
export function textOf(element: Element): string {
  return [...piecesOf(element)].map(wordsOfPiece).join("");
}

function textUpTo(element: Element, end: Element): string {
  let text = "";
  for (const node of piecesOf(element)) {
    if (end.contains(node) || end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    text += wordsOfPiece(node);
  }
  return text;
}

/** Takes the first `count` characters of an element away, and what was only around them. */
export function cutStart(element: Element, count: number): void {
  let left = count;
  for (const node of [...piecesOf(element)]) {
    const words = wordsOfPiece(node);
    if (left <= 0 && words.trim() !== "") break;
    left -= words.length;
    if (left < 0 && words.trim() !== "" && node.nodeName !== "BR") {
      node.nodeValue = (node.nodeValue ?? "").slice(left).trimStart();
      break;
    }
    removeWithin(node, element);
  }
}

/** Takes a node out, and the elements around it that hold nothing then. */
export function removeWithin(node: Node, root: Node): void {
  const parent = node.parentNode;
  parent?.removeChild(node);
  if (parent && parent !== root && (parent.textContent ?? "").trim() === "" && !holdsThings(parent))
    removeWithin(parent, root);
}

/** What counts without words: pictures, players, lines and times. */
const things = `[${pictureAttribute}], [${playerAttribute}], hr, time`;

function holdsThings(node: Node): boolean {
  return node instanceof Element && (node.matches(things) || node.querySelector(things) !== null);
}
