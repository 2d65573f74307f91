import * as v from "valibot";
import { type Doc, Array as YArray } from "yjs";
import { type Blog, blogStatuses } from "../model/blog";
import type { Conflict, ConflictVersion } from "../model/conflict";
import {
  amendmentKinds,
  comparePositions,
  type Entry,
  plainUpdate,
  type Revision,
  revisionReasons,
} from "../model/entry";
import { entryStatuses } from "../model/entryStatus";
import { idSchema } from "../model/idSchema";
import type { BlogId, EntryId, ProfileId, RevisionId } from "../model/ids";
import { defaultLanguage, languageSchema } from "../model/language";
import { momentSchema, timeZoneSchema } from "../model/momentSchema";
import { readActs, standOfEntry } from "./acts";
import { blogTextOf, bodyOf, entriesOf, metaOf, modelVersion, summaryOf, titleOf, type YEntry } from "./blogDoc";
import { pageUrlOf, statusOf } from "./changeBlog";
import { checkPart } from "./checkPart";
import { readComments } from "./comments";
import { readConflicts, undecidedConflicts } from "./conflicts";
import { readDetailsConflicts } from "./detailsConflicts";
import { distinctById } from "./distinctById";
import { authorsSchema, entryContentSchema } from "./entryContentSchema";
import { readBody } from "./readBody";
import { readResults } from "./readResults";
import { readRuleChanges, rulesOf } from "./rulesOfBlog";
import { readSuggestions } from "./suggestions";
import { readWaivers } from "./waivers";

/** The blog was written by a newer Nightdesk. */
export class NewerModelError extends Error {}

const instant = v.pipe(v.string(), v.isoTimestamp());

const revisionSchema = v.object({
  id: idSchema<RevisionId>(),
  at: instant,
  by: v.string(),
  reason: v.picklist(revisionReasons),
  // Kept since version 3 of the model.
  kind: v.optional(v.picklist(amendmentKinds), plainUpdate.kind),
  note: v.optional(v.string(), plainUpdate.note),
  ...entryContentSchema.entries,
}) satisfies v.GenericSchema<unknown, Revision>;

/**
 * An entry's plain values: `status` is the one it was made with, and where it stands follows from its acts. `title`,
 * `body` and `revisions` are shared types of their own.
 */
export const entrySchema = v.object({
  id: idSchema<EntryId>(),
  status: v.picklist(entryStatuses),
  key: v.boolean(),
  pinned: v.boolean(),
  authors: authorsSchema,
  eventTime: momentSchema,
  writtenAt: momentSchema,
  position: v.object({ sortTime: v.pipe(v.number(), v.safeInteger()), sequence: v.pipe(v.number(), v.safeInteger()) }),
  createdBy: idSchema<ProfileId>(),
});

const metaSchema = v.object({
  id: idSchema<BlogId>(),
  createdAt: instant,
  finishedAt: v.optional(instant),
  status: v.picklist(blogStatuses),
  timeZone: timeZoneSchema,
  language: v.optional(languageSchema, defaultLanguage),
});

/** A blog without what lies in maps of its own. */
export type BlogMeta = Omit<Blog, "entries" | "results" | "waivers">;

/** A blog without its entries, results and waivers. Throws an Error that names what is wrong, a NewerModelError on a newer model. */
export function readBlogMeta(doc: Doc): BlogMeta {
  const meta = metaOf(doc);
  const version = meta.get("modelVersion");
  if (typeof version === "number" && version > modelVersion) {
    throw new NewerModelError(
      `the blog was made by a newer Nightdesk (model ${version}; this one reads ${modelVersion})`,
    );
  }
  const values = { ...Object.fromEntries(metaKeys.map((key) => [key, meta.get(key)])), status: statusOf(doc) };
  const plain = checkPart(metaSchema, values, "the blog");
  return {
    ...plain,
    finishedAt: plain.finishedAt,
    pageUrl: pageUrlOf(doc),
    headline: blogTextOf(doc, "headline").toString(),
    standfirst: blogTextOf(doc, "standfirst").toString(),
    byline: blogTextOf(doc, "byline").toString(),
    summary: readBody(summaryOf(doc)),
    ...rulesOf(doc),
    ruleChanges: readRuleChanges(doc),
    detailsConflicts: readDetailsConflicts(doc),
  };
}

const metaKeys = ["id", "createdAt", "finishedAt", "status", "timeZone", "language"] as const;
export const entryKeys = [
  "status",
  "key",
  "pinned",
  "authors",
  "eventTime",
  "writtenAt",
  "position",
  "createdBy",
] as const;

/** One entry as plain data. Throws an Error that names what is wrong. */
export function readEntry(entryId: string, entry: YEntry): Entry {
  const plain = checkPart(
    entrySchema,
    { id: entryId, ...Object.fromEntries(entryKeys.map((key) => [key, entry.get(key)])) },
    `entry ${entryId}`,
  );
  const revisions = entry.get("revisions");
  const acts = readActs(entry);
  const met = readConflicts(entry);
  const conflicts = undecidedConflicts(acts, met);
  const stand = standOfEntry(entry, acts);
  return {
    ...plain,
    ...stand,
    status: conflicts.length > 0 && stand.status !== "withdrawn" ? "review" : stand.status,
    acts,
    conflicts,
    metVersions: distinctVersions(met),
    comments: readComments(entry),
    suggestions: readSuggestions(entry),
    title: titleOf(entry).toString(),
    body: readBody(bodyOf(entry)),
    revisions:
      revisions instanceof YArray
        ? distinctById(revisions.toArray()).map((revision) =>
            checkPart(revisionSchema, revision, `a revision of entry ${entryId}`),
          )
        : [],
  };
}

/** The same two versions are met again where two laptops have chosen differently. */
function distinctVersions(met: readonly Conflict[]): readonly ConflictVersion[] {
  const versions = met.flatMap((conflict) => conflict.versions);
  return [...new Map(versions.map((version) => [JSON.stringify(version), version])).values()];
}

/** The whole blog, entries oldest first. Throws as readBlogMeta and readEntry do. */
export function readBlog(doc: Doc): Blog {
  // First, so that a newer blog is called newer and not broken.
  const meta = readBlogMeta(doc);
  const entries = [...entriesOf(doc)].map(([entryId, entry]) => readEntry(entryId, entry));
  return { ...meta, entries: entries.sort(comparePositions), results: readResults(doc), waivers: readWaivers(doc) };
}
