import { writeBody } from "@body/writeBody";
import { bodyOf, createBlogDoc, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry } from "@shared/doc/changeEntry";
import { changeText } from "@shared/doc/changeText";
import type { Document } from "@shared/document/document";
import { type BlogId, createBlogId, createProfileId, type EntryId } from "@shared/model/ids";
import { type Doc, encodeStateAsUpdate } from "yjs";

export const reporter = createProfileId();
/** 01:14 in London, the night of the count. */
export const countNight = Date.parse("2018-05-04T00:14:00.000Z");

/** A blog as the window holds it. */
export function newBlog(headline = "The count"): { id: BlogId; doc: Doc; update: Uint8Array } {
  const id = createBlogId();
  const details = { headline, standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(id, details, new Date(countNight).toISOString());
  return { id, doc, update: encodeStateAsUpdate(doc) };
}

/** The updates that `change` makes of a document, as the window sends them. */
export function updatesFrom(doc: Doc, change: () => void): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const listen = (update: Uint8Array): void => void updates.push(update);
  doc.on("update", listen);
  change();
  doc.off("update", listen);
  return updates;
}

export function addEntry(doc: Doc, { title = "", words = "" } = {}): EntryId {
  const id = createEntry(doc, reporter, ["Ada Lovelace"], countNight);
  changeText(titleOf(entryOf(doc, id)), title);
  if (words !== "") setWords(doc, id, words);
  return id;
}

export function setWords(doc: Doc, id: EntryId, words: string): void {
  writeBody(bodyOf(entryOf(doc, id)), paragraph(words));
}

export function paragraph(words: string): Document {
  return { version: 2, blocks: [{ type: "paragraph", children: [{ type: "text", text: words }] }] };
}
