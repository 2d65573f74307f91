import type { Picture } from "../../document/blocks/picture";
import type { Block, Document } from "../../document/document";
import type { Inline, Text } from "../../document/inline";
import type { Blog } from "../../model/blog";
import { usualRules } from "../../model/blogRules";
import { type Entry, type EntryContent, plainUpdate, type Revision } from "../../model/entry";
import type { BlogId, EntryId, ProfileId, RevisionId } from "../../model/ids";
import { defaultLanguage } from "../../model/language";
import { momentAt } from "../../model/moment";
import type { PictureBytes } from "../../pictures/keptPicture";
import { noResults } from "../../results/results";

const timeZone = "Europe/London";

/** An id that is the same in every run, so that golden files hold still. */
export function idNumber(number: number): string {
  return `0198f000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

export function text(words: string): Text {
  return { type: "text", text: words };
}

export function paragraph(...children: readonly (string | Inline)[]): Block {
  return { type: "paragraph", children: children.map((child) => (typeof child === "string" ? text(child) : child)) };
}

export function bodyOf(...blocks: readonly Block[]): Document {
  return { version: 2, blocks };
}

/** The hash of the one picture of these tests, and its bytes in two sizes: the exporter looks at neither. */
const pictureHash = "5a".repeat(32);
export const testPictures: ReadonlyMap<string, PictureBytes> = new Map([
  [pictureHash, { mime: "image/jpeg", bytes: Uint8Array.of(255, 216, 255, 1), small: Uint8Array.of(255, 216, 255, 2) }],
]);

export function picture(changes: Partial<Picture> = {}): Picture {
  const facts = { type: "picture", hash: pictureHash, mime: "image/jpeg", width: 1600, height: 900 } as const;
  return { ...facts, caption: "", credit: "", alt: "", ...changes };
}

/** What an entry says, at an instant in ISO 8601. */
export function contentAt(instant: string, content: Partial<Omit<EntryContent, "eventTime">> = {}): EntryContent {
  return { title: "", authors: [], body: bodyOf(), ...content, eventTime: momentAt(Date.parse(instant), timeZone) };
}

export function revisionOf(content: EntryContent, changes: Partial<Revision> = {}): Revision {
  return {
    ...content,
    id: idNumber(9000) as RevisionId,
    at: content.eventTime.instant,
    by: "",
    reason: "filed",
    ...plainUpdate,
    ...changes,
  };
}

/** An entry that was filed once at its event time with the words it has. */
export function filedEntry(number: number, content: EntryContent, changes: Partial<Entry> = {}): Entry {
  return {
    ...content,
    id: idNumber(number) as EntryId,
    status: "filed",
    isOnPage: (changes.status ?? "filed") === "filed",
    key: false,
    pinned: false,
    writtenAt: content.eventTime,
    position: { sortTime: Date.parse(content.eventTime.instant), sequence: number },
    createdBy: idNumber(8000) as ProfileId,
    revisions: [revisionOf(content)],
    acts: [],
    conflicts: [],
    metVersions: [],
    comments: [],
    suggestions: [],
    ...changes,
  };
}

export function blogOf(entries: readonly Entry[], changes: Partial<Blog> = {}): Blog {
  return {
    id: idNumber(7000) as BlogId,
    headline: "Local elections",
    standfirst: "",
    byline: "",
    timeZone,
    language: defaultLanguage,
    status: "live",
    pageUrl: "",
    summary: bodyOf(),
    createdAt: "2018-05-03T20:00:00.000Z",
    finishedAt: undefined,
    entries,
    results: noResults,
    waivers: [],
    detailsConflicts: [],
    ruleChanges: [],
    ...usualRules,
    ...changes,
  };
}
