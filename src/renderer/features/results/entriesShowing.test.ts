import type { ResultsKind } from "@shared/document/blocks/results";
import { liveBlock } from "@shared/document/blocks/results";
import type { Document } from "@shared/document/document";
import type { EntryRow } from "@shared/model/entryRow";
import { createEntryId, createProfileId } from "@shared/model/ids";
import { contestId, londonTime } from "@shared/results/arithmetic/testing/someResults";
import { expect, test } from "vitest";
import { entriesShowing } from "./entriesShowing";

function row(title: string, blocks: Document["blocks"]): EntryRow {
  const at = londonTime("2018-05-04T02:14");
  return {
    id: createEntryId(),
    title,
    authors: [],
    status: "filed",
    isOnPage: true,
    key: false,
    pinned: false,
    eventTime: at,
    writtenAt: at,
    position: { sortTime: 0, sequence: 1 },
    createdBy: createProfileId(),
    body: { version: 2, blocks },
    unfiledChanges: false,
    blank: false,
    revisionCount: 1,
    conflictCount: 0,
    openSuggestions: 0,
    approval: null,
    openComments: 0,
    lastAct: null,
    changedAt: at.instant,
  };
}

test("the entries that show a subject are those with a block of its kind and its id, newest first, each once", () => {
  const block = (kind: ResultsKind, number: number) => liveBlock({ kind, id: contestId(number) });
  const rows = [
    row("oldest", [block("contest", 1)]),
    row("words", [{ type: "paragraph", children: [{ type: "text", text: contestId(1) }] }]),
    row("another", [block("contest", 2)]),
    row("a tally of that id", [block("tally", 1)]),
    row("newest", [block("contest", 2), block("contest", 1), block("contest", 1)]),
  ];
  const titles = (kind: ResultsKind, number: number) =>
    entriesShowing(rows, kind, contestId(number)).map(({ title }) => title);
  expect(titles("contest", 1)).toEqual(["newest", "oldest"]);
  expect(titles("tally", 1)).toEqual(["a tally of that id"]);
  expect(titles("authority", 1)).toEqual([]);
});
