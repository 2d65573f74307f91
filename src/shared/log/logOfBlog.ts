import { entryLabel } from "../export/entryLabel";
import type { Blog } from "../model/blog";
import { everyNameOfFilers } from "../model/blogRules";
import type { ProfileId } from "../model/ids";
import type { RuleChange } from "../model/ruleChange";
import type { Waiver } from "../model/waiver";
import { onOneLine } from "../onOneLine";
import { linesOfEntry } from "./linesOfEntry";
import { linesOfResults } from "./linesOfResults";
import type { LogLine } from "./logLine";

/**
 * Who did what in a blog, oldest first: by the time that each laptop's clock gave it, and where that is the same by id.
 * So every laptop with the same blog has the same log. What was only typed is not in it: it is in the revisions.
 */
export function logOfBlog(blog: Blog): readonly LogLine[] {
  const names = namesOfProfiles(blog);
  const nameOf = (profile: ProfileId) => names.get(profile) ?? "";
  const lines = [
    ...linesOfLife(blog),
    ...blog.ruleChanges.map(lineOfRuleChange),
    ...blog.entries.flatMap((entry) => linesOfEntry(entry, nameOf)),
    ...linesOfResults(blog.results),
    ...blog.waivers.map((waiver) => lineOfWaiver(waiver, blog)),
  ];
  return lines
    .map((line) => ({
      ...line,
      by: onOneLine(line.by),
      subject: onOneLine(line.subject),
      details: onOneLine(line.details),
    }))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The last name that each profile did something under. */
function namesOfProfiles({ entries, ruleChanges }: Blog): ReadonlyMap<ProfileId, string> {
  const signed = [
    ...ruleChanges,
    ...entries.flatMap(({ acts, comments, suggestions }) => [
      ...acts,
      ...comments.flatMap((thread) => [thread, ...thread.replies]),
      ...suggestions.flatMap((suggestion) => [suggestion, ...suggestion.decisions]),
    ]),
  ];
  const named = signed.filter(({ by }) => by !== "").sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return new Map(named.map(({ profileId, by }) => [profileId, by]));
}

function linesOfLife({ id, headline, createdAt, finishedAt }: Blog): readonly LogLine[] {
  const about = { by: "", entryId: null, subject: headline, details: "" };
  const started: LogLine = { ...about, id, at: createdAt, kind: "blogStarted" };
  return finishedAt === undefined
    ? [started]
    : [started, { ...about, id: `${id}/finished`, at: finishedAt, kind: "blogFinished" }];
}

function lineOfRuleChange({ id, at, by, ...change }: RuleChange): LogLine {
  const told = { id, at, by, entryId: null, subject: "" };
  if (change.rule === "twoPairsOfEyes") {
    return { ...told, kind: change.after ? "twoPairsOfEyesOn" : "twoPairsOfEyesOff", details: "" };
  }
  const [before, after] = [change.before, change.after].map(everyNameOfFilers);
  return { ...told, kind: "filers", details: `from ${before} to ${after}` };
}

function lineOfWaiver({ key, reason, by, at }: Waiver, { entries, results }: Blog): LogLine {
  const [rule = "", place = ""] = key.split(" ");
  const [, id] = place.split(":");
  const entry = entries.find((each) => each.id === id);
  const figures = [...results.contests, ...results.authorities].find((each) => each.id === id);
  const subject = entry ? entryLabel(entry) : (figures?.name ?? (id === undefined ? `the ${place}` : ""));
  return { id: key, at, by, kind: "waive", entryId: entry?.id ?? null, subject, details: `${rule}: ${reason}` };
}
