import { Doc, XmlText, Map as YMap, Text as YText } from "yjs";
import type { BlogDetails } from "../model/blog";
import type { BlogId, EntryId } from "../model/ids";
import { defaultLanguage } from "../model/language";
import type { Moment } from "../model/moment";

/**
 * A blog is one Yjs document. Its top-level types:
 *
 * - `meta`: `id`, `modelVersion`, `createdAt`, `finishedAt`, `status`, `timeZone`, `language`, `pageUrl`, `filing`,
 *   `twoPairsOfEyes` as plain values; `ruleChange/ID` and others as flatRecords tells, which an older Nightdesk keeps and
 *   hands over without showing them: no new version of the model;
 *   `headline`, `standfirst`, `byline` as Y.Text, so that two people's typing merges by letters; `summary` as Y.XmlText.
 * - `entries`: entry id to Y.Map: see createEntry.
 * - `elections`, `authorities`, `contests`, `parties`: see resultsDoc.
 * - `speakers`: see speakersDoc.
 * - `waivers`: see waivers. An older Nightdesk does not show them, and keeps and hands them over as it does any type that
 *   it does not know: no new version of the model.
 */

/**
 * Version 2 brought the results, version 3 the corrections that the page prints, version 4 what was done to an entry
 * and what is said of it (`flatRecords`), from which its status follows. An earlier blog has none and is read as it is.
 */
export const modelVersion = 4;

export type YEntry = YMap<unknown>;

/** The three texts of a blog that are typed letter by letter. */
export const blogTexts = ["headline", "standfirst", "byline"] as const;
export type BlogText = (typeof blogTexts)[number];

export function metaOf(doc: Doc): YMap<unknown> {
  return doc.getMap("meta");
}

export function entriesOf(doc: Doc): YMap<YEntry> {
  return doc.getMap<YEntry>("entries");
}

/** A new blog. `at` is when, in UTC (ISO 8601). */
export function createBlogDoc(id: BlogId, details: BlogDetails, at: string): Doc {
  const doc = new Doc();
  doc.transact(() => {
    const meta = metaOf(doc);
    meta.set("id", id);
    meta.set("modelVersion", modelVersion);
    meta.set("createdAt", at);
    meta.set("status", "draft");
    meta.set("timeZone", details.timeZone);
    for (const name of blogTexts) meta.set(name, new YText(details[name]));
    meta.set("summary", new XmlText());
  });
  return doc;
}

export function blogTextOf(doc: Doc, name: BlogText): YText {
  return expectType(metaOf(doc).get(name), YText, `the blog's ${name}`);
}

export function summaryOf(doc: Doc): XmlText {
  return expectType(metaOf(doc).get("summary"), XmlText, "the blog's summary");
}

export function timeZoneOf(doc: Doc): string {
  return String(metaOf(doc).get("timeZone"));
}

/** A tag of BCP 47; a blog that says nothing of it is in British English. */
export function languageOf(doc: Doc): string {
  return String(metaOf(doc).get("language") ?? defaultLanguage);
}

export function entryOf(doc: Doc, id: EntryId): YEntry {
  return expectType(entriesOf(doc).get(id), YMap, `entry ${id}`);
}

export function titleOf(entry: YEntry): YText {
  return expectType(entry.get("title"), YText, "the entry's title");
}

export function bodyOf(entry: YEntry): XmlText {
  return expectType(entry.get("body"), XmlText, "the entry's body");
}

export function eventTimeOf(entry: YEntry): Moment {
  return entry.get("eventTime") as Moment;
}

function expectType<T>(value: unknown, type: new (...args: never[]) => T, what: string): T {
  if (value instanceof type) return value;
  throw new Error(`${what} is missing or is not of the expected kind`);
}
