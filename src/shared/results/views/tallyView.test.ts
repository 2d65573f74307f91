import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  authorityId,
  contestId,
  declarationId,
  electionId,
  seatList,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someElection,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Election } from "../election";
import { conservative, green, labour, liberalDemocrat } from "../parties/partyIds";
import { noOverallControl } from "../party";
import type { Results } from "../results";
import { resultsViewSchema } from "../resultsView";
import { viewOf } from "./viewOf";

function viewFor(results: Results) {
  const view = viewOf(results, "tally", electionId(1));
  if (!view) throw new Error("there is no view");
  expect(v.parse(resultsViewSchema, view)).toEqual(view);
  return { ...view, labels: view.columns.map(({ label }) => label), cells: view.rows.map(({ cells }) => cells) };
}

const unlistedHolds: Election["unlistedHolds"] = [
  { control: conservative, councils: 27 },
  { control: labour, councils: 48 },
  { control: liberalDemocrat, councils: 4 },
  { control: noOverallControl, councils: 14 },
];
const basildon = someAuthority({
  name: "Basildon",
  controlBefore: noOverallControl,
  declarations: [someCouncilDeclaration({ control: conservative })],
});

describe("the table of a tally", () => {
  test("of councils", () => {
    const elections = [someElection({ kind: "council", total: 150, unlistedHolds })];
    const view = viewFor(someResults({ elections, authorities: [basildon] }));
    expect(view).toMatchObject({ caption: "Councils after 94 of 150", line: "", facts: [] });
    expect(view.labels).toEqual(["Party", "Councils", "Change"]);
    expect(view.cells).toEqual([
      ["Labour", "48", "0"],
      ["Conservative", "28", "+1"],
      ["Liberal Democrat", "4", "0"],
      ["No overall control", "14", "−1"],
      ["Total", "94", ""],
    ]);
    expect(view.rows.map(({ bar }) => bar?.fraction)).toEqual([1, 28 / 48, 4 / 48, 14 / 48, undefined]);
    expect(view.notes).toEqual(["Changes are against the eve of poll."]);
    expect(view.asOf).toEqual(basildon.declarations[0]?.at);
  });

  test("of councils with their seats", () => {
    const authority = { ...basildon, seats: 3, before: seatList("labour 2, green 1") };
    const declarations = [someCouncilDeclaration({ won: seatList("conservative 2, labour 1") })];
    const view = viewFor(someResults({ authorities: [{ ...authority, declarations }] }));
    expect(view.caption).toBe("Councils and seats after 1 of 1 council");
    expect(view.labels).toEqual(["Party", "Councils", "Change in councils", "Seats", "Change in seats"]);
    expect(view.cells).toEqual([
      ["Conservative", "1", "+1", "2", "+2"],
      ["Labour", "0", "0", "1", "−1"],
      ["Green", "0", "0", "0", "−1"],
      ["No overall control", "0", "−1", "", ""],
      ["Total", "1", "", "3", ""],
    ]);
  });

  test("of seats", () => {
    const contest = (number: number, fields: Parameters<typeof someContest>[0] = {}) =>
      someContest({
        id: contestId(number),
        previousHolders: [labour],
        candidates: someCandidates([["Ann", green]]),
        declarations: [someDeclaration([5], { id: declarationId(number) })],
        ...fields,
      });
    const elections = [someElection({ kind: "parliamentary", total: 650 })];
    const view = viewFor(someResults({ elections, contests: [contest(1)] }));
    expect(view.caption).toBe("Seats after 1 of 650");
    expect([view.labels, view.cells]).toEqual([
      ["Party", "Seats", "Change"],
      [
        ["Green", "1", "+1"],
        ["Labour", "0", "−1"],
        ["Total", "1", ""],
      ],
    ]);
    const wards = viewFor(someResults({ contests: [contest(1)] }));
    expect(wards.caption).toBe("Seats after 1 of 1 contest");
    const mixed = [contest(1), contest(2, { baseline: "2014" })];
    expect(viewFor(someResults({ elections, contests: mixed }))).toMatchObject({
      labels: ["Party", "Seats"],
      notes: ["Changes are left out, as they would be on different baselines: 2014 and the eve of poll."],
    });
    expect(viewFor(someResults({ elections, contests: [contest(1, { previousHolders: [] })] })).notes).toEqual([
      "Changes are left out: who held the seats before is not known for all of them.",
    ]);
  });

  test("with nothing in it; in a blog with several elections it is named", () => {
    const elections = [someElection(), someElection({ id: electionId(2), name: "Mayors 2018" })];
    const view = viewFor(someResults({ elections, authorities: [someAuthority({ id: authorityId(1) })] }));
    expect(view).toMatchObject({
      caption: "English local elections 2018: councils after 0 of 1",
      rows: [],
      asOf: null,
    });
    expect(view.notes).toEqual(["Nothing has been declared yet."]);
  });

  test("over 650 contests and 3,304 candidates takes a few milliseconds", () => {
    const parties = [conservative, labour, liberalDemocrat, green];
    const contests = Array.from({ length: 650 }, (_, number) =>
      someContest({
        id: contestId(number),
        previousHolders: [labour],
        candidates: someCandidates(
          Array.from(
            { length: number < 54 ? 6 : 5 },
            (_, index) => [`Candidate ${index}`, parties[index % 4] ?? labour] as const,
          ),
        ),
        declarations: [someDeclaration([number, 700, 300, 200, 100, 50], { id: declarationId(number) })],
      }),
    );
    const times = Array.from({ length: 9 }, () => {
      const results = someResults({ contests });
      const start = performance.now();
      expect(viewOf(results, "tally", electionId(1))?.caption).toBe("Seats after 650 of 650 contests");
      return performance.now() - start;
    }).sort((a, b) => a - b);
    // 3 ms on two cores; a machine that is busy with other things gets ten times as much.
    expect(times[4]).toBeLessThan(50);
  });
});
