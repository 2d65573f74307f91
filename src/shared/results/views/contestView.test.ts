import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  atNight,
  authorityId,
  candidateId,
  contestId,
  declarationId,
  someAuthority,
  someCandidates,
  someContest,
  someDeclaration,
  someElection,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Contest } from "../contest";
import { conservative, green, independent, labour, liberalDemocrat } from "../parties/partyIds";
import { resultsViewSchema } from "../resultsView";
import { viewOf } from "./viewOf";

const moorView = someContest({
  electorate: 10_000,
  previousHolders: [conservative],
  baseline: "2014",
  candidates: someCandidates([
    ["Ann", labour, 0.4],
    ["Bob", conservative, 0.45],
    ["Cat", green],
  ]),
});

function viewFor(contest: Contest) {
  const results = someResults({ contests: [contest], authorities: [someAuthority({ name: "Sutton" })] });
  const view = viewOf(results, "contest", contest.id);
  if (!view) throw new Error("there is no view");
  expect(v.parse(resultsViewSchema, view)).toEqual(view);
  return view;
}

describe("the table of a contest", () => {
  test("says everything in words", () => {
    const declaration = someDeclaration([2000, 1500, 500], { rejected: 50, source: "Returning officer" });
    const view = viewFor({ ...moorView, declarations: [declaration] });
    expect(view).toMatchObject({ caption: "Moor View", line: "Labour GAIN Moor View from the Conservatives" });
    expect(view.columns.map(({ label }) => label)).toEqual(["Candidate", "Party", "Votes", "Share", "Change"]);
    expect(view.columns.map(({ numeric }) => numeric)).toEqual([false, false, true, true, true]);
    expect(view.rows.map(({ cells }) => cells)).toEqual([
      ["Ann, elected", "Labour", "2,000", "50.0%", "+10.0"],
      ["Bob", "Conservative", "1,500", "37.5%", "−7.5"],
      ["Cat", "Green", "500", "12.5%", ""],
    ]);
    expect(view.rows.map(({ won, bar }) => [won, bar?.fraction])).toEqual([
      [true, 1],
      [false, 0.75],
      [false, 0.25],
    ]);
    expect(view.facts).toEqual([
      { label: "Majority", value: "500 votes (12.5 points)" },
      { label: "Turnout", value: "40.5% (from ballot papers counted)" },
      { label: "Electorate", value: "10,000" },
      { label: "Rejected ballots", value: "50" },
      { label: "Swing", value: "8.8 points from the Conservatives to Labour (Butler)" },
    ]);
    expect(view.notes).toEqual(["Changes are in percentage points against 2014.", "Source: Returning officer."]);
    expect(view.asOf).toEqual(declaration.at);
  });

  test("of a ward with three seats names the denominator, the last seat and the lot", () => {
    const nonsuch = someContest({
      name: "Nonsuch",
      authorityId: authorityId(1),
      seats: 3,
      previousHolders: [liberalDemocrat, liberalDemocrat, liberalDemocrat],
      candidates: someCandidates([
        ["Samantha Bourne", liberalDemocrat],
        ["Candidate B", conservative],
        ["Candidate C", conservative],
        ["James McDermott-Hill", conservative],
      ]),
    });
    const votes = [1405, 1502, 1477, 1405];
    const view = viewFor({
      ...nonsuch,
      declarations: [someDeclaration(votes, { state: "drawnByLot", elected: [candidateId(4)] })],
    });
    expect(view.caption).toBe("Nonsuch, Sutton: 3 seats");
    expect(view.rows.map(({ cells }) => cells[0])).toEqual([
      "Candidate B, elected",
      "Candidate C, elected",
      "James McDermott-Hill, elected by lot",
      "Samantha Bourne",
    ]);
    expect(view.facts).toEqual([
      { label: "Seats", value: "Conservatives 3 (+3), Liberal Democrats 0 (−3)" },
      { label: "Majority for the last seat", value: "0 votes (0.0 points), decided by lot" },
    ]);
    expect(view.notes).toEqual([
      "James McDermott-Hill and Samantha Bourne had 1,405 votes each for the last seat: the lot fell on James McDermott-Hill.",
      "Shares are of votes, not voters: each voter had up to 3 votes.",
      "Changes are against the eve of poll.",
    ]);
    const open = viewFor({ ...nonsuch, declarations: [someDeclaration(votes)] });
    expect(open.notes[0]).toBe(
      "Samantha Bourne and James McDermott-Hill had 1,405 votes each for the last seat: nobody has it until the lot is drawn.",
    );
    expect(open.facts).toEqual([]);
  });

  test("gives no majority to somebody announced with fewer votes than another", () => {
    const declaration = someDeclaration([1, 2, 3], { elected: [candidateId(1)] });
    expect(viewFor({ ...moorView, declarations: [declaration] }).facts.map(({ label }) => label)).not.toContain(
      "Majority",
    );
  });

  test("is against the baseline of its council where it has none of its own", () => {
    const ward = { ...moorView, baseline: "", authorityId: authorityId(1), declarations: [someDeclaration([3, 2, 1])] };
    const authorities = [someAuthority({ baseline: "2016" })];
    expect(viewOf(someResults({ contests: [ward], authorities }), "contest", ward.id)?.notes).toContain(
      "Changes are in percentage points against 2016.",
    );
    expect(viewFor(ward).notes).toContain("Changes are in percentage points against the eve of poll.");
  });

  test("leaves out columns without a figure", () => {
    const labels = (contest: Contest) => viewFor(contest).columns.map(({ label }) => label);
    expect(labels(moorView)).toEqual(["Candidate", "Party"]);
    expect(viewFor(moorView)).toMatchObject({ notes: ["Nothing has been declared yet."], asOf: null, line: "" });
    expect(labels({ ...moorView, declarations: [someDeclaration([1, 2, null])] })).toEqual([
      "Candidate",
      "Party",
      "Votes",
    ]);
    const uncontested = { ...moorView, seats: 3, declarations: [someDeclaration([], { state: "uncontested" })] };
    expect(viewFor(uncontested).rows[0]).toMatchObject({ cells: ["Ann, elected", "Labour"], bar: null, won: true });
    expect(viewFor(uncontested).notes[0]).toBe("Uncontested: elected without a poll.");
  });

  test("marks what is no result", () => {
    const provisional = viewFor({ ...moorView, declarations: [someDeclaration([9, 5, 1], { state: "provisional" })] });
    expect(provisional.caption).toBe("Moor View (provisional)");
    expect(provisional.notes[0]).toBe("Provisional figures: nobody has been declared elected.");
    expect(provisional.rows.every(({ won }) => !won)).toBe(true);
    expect(provisional.facts.map(({ label }) => label)).not.toContain("Majority");
    const recount = viewFor({ ...moorView, declarations: [someDeclaration([], { state: "recount" })] });
    expect(recount.notes).toEqual(["The votes are being counted again: there is no result yet."]);
    const missing = viewFor({ ...moorView, declarations: [someDeclaration([9, null, 1])] });
    expect(missing.notes).toContain("The votes of Bob are not known, so there are no shares.");
  });

  test("tells a correction with both figures, at the time when it was typed", () => {
    const first = someDeclaration([1024, 1100, 88]);
    const second = someDeclaration([1204, 1100, 88], {
      id: declarationId(2),
      replaces: [first.id],
      recordedAt: atNight("03:12").recordedAt,
    });
    const { notes } = viewFor({ ...moorView, declarations: [first, second] });
    expect(notes).toContain("Corrected at 03:12: Ann elected, not Bob; Labour 1,204 votes, not 1,024.");
    const many = { ...second, votes: someDeclaration([1, 2, 3]).votes, rejected: 4 };
    expect(viewFor({ ...moorView, declarations: [first, many] }).notes).toContain(
      "Corrected at 03:12: Cat elected, not Bob; Labour 1 vote, not 1,024; Conservatives 2 votes, not 1,100; and 2 more.",
    );
  });

  test("a recount is no correction, and an independent is told by name", () => {
    const contest = {
      ...moorView,
      candidates: someCandidates([
        ["Ann", independent],
        ["Bob", conservative],
      ]),
    };
    const first = someDeclaration([1024, 1100]);
    const later = { id: declarationId(2), replaces: [first.id], ...atNight("03:12") };
    const recount = someDeclaration([], { ...later, state: "recount" });
    expect(viewFor({ ...contest, declarations: [first, recount] }).notes.join()).not.toContain("Corrected");
    expect(viewFor({ ...contest, declarations: [first, someDeclaration([1034, 1100], later)] }).notes).toContain(
      "Corrected at 03:12: Ann 1,034 votes, not 1,024.",
    );
  });

  test("tells two declarations that contradict each other, the shown figure first", () => {
    const first = someDeclaration([1024, 1100, 88]);
    const rival = someDeclaration([1034, 1100, 88], { id: declarationId(2), ...atNight("02:20") });
    expect(viewFor({ ...moorView, declarations: [first, rival] }).notes).toContain(
      "Two declarations differ: Labour 1,034 votes or 1,024.",
    );
    const same = { ...rival, votes: first.votes };
    expect(viewFor({ ...moorView, declarations: [first, same] }).notes.join()).not.toContain("differ");
  });
});

describe("viewOf", () => {
  test("is undefined where the subject is gone, and made once for each state of the results", () => {
    const results = someResults({ contests: [moorView], elections: [someElection()] });
    expect(viewOf(results, "contest", contestId(2))).toBeUndefined();
    expect(viewOf(results, "authority", authorityId(1))).toBeUndefined();
    expect(viewOf(results, "tally", contestId(1))).toBeUndefined();
    expect(viewOf(results, "contest", contestId(1))).toBe(viewOf(results, "contest", contestId(1)));
    expect(viewOf({ ...results }, "contest", contestId(1))).not.toBe(viewOf(results, "contest", contestId(1)));
  });
});
