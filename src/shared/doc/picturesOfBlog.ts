import { type Doc, XmlElement, XmlText, Array as YArray, Map as YMap } from "yjs";
import { pictureHashPattern } from "../pictures/keptPicture";
import { entriesOf, metaOf } from "./blogDoc";
import { flatRecords } from "./flatRecords";

/**
 * The hashes of every picture that a blog shows or has shown in a revision. Never throws, and looks into what cannot be
 * read as an entry: a picture must not be thrown away because something beside it is broken.
 */
export function picturesOfBlog(doc: Doc): ReadonlySet<string> {
  return new Set([...picturesOfSummary(doc), ...[...entriesOf(doc).values()].flatMap(picturesOfEntry)]);
}

export function picturesOfSummary(doc: Doc): readonly string[] {
  return inBody(metaOf(doc).get("summary"));
}

/** The pictures in the body of an entry, in its revisions (the page prints the last filed one), in what a merge met and in what is suggested. */
export function picturesOfEntry(entry: unknown): readonly string[] {
  if (!(entry instanceof YMap)) return [];
  const revisions: unknown = entry.get("revisions");
  const kept = revisions instanceof YArray ? (revisions.toArray() as unknown[]) : [];
  const met = flatRecords(entry, "conflict").flatMap(([, conflict]) => {
    const versions = partOf(conflict, "versions");
    return Array.isArray(versions) ? versions.map((version: unknown) => partOf(version, "content")) : [];
  });
  const suggested = flatRecords(entry, "suggestion").flatMap(([, suggestion]) =>
    suggestion instanceof YMap ? [...inBody(suggestion.get("body")), ...inBody(suggestion.get("baseBody"))] : [],
  );
  return [...inBody(entry.get("body")), ...suggested, ...[...kept, ...met].flatMap(inRevision)];
}

function inBody(body: unknown): readonly string[] {
  if (!(body instanceof XmlText)) return [];
  return (body.toDelta() as { insert: unknown }[]).flatMap(({ insert }) => {
    if (!(insert instanceof XmlElement) || (insert.getAttribute("__type") as unknown) !== "picture") return [];
    const state = insert.getAttribute("__state") as unknown;
    return hashes(state instanceof YMap ? state.get("hash") : undefined);
  });
}

function inRevision(revision: unknown): readonly string[] {
  const blocks = partOf(partOf(revision, "body"), "blocks");
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block: unknown) => (partOf(block, "type") === "picture" ? hashes(partOf(block, "hash")) : []));
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function hashes(value: unknown): readonly string[] {
  return typeof value === "string" && pictureHashPattern.test(value) ? [value] : [];
}
