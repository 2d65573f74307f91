import { entryLabel } from "../export/entryLabel";
import type { CommentThread } from "../model/comment";
import type { Entry, Revision } from "../model/entry";
import { entryRowOf } from "../model/entryRow";
import type { ProfileId, RevisionId } from "../model/ids";
import { isSuggestionUsed, type Suggestion } from "../model/suggestion";
import type { LogLine } from "./logLine";

/** What was done to one entry, in no order. `nameOf` knows the names of profiles. Nothing for an empty draft. */
export function linesOfEntry(entry: Entry, nameOf: (profile: ProfileId) => string): readonly LogLine[] {
  if (entryRowOf(entry).blank) return [];
  const about = { entryId: entry.id, subject: entryLabel(entry) };
  const begun = { id: entry.id, at: entry.writtenAt.instant, by: nameOf(entry.createdBy), details: "" };
  return [
    { ...about, ...begun, kind: "begun" } as const,
    ...linesOfRevisions(entry).map((line) => ({ ...about, ...line })),
    ...linesOfActs(entry).map((line) => ({ ...about, ...line })),
    ...entry.comments.flatMap(linesOfThread).map((line) => ({ ...about, ...line })),
    ...entry.suggestions.flatMap(linesOfSuggestion).map((line) => ({ ...about, ...line })),
  ];
}

/** What tells of a revision names its words: what somebody filed or approved is not what the entry says today. */
type Told = Omit<LogLine, "entryId" | "subject"> & Partial<Pick<LogLine, "subject">>;

function linesOfActs({ acts, revisions }: Entry): readonly Told[] {
  const filed = new Set<RevisionId>();
  return acts.map(({ id, at, by, kind, note, revision: named }): Told => {
    const index = revisions.findIndex((revision) => revision.id === named);
    const revision = revisions[index];
    const number = `revision ${index + 1}`;
    if (!revision) return { id, at, by, kind, details: note };
    const done = { id, at, by, subject: entryLabel(revision) };
    if (kind !== "file") return { ...done, kind, details: number };
    if (filed.has(revision.id)) return { ...done, kind: "fileAgain", details: `${number}, unchanged` };
    filed.add(revision.id);
    return { ...done, ...toldOfFiling(revision, number) };
  });
}

/** Of a blog from before acts were kept, and of what was there before a restore. */
function linesOfRevisions({ acts, revisions }: Entry): readonly Told[] {
  const told = new Set(acts.filter(({ kind }) => kind === "file").map(({ revision }) => revision));
  return revisions.flatMap((revision, index): readonly Told[] => {
    if (told.has(revision.id)) return [];
    const { id, at, by, reason } = revision;
    const done = { id, at, by, subject: entryLabel(revision) };
    if (reason === "restored") return [{ ...done, kind: "restore", details: "" }];
    return [{ ...done, ...toldOfFiling(revision, `revision ${index + 1}`) }];
  });
}

function toldOfFiling({ reason, kind, note }: Revision, number: string): Pick<Told, "kind" | "details"> {
  return { kind: reason === "filed" ? "file" : kind, details: note === "" ? number : `${number}: ${note}` };
}

function linesOfThread(thread: CommentThread): readonly Told[] {
  const { id, at, by, words, anchor, replies, resolved } = thread;
  const details = anchor ? `on “${anchor.quote}”: ${words}` : words;
  return [
    { id, at, by, kind: "comment", details },
    ...replies.map(
      (reply): Told => ({ id: reply.id, at: reply.at, by: reply.by, kind: "reply", details: reply.words }),
    ),
    ...(resolved
      ? [{ id: `${id}/resolved`, at: resolved.at, by: resolved.by, kind: "settle", details: words } as const]
      : []),
  ];
}

/** Nothing for one in which nothing was suggested yet. */
function linesOfSuggestion(suggestion: Suggestion): readonly Told[] {
  const { id, at, by, decisions } = suggestion;
  if (!isSuggestionUsed(suggestion)) return [];
  return [
    { id, at, by, kind: "suggest", details: "" },
    ...decisions.map((decision): Told => {
      const [before, after] = decision.words;
      const kind = decision.isAccepted ? "accept" : "reject";
      return { id: decision.id, at: decision.at, by: decision.by, kind, details: `“${before}” to “${after}”` };
    }),
  ];
}
