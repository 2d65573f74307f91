import {
  contestId,
  someCandidates,
  someContest,
  someDeclaration,
  someResults,
} from "@shared/results/arithmetic/testing/someResults";
import { conservative, labour } from "@shared/results/parties/partyIds";
import { expect, test } from "vitest";
import { CandidateList } from "./CandidateList";

const candidates = someCandidates([
  ["Ann Lee", labour],
  ["Bob Day", conservative],
]);

test("the list stays the same one while figures are typed, and follows a declaration and a contest that goes", () => {
  const list = new CandidateList();
  const one = someContest({ id: contestId(1), name: "Moor View", candidates });
  const other = someContest({ id: contestId(2), name: "Ham", candidates: [] });
  const first = list.of(someResults({ contests: [one, other] }));
  expect(first.map(({ name, role }) => `${name}, ${role}`)).toEqual([
    "Ann Lee, candidate for Moor View",
    "Bob Day, candidate for Moor View",
  ]);
  const typed = { ...one, sheet: { rejected: "12" } };
  expect(list.of(someResults({ contests: [typed, other] }))).toBe(first);
  const declared = { ...typed, declarations: [someDeclaration([900, 1200])] };
  const after = list.of(someResults({ contests: [declared, other] }));
  expect(after.map(({ role }) => role)).toContain("elected for Moor View");
  expect(list.of(someResults({ contests: [other] }))).toEqual([]);
});
