import { expect, test } from "vitest";
import { someCandidates, someContest, someDeclaration } from "./arithmetic/testing/someResults";
import { candidateSpeakers, isCandidateRole } from "./candidateSpeakers";
import { conservative, labour } from "./parties/partyIds";

const candidates = someCandidates([
  ["Ann Lee", labour],
  ["Bob Day", conservative],
]);

test("candidates are offered for their ward, and as elected once they are", () => {
  const contest = someContest({ name: "Moor View", seats: 1, candidates });
  const before = candidateSpeakers(contest, []);
  expect(before).toEqual([
    { name: "Ann Lee", role: "candidate for Moor View", party: "Labour", aliases: [], contest: "Moor View" },
    { name: "Bob Day", role: "candidate for Moor View", party: "Conservative", aliases: [], contest: "Moor View" },
  ]);
  const declared = { ...contest, declarations: [someDeclaration([900, 1200])] };
  const after = candidateSpeakers(declared, []);
  expect(after.map(({ role }) => role)).toEqual(["candidate for Moor View", "elected for Moor View"]);
  expect(after.map(({ role }) => isCandidateRole(role, "Moor View"))).toEqual([true, true]);
  expect(isCandidateRole("councillor for Moor View", "Moor View")).toBe(false);
});
