import { expect, test } from "vitest";
import { type MergeReport, mergeWords } from "./mergeReport";

const nothing: MergeReport = {
  entries: [],
  results: [],
  newEntries: 0,
  changedEntries: 0,
  filed: 0,
  gone: 0,
  approvals: 0,
  sendBacks: 0,
  withdrawn: 0,
  keptWithdrawn: 0,
  comments: 0,
  suggestions: 0,
  decisions: 0,
  bothChanged: 0,
  undecided: 0,
  declarations: 0,
  details: false,
  bothChangedDetails: false,
  disputed: [],
  isNothing: false,
};

test.each<[string, Partial<MergeReport>]>([
  ["Everything in it was here already.", { isNothing: true }],
  ["No entry is new or changed.", {}],
  ["1 entry changed.", { changedEntries: 1 }],
  [
    "4 new entries, 2 changed, 7 comments. 1 entry was changed on both laptops. Both versions wait in review.",
    { newEntries: 4, changedEntries: 2, comments: 7, bothChanged: 1, undecided: 1 },
  ],
  [
    "1 new entry, 3 changed, 1 suggestion, 2 declarations, details of the blog. 3 entries were changed on both laptops. Both versions of 1 entry wait in review.",
    { newEntries: 1, changedEntries: 3, suggestions: 1, declarations: 2, details: true, bothChanged: 3, undecided: 1 },
  ],
  [
    "3 entries changed. 3 entries were changed on both laptops. Both versions of each wait in review.",
    { changedEntries: 3, bothChanged: 3, undecided: 3 },
  ],
  ["2 entries changed. 3 entries were changed on both laptops.", { changedEntries: 2, bothChanged: 3 }],
  [
    "3 entries changed, 2 suggested changes decided. 1 entry was approved. 2 entries were sent back.",
    { changedEntries: 3, decisions: 2, approvals: 1, sendBacks: 2 },
  ],
  ["1 entry changed. 2 entries were taken away on the other laptop.", { changedEntries: 1, gone: 2 }],
  ["1 entry changed. 1 entry is withdrawn now.", { changedEntries: 1, withdrawn: 1 }],
  [
    "2 entries changed. 2 entries that changed on the other laptop stay withdrawn.",
    { changedEntries: 2, keptWithdrawn: 2 },
  ],
  [
    "1 declaration. Different figures were declared for Moor View: settle it in the results desk.",
    { declarations: 1, disputed: ["Moor View"] },
  ],
])("a merge is told as “%s”", (words, report) => {
  expect(mergeWords({ ...nothing, ...report })).toBe(words);
});
