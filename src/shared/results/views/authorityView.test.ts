import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  atNight,
  authorityId,
  contestId,
  declarationId,
  seatList,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Authority } from "../authority";
import type { Contest } from "../contest";
import { conservative, green, labour } from "../parties/partyIds";
import { noOverallControl } from "../party";
import { resultsViewSchema } from "../resultsView";
import { viewOf } from "./viewOf";

function viewFor(authority: Authority, contests: readonly Contest[] = []) {
  const view = viewOf(someResults({ authorities: [authority], contests }), "authority", authority.id);
  if (!view) throw new Error("there is no view");
  expect(v.parse(resultsViewSchema, view)).toEqual(view);
  return { ...view, labels: view.columns.map(({ label }) => label), cells: view.rows.map(({ cells }) => cells) };
}

const plymouth = someAuthority({
  seats: 57,
  seatsUp: 19,
  before: seatList("labour 28, conservative 27, green 2"),
  defended: seatList("labour 9, conservative 8, green 2"),
  controlBefore: conservative,
  declarations: [
    someCouncilDeclaration({ won: seatList("labour 12, conservative 7"), source: "Plymouth City Council." }),
  ],
});

describe("the table of a council", () => {
  test("that elects a third: won tonight and held now are two columns", () => {
    const view = viewFor(plymouth);
    expect(view).toMatchObject({ caption: "Plymouth: seats", line: "Labour GAIN Plymouth from the Conservatives" });
    expect(view.labels).toEqual(["Party", "Before", "Won tonight", "Now", "Change"]);
    expect(view.cells).toEqual([
      ["Labour, in control", "28", "12", "31", "+3"],
      ["Conservative", "27", "7", "26", "−1"],
      ["Green", "2", "0", "0", "−2"],
      ["Total", "57", "19", "57", ""],
    ]);
    expect(view.rows.map(({ won, total }) => [won, total])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
    expect(view.rows.map(({ bar }) => bar?.fraction)).toEqual([1, 26 / 31, 0, undefined]);
    expect(view.facts).toEqual([
      { label: "Control", value: "Labour, before: the Conservatives" },
      { label: "Majority", value: "5 seats" },
      { label: "Seats for a majority", value: "29" },
    ]);
    expect(view.notes).toEqual([
      "19 of 57 seats were up this time.",
      "Changes are against the eve of poll.",
      "Source: Plymouth City Council.",
    ]);
  });

  test("that elects all of its seats has one column for them", () => {
    const view = viewFor(
      someAuthority({
        seats: 3,
        seatsUp: 3,
        before: seatList("labour 3"),
        declarations: [someCouncilDeclaration({ won: seatList("labour 1, green 1, conservative 1") })],
      }),
    );
    expect(view.labels).toEqual(["Party", "Before", "Now", "Change"]);
    expect(view.notes).toEqual(["Changes are against the eve of poll."]);
    expect(view.facts).toEqual([
      { label: "Control", value: "No overall control, before: Labour" },
      { label: "Seats for a majority", value: "2; Labour 1 short" },
    ]);
    expect(view.line).toBe("Labour LOSE Plymouth to no overall control");
    expect(view.rows.every(({ won }) => !won)).toBe(true);
  });

  test("half-way through its wards says how far it is, as of the last of them", () => {
    const wards = [labour, green, undefined].map((party, index) =>
      someContest({
        id: contestId(index),
        authorityId: authorityId(1),
        candidates: someCandidates([["Ann", party ?? labour]]),
        declarations: party ? [someDeclaration([9], { id: declarationId(index), ...atNight(`03:0${index}`) })] : [],
      }),
    );
    const view = viewFor(someAuthority({ seats: 3, before: seatList("labour 3") }), wards);
    expect(view.caption).toBe("Plymouth: seats after 2 of 3 wards");
    expect(view.labels).toEqual(["Party", "Before", "Won so far"]);
    expect(view.asOf).toEqual(atNight("03:01").at);
    expect(view.facts).toEqual([{ label: "Seats for a majority", value: "2" }]);
  });

  test("of which nothing is known yet, or nothing final", () => {
    expect(viewFor({ ...plymouth, declarations: [] })).toMatchObject({
      notes: ["Nothing has been declared yet."],
      line: "",
      asOf: null,
      labels: ["Party", "Before"],
    });
    const provisional = viewFor({
      ...plymouth,
      declarations: [someCouncilDeclaration({ state: "provisional", won: seatList("labour 12, conservative 7") })],
    });
    expect(provisional.caption).toBe("Plymouth: seats (provisional)");
    expect(provisional.notes[0]).toBe("Provisional figures: the council has not declared.");
    expect(provisional.rows.every(({ won }) => !won)).toBe(true);
    expect(
      viewFor(someAuthority({ declarations: [someCouncilDeclaration({ control: noOverallControl })] })).facts,
    ).toEqual([{ label: "Control", value: "No overall control" }]);
  });

  test("tells corrections and contradictions", () => {
    const first = someCouncilDeclaration({ won: seatList("labour 11, conservative 8"), control: conservative });
    const second = someCouncilDeclaration({
      id: declarationId(2),
      replaces: [first.id],
      ...atNight("03:12"),
      won: seatList("labour 12, conservative 7"),
      control: labour,
    });
    expect(viewFor({ ...plymouth, declarations: [first, second] }).notes).toContain(
      "Corrected at 03:12: control Labour, not the Conservatives; Labour won 12 seats, not 11; Conservatives won 7 seats, not 8.",
    );
    expect(viewFor({ ...plymouth, declarations: [first, { ...second, replaces: [] }] }).notes).toContain(
      "Two declarations differ: control Labour or the Conservatives; Labour won 12 seats or 11; Conservatives won 7 seats or 8.",
    );
  });
});
