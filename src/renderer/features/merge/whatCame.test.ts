import type { MergedEntry, MergeReport } from "@shared/doc/merge/mergeReport";
import { emptyDocument } from "@shared/document/document";
import type { EntryRow } from "@shared/model/entryRow";
import { createEntryId, type EntryId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";
import {
  contestId,
  declarationId,
  someContest,
  someDeclaration,
  someResults,
} from "@shared/results/arithmetic/testing/someResults";
import { expect, test } from "vitest";
import { findInWhatCame, whatCame } from "./whatCame";

const nothingCame: Omit<MergedEntry, "id"> = {
  ...{ isNew: false, isChanged: false, goneLabel: null, isBothChanged: false, isUndecided: false },
  ...{ isFiled: false, isWithdrawn: false, staysWithdrawn: false },
  ...{ comments: 0, suggestions: 0, decisions: 0, approvals: 0, sendBacks: 0 },
};

function rowOf(title: string, fields: Partial<EntryRow> = {}): EntryRow {
  const eventTime = momentAt(Date.parse("2018-05-04T00:14:00.000Z"), "Europe/London");
  return {
    id: createEntryId(),
    title,
    body: emptyDocument,
    status: "filed",
    conflictCount: 0,
    eventTime,
    ...fields,
  } as EntryRow;
}

function reportOf(
  entries: readonly (Partial<MergedEntry> & { readonly id: EntryId })[],
  more: Partial<MergeReport> = {},
): MergeReport {
  const told = entries.map((entry) => ({ ...nothingCame, ...entry }));
  return { results: [], details: false, bothChangedDetails: false, ...more, entries: told } as unknown as MergeReport;
}

const now = { results: someResults(), detailsWait: false };
const inWords = (groups: ReturnType<typeof whatCame>) =>
  groups.map(({ heading, items }) => [heading, ...items.map(({ label, facts }) => `${label}: ${facts}`)]);

test("what came is told by kind, each entry once, in the order of the timeline, with what to decide first", () => {
  const [both, met, fresh, changed, said] = [
    rowOf("Both"),
    rowOf("Met", { status: "review", conflictCount: 1 }),
    rowOf("Fresh", { status: "review" }),
    rowOf("Changed"),
    rowOf("Said"),
  ];
  const report = reportOf([
    { id: said.id, comments: 2, suggestions: 1, decisions: 1 },
    { id: changed.id, isChanged: true, isFiled: true, approvals: 1 },
    { id: fresh.id, isNew: true, isFiled: true, comments: 1 },
    { id: met.id, isChanged: true, isBothChanged: true, isUndecided: true },
    { id: both.id, isChanged: true, isBothChanged: true, isUndecided: true },
  ]);
  const rows = [both, met, fresh, changed, rowOf("Of no concern"), said];
  const groups = whatCame(report, { ...now, rows });
  expect(inWords(groups)).toEqual([
    ["Waits for a decision", "Met: Two versions"],
    ["Changed on both laptops", "Both: Decided since"],
    ["New entries", "Fresh: In review, 1 comment"],
    ["Changed entries", "Changed: Filed, approved"],
    ["Comments and suggestions", "Said: 2 comments, 1 suggestion, 1 suggested change decided"],
  ]);
  expect(groups[0]?.items[0]?.target).toEqual({ kind: "versions", id: met.id });
  expect(groups[2]?.items[0]?.target).toEqual({ kind: "entry", id: fresh.id });
});

test("a disputed result leads to its contest, and is settled once one of the two has been chosen", () => {
  const subject = { kind: "contest", id: contestId(1) } as const;
  const report = reportOf([], { results: [{ ...subject, name: "Moor View", declarations: 1, isDisputed: true }] });
  const twice = [someDeclaration([900]), someDeclaration([901], { id: declarationId(2) })];
  const settled = someDeclaration([901], { id: declarationId(3), replaces: [declarationId(1), declarationId(2)] });
  const told = (declarations: readonly ReturnType<typeof someDeclaration>[]) =>
    whatCame(report, { ...now, rows: [], results: someResults({ contests: [someContest({ declarations })] }) });
  expect(inWords(told(twice))).toEqual([["Waits for a decision", "Moor View: Two laptops declared different figures"]]);
  expect(told(twice)[0]?.items[0]?.target).toEqual({ kind: "result", subject });
  expect(inWords(told([...twice, settled]))).toEqual([["Results", "Moor View: Settled since"]]);
});

test("details of which two versions wait stand with what is to be decided", () => {
  const report = reportOf([], { details: true, bothChangedDetails: true });
  expect(inWords(whatCame(report, { ...now, rows: [], detailsWait: true }))).toEqual([
    ["Waits for a decision", "Details of the blog: Changed on both laptops"],
  ]);
  expect(inWords(whatCame(report, { ...now, rows: [] }))).toEqual([["The blog", "Details of the blog: Decided since"]]);
});

test("what came is narrowed by its words, its facts and its kind", () => {
  const [fresh, said] = [rowOf("Labour gain Budshead"), rowOf("Turnout")];
  const report = reportOf([
    { id: fresh.id, isNew: true },
    { id: said.id, comments: 2 },
  ]);
  const groups = whatCame(report, { ...now, rows: [fresh, said] });
  const found = (query: string) =>
    findInWhatCame(groups, query).flatMap(({ items }) => items.map(({ label }) => label));
  expect(found(" ")).toEqual(["Labour gain Budshead", "Turnout"]);
  expect(found("bud GAIN")).toEqual(["Labour gain Budshead"]);
  expect(found("2 comments")).toEqual(["Turnout"]);
  expect(found("new")).toEqual(["Labour gain Budshead"]);
  expect(found("Enfield")).toEqual([]);
});
