import { writeBody } from "@body/writeBody";
import { blogTextOf, summaryOf } from "@shared/doc/blogDoc";
import { changeText } from "@shared/doc/changeText";
import { readDetailsConflicts } from "@shared/doc/detailsConflicts";
import { readBlogMeta } from "@shared/doc/readBlog";
import { type Document, documentVersion, emptyDocument } from "@shared/document/document";
import type { DetailsVersion } from "@shared/model/conflict";
import type { Doc } from "yjs";
import { distinctVersions, versionName } from "./versionsMet";

const labels = {
  headline: "Headline",
  standfirst: "Standfirst",
  byline: "Byline",
  summary: "Key points",
} as const satisfies Record<Exclude<keyof DetailsVersion, "by">, string>;
type DetailsField = keyof typeof labels;

/** What one version says of one of the details. */
export interface FieldVersion {
  readonly by: string;
  readonly words: Document;
  /** The blog says the same now. */
  readonly stands: boolean;
  /** Makes the blog say it. */
  readonly use: () => void;
}

/** One of the details of which merges have met several versions. */
export interface FieldMet {
  readonly label: string;
  /** What the blog says now. */
  readonly now: Document;
  readonly versions: readonly FieldVersion[];
}

/**
 * The details of a blog in which the versions that merges have met differ, or say what does not stand, until somebody has
 * said what is right. Those of the labels in `shown` as well, so that none goes from under the keyboard once it is put right.
 */
export function detailsMet(doc: Doc, shown: readonly string[] = []): readonly FieldMet[] {
  const versions = readDetailsConflicts(doc).flatMap((conflict) => conflict.versions);
  if (versions.length === 0) return [];
  const standing = readBlogMeta(doc);
  return (Object.keys(labels) as DetailsField[]).flatMap((field) => {
    const now = wordsOf(standing, field);
    const said = versions.map((version): FieldVersion => {
      const words = wordsOf(version, field);
      return { by: version.by, words, stands: isSame(words, now), use: () => put(doc, field, version) };
    });
    const distinct = distinctVersions(said, (one, other) => isSame(one.words, other.words));
    // What both wrote alike, and the merge does not say, is to be put right as well.
    const isSettled = distinct.length < 2 && distinct.every(({ stands }) => stands);
    return isSettled && !shown.includes(labels[field]) ? [] : [{ label: labels[field], now, versions: distinct }];
  });
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Names what waits; undefined once somebody has said what is right, and not before: the check warns as long. */
export function detailsNotice(doc: Doc): string | undefined {
  if (readDetailsConflicts(doc).length === 0) return undefined;
  const names = detailsMet(doc).map(({ label }) => label);
  if (names.length === 0) names.push("Details");
  const isOne = names.length === 1 && names[0] !== labels.summary && names[0] !== "Details";
  return `The ${list.format(names).toLowerCase()} ${isOne ? "was" : "were"} changed on two laptops. What was merged stands in the fields until somebody decides.`;
}

/** Whose it is; nobody's alone where both wrote alike. */
export function fieldVersionName(version: FieldVersion, versions: readonly FieldVersion[]): string {
  return versions.length > 1 ? versionName(version, versions) : "both versions";
}

function put(doc: Doc, field: DetailsField, version: DetailsVersion): void {
  if (field === "summary") writeBody(summaryOf(doc), version.summary);
  else changeText(blogTextOf(doc, field), version[field]);
}

function wordsOf(details: Omit<DetailsVersion, "by">, field: DetailsField): Document {
  if (field === "summary") return details.summary;
  const text = details[field];
  if (text === "") return emptyDocument;
  return { version: documentVersion, blocks: [{ type: "paragraph", children: [{ type: "text", text }] }] };
}

function isSame(one: Document, other: Document): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
