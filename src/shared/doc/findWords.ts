import { type Doc, XmlText, type Map as YMap, type Text as YText } from "yjs";
import type { EntryId } from "../model/ids";
import { blogTextOf, blogTexts, bodyOf, entriesOf, summaryOf, titleOf } from "./blogDoc";

export interface FindOptions {
  readonly matchCase: boolean;
  /** Only where the words are not part of longer ones. */
  readonly wholeWords: boolean;
}

/** Where in a blog the words stand. */
export type FindPlace =
  | { readonly part: "title" | "body"; readonly entryId: EntryId }
  | { readonly part: (typeof blogTexts)[number] | "summary" };

/** One place where the words stand, with what is around them. */
export interface FoundWords {
  readonly place: FindPlace;
  /** Tells it from every other in the blog as it now is. */
  readonly key: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A line of text in a shared type, whose letters know their places there. */
export interface TextLine {
  readonly type: YText | XmlText;
  readonly text: string;
  /** The index in `type` of each UTF-16 unit of `text`. */
  readonly places: readonly number[];
}

/** Characters shown before and after the words. */
const context = 40;

/** Every place where `query` stands: the blog's own texts, then the entries of `order`, title before body. */
export function findWords(
  doc: Doc,
  order: readonly EntryId[],
  query: string,
  options: FindOptions,
): readonly FoundWords[] {
  return linesOfBlog(doc, order).flatMap(({ place, lines }) =>
    lines.flatMap(({ text }, line) =>
      rangesOf(text, query, options).map(([from, to]) => ({
        place,
        key: `${"entryId" in place ? place.entryId : ""} ${place.part} ${line} ${from}`,
        before: text.slice(Math.max(0, from - context), from),
        words: text.slice(from, to),
        after: text.slice(to, to + context),
      })),
    ),
  );
}

/** Every text of the blog, line by line. Entries that cannot be read are left out. */
export function linesOfBlog(
  doc: Doc,
  order: readonly EntryId[],
): readonly { readonly place: FindPlace; readonly lines: readonly TextLine[] }[] {
  const own = blogTexts.map((part) => ({ place: { part }, lines: [lineOfText(blogTextOf(doc, part))] }));
  const summary = { place: { part: "summary" as const }, lines: linesOfBody(summaryOf(doc)) };
  const entries = order.flatMap((entryId) => {
    const entry = entriesOf(doc).get(entryId);
    if (!entry || !isReadable(entry)) return [];
    return [
      { place: { part: "title" as const, entryId }, lines: [lineOfText(titleOf(entry))] },
      { place: { part: "body" as const, entryId }, lines: linesOfBody(bodyOf(entry)) },
    ];
  });
  return [...own, summary, ...entries];
}

function isReadable(entry: YMap<unknown>): boolean {
  try {
    titleOf(entry);
    bodyOf(entry);
    return true;
  } catch {
    return false;
  }
}

function lineOfText(type: YText): TextLine {
  const text = type.toString();
  return { type, text, places: Array.from({ length: text.length }, (_, index) => index) };
}

/** What no typed words hold: a line break, a link or another part within a line. Words are not found across it. */
const boundary = "\uFFFC";

/**
 * The lines of a body as @lexical/yjs 0.52 (binding V1) keeps them: a block is an XmlText whose texts stand between
 * maps that carry their format. A link is a line of its own.
 */
function linesOfBody(element: XmlText): TextLine[] {
  let text = "";
  const places: number[] = [];
  const nested: TextLine[] = [];
  let index = 0;
  for (const { insert } of element.toDelta() as readonly { insert: unknown }[]) {
    if (typeof insert === "string") {
      for (let unit = 0; unit < insert.length; unit++) places.push(index + unit);
      text += insert;
      index += insert.length;
      continue;
    }
    if (insert instanceof XmlText) nested.push(...linesOfBody(insert));
    if (insert instanceof XmlText || isLineBreak(insert)) {
      text += boundary;
      places.push(index);
    }
    index += 1;
  }
  const own = places.length > 0 && text.replaceAll(boundary, "") !== "" ? [{ type: element, text, places }] : [];
  return [...own, ...nested];
}

function isLineBreak(insert: unknown): boolean {
  return insert instanceof Object && "get" in insert && (insert as YMap<unknown>).get("__type") === "linebreak";
}

/** Where `query` stands in a text, from and to in UTF-16 units, none over another. An empty query stands nowhere. */
export function rangesOf(
  text: string,
  query: string,
  { matchCase, wholeWords }: FindOptions,
): readonly (readonly [from: number, to: number])[] {
  if (query === "") return [];
  const escaped = RegExp.escape(query);
  const word = "[\\p{L}\\p{N}_]";
  const pattern = wholeWords ? `(?<!${word})${escaped}(?!${word})` : escaped;
  const found = text.matchAll(new RegExp(pattern, matchCase ? "gv" : "giv"));
  return [...found].map((match) => [match.index, match.index + match[0].length] as const);
}
