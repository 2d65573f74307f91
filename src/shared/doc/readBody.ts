import { XmlElement, XmlText, Map as YMap } from "yjs";
import type { List } from "../document/blocks/list";
import { type Picture, pictureFields } from "../document/blocks/picture";
import { quoteChecks, quoteManners } from "../document/blocks/quote";
import { type ResultsBlock, resultsKinds } from "../document/blocks/results";
import { platforms } from "../document/blocks/socialPost";
import { type Block, type Document, documentVersion } from "../document/document";
import { readFrozenView } from "../document/frozenView";
import { type Inline, type Mark, marks } from "../document/inline";
import { dropEmptyBlocks, joinTexts } from "../document/normalise";
import { cleanLink } from "../document/safeLink";
import { wholeRows } from "../document/wholeRows";
import { readMomentText } from "../model/momentText";
import { keptMimes, pictureHashPattern, readPictureSide } from "../pictures/keptPicture";

type Child = string | XmlText | XmlElement | YMap<unknown>;

/**
 * Reads a body straight from the shared document, without an editor: some 20 microseconds where an editor takes
 * milliseconds. The encoding is the one of @lexical/yjs 0.52 (binding V1); a property test holds this reader and the
 * editor to the same answer. Throws an Error on a node that no body can hold.
 */
export function readBody(body: XmlText): Document {
  return { version: documentVersion, blocks: dropEmptyBlocks(childrenOf(body).flatMap(readBlock)) };
}

/** The bits of Lexical's text format (LexicalConstants.ts). */
const formatBits: Readonly<Record<Mark, number>> = { bold: 1, italic: 2, strikethrough: 4 };

function childrenOf(element: XmlText): Child[] {
  return element.toDelta().map((operation: { insert: Child }) => operation.insert);
}

function attribute(element: XmlText | XmlElement, name: string): unknown {
  return element.getAttribute(name) as unknown;
}

/** The node's type: an attribute of an element, a property of a text, line break or tab. */
function typeOf(child: Exclude<Child, string>): unknown {
  return child instanceof YMap ? child.get("__type") : (child.getAttribute("__type") as unknown);
}

function stateOf(element: XmlText | XmlElement): Readonly<Record<string, unknown>> {
  const state = attribute(element, "__state");
  return state instanceof YMap ? state.toJSON() : {};
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readBlock(child: Child): Block[] {
  if (child instanceof XmlElement && typeOf(child) === "horizontalrule") return [{ type: "divider" }];
  if (child instanceof XmlElement && typeOf(child) === "results-block") return [readResultsBlock(child)];
  if (child instanceof XmlElement && typeOf(child) === "picture") return readPicture(child);
  if (!(child instanceof XmlText)) return [];
  switch (typeOf(child)) {
    case "paragraph":
      return [{ type: "paragraph", children: readLine(child) }];
    case "heading":
      return [
        { type: "heading", level: stringOf(attribute(child, "__tag")) <= "h2" ? 1 : 2, children: readLine(child) },
      ];
    case "list":
      return [readList(child)];
    case "quote-block": {
      const state = stateOf(child);
      return [
        {
          type: "quote",
          paragraphs: readParagraphs(child),
          speaker: stringOf(state.speaker),
          role: stringOf(state.role),
          party: stringOf(state.party),
          place: stringOf(state.place),
          source: cleanLink(stringOf(state.source)) ?? "",
          manner: quoteManners.find((known) => known === state.manner) ?? "",
          saidAt: readMomentText(stringOf(state.saidAt)),
          checkedBy: quoteChecks.find((known) => known === state.checkedBy) ?? "",
        },
      ];
    }
    case "social-post":
      return [readSocialPost(child)];
    case "table":
      return [readTable(child)];
    default:
      throw new Error(`a body cannot hold a node of type “${String(typeOf(child))}”`);
  }
}

function readResultsBlock(element: XmlElement): ResultsBlock {
  const state = stateOf(element);
  const view = readFrozenView(stringOf(state.frozenView)) ?? null;
  const kind = resultsKinds.find((known) => known === state.kind) ?? "contest";
  return { type: "results", kind, subject: stringOf(state.subject), frozen: view !== null, view };
}

function readSocialPost(element: XmlText): Block {
  const state = stateOf(element);
  return {
    type: "socialPost",
    platform: platforms.find((known) => known === state.platform) ?? "other",
    author: stringOf(state.author),
    handle: stringOf(state.handle),
    time: readMomentText(stringOf(state.time)),
    timeText: stringOf(state.timeText),
    paragraphs: readParagraphs(element),
    link: cleanLink(stringOf(state.link)) ?? "",
  };
}

/** One that came in without pointing to anything is left out: there is nothing to show. */
function readPicture(element: XmlElement): Picture[] {
  const state = stateOf(element);
  const hash = stringOf(state.hash);
  if (!pictureHashPattern.test(hash)) return [];
  const mime = keptMimes.find((known) => known === state.mime) ?? "image/jpeg";
  const [caption, credit, alt] = pictureFields.map((field) => stringOf(state[field])) as [string, string, string];
  const { width, height } = { width: readPictureSide(state.width), height: readPictureSide(state.height) };
  return [{ type: "picture", hash, mime, width, height, caption, credit, alt }];
}

function readList(element: XmlText): List {
  const items: { children: readonly Inline[]; lists: List[] }[] = [];
  for (const item of elementsOf(element, "listitem")) {
    const all = elementsOf(item, "list").map(readList);
    const lists = all.filter((list) => list.items.length > 0);
    const previous = items.at(-1);
    const own = readLine(item);
    if (lists.length > 0 && own.length === 0 && previous) previous.lists.push(...lists);
    else if (own.length > 0 || lists.length > 0 || all.length === 0) items.push({ children: own, lists });
  }
  return { type: "list", ordered: attribute(element, "__listType") === "number", items };
}

function readTable(element: XmlText): Block {
  const rows = elementsOf(element, "tablerow").map((row) =>
    elementsOf(row, "tablecell").map((cell) => {
      const headerState = Number(attribute(cell, "__headerState") ?? 0);
      return {
        cell: { header: headerState !== 0, paragraphs: readParagraphs(cell) },
        headsColumn: (headerState & 1) !== 0,
        colSpan: Number(attribute(cell, "__colSpan") ?? 1),
        rowSpan: Number(attribute(cell, "__rowSpan") ?? 1),
      };
    }),
  );
  return { type: "table", caption: stringOf(stateOf(element).caption), rows: wholeRows(rows) };
}

function elementsOf(element: XmlText, type: string): XmlText[] {
  return childrenOf(element).filter((child): child is XmlText => child instanceof XmlText && typeOf(child) === type);
}

function isBlock(child: Child): child is XmlText {
  return child instanceof XmlText && typeOf(child) !== "link";
}

/** The lines inside a quote or a cell; blocks that neither can hold are taken apart into lines. */
function readParagraphs(element: XmlText): Inline[][] {
  return childrenOf(element)
    .filter(isBlock)
    .flatMap((child) => (childrenOf(child).some(isBlock) ? readParagraphs(child) : [readLine(child)]))
    .filter((line) => line.length > 0);
}

/** The text, line breaks and links of one line. Each text node is a map with the format, followed by its words. */
function readLine(element: XmlText): Inline[] {
  const inlines: Inline[] = [];
  let format = 0;
  for (const child of childrenOf(element)) {
    if (typeof child === "string") {
      const set = marks.filter((mark) => (format & formatBits[mark]) !== 0);
      inlines.push({ type: "text", text: child, ...(set.length > 0 ? { marks: set } : {}) });
    } else if (child instanceof YMap) {
      format = Number(child.get("__format") ?? 0);
      if (child.get("__type") === "linebreak") inlines.push({ type: "lineBreak" });
    } else if (child instanceof XmlText && typeOf(child) === "link") {
      inlines.push(...readLink(child));
    }
  }
  return joinTexts(inlines);
}

/** A link that may not be kept leaves its words behind. */
function readLink(element: XmlText): Inline[] {
  const children = readLine(element).filter((child) => child.type !== "link");
  const href = cleanLink(stringOf(attribute(element, "__url")));
  return href === undefined ? children : [{ type: "link", href, children }];
}
