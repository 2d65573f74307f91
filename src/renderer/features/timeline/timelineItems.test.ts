import { emptyDocument } from "@shared/document/document";
import type { EntryRow } from "@shared/model/entryRow";
import { createEntryId, createProfileId } from "@shared/model/ids";
import { momentAt } from "@shared/model/moment";
import { describe, expect, test } from "vitest";
import { authorsOf, showAll, timelineItems } from "./timelineItems";

function row(instant: string, change: Partial<EntryRow> = {}): EntryRow {
  const eventTime = momentAt(Date.parse(instant), "Europe/London");
  return {
    id: createEntryId(),
    title: instant,
    authors: [],
    status: "filed",
    isOnPage: true,
    key: false,
    pinned: false,
    eventTime,
    writtenAt: eventTime,
    position: { sortTime: Date.parse(instant), sequence: 1 },
    createdBy: createProfileId(),
    body: emptyDocument,
    unfiledChanges: false,
    blank: false,
    revisionCount: 1,
    conflictCount: 0,
    openSuggestions: 0,
    approval: null,
    openComments: 0,
    lastAct: null,
    changedAt: eventTime.instant,
    ...change,
  };
}

const words = (items: ReturnType<typeof timelineItems>) =>
  items.map((item) => (item.kind === "day" ? item.label : item.row.title));

describe("the items of the timeline", () => {
  test("a divider stands wherever the day changes in the blog's zone, not in UTC", () => {
    const before = row("2018-05-03T22:59:00.000Z");
    const after = row("2018-05-03T23:01:00.000Z");
    expect(words(timelineItems([before, after], showAll, true, "Europe/London"))).toEqual([
      "Friday 4 May 2018",
      after.title,
      "Thursday 3 May 2018",
      before.title,
    ]);
    expect(words(timelineItems([before, after], showAll, false, "UTC"))).toEqual([
      "Thursday 3 May 2018",
      before.title,
      after.title,
    ]);
  });

  test("a filter leaves out what it does not name, and a divider that would stand alone", () => {
    const draft = row("2018-05-03T20:00:00.000Z", { status: "draft" });
    const key = row("2018-05-05T20:00:00.000Z", { key: true, authors: ["Ann"] });
    expect(words(timelineItems([draft, key], { ...showAll, status: "draft" }, true, "UTC"))).toEqual([
      "Thursday 3 May 2018",
      draft.title,
    ]);
    expect(words(timelineItems([draft, key], { ...showAll, keyOnly: true }, true, "UTC"))).toHaveLength(2);
    expect(words(timelineItems([draft, key], { ...showAll, author: "Bob" }, true, "UTC"))).toEqual([]);
  });

  test("authors are named once, in the order of the alphabet", () => {
    const rows = [
      row("2018-05-03T20:00:00.000Z", { authors: ["Zoe", "Ann"] }),
      row("2018-05-03T21:00:00.000Z", { authors: ["Ann"] }),
    ];
    expect(authorsOf(rows)).toEqual(["Ann", "Zoe"]);
  });
});
