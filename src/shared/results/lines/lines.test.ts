import { describe, expect, test } from "vitest";
import { authorityResult } from "../arithmetic/authorityResult";
import { contestResult } from "../arithmetic/contestResult";
import {
  authorityId,
  candidateId,
  contestId,
  seatList,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Authority, AuthorityDeclaration } from "../authority";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import { conservative, green, independent, labour, liberalDemocrat, speaker } from "../parties/partyIds";
import { type Control, noOverallControl, type PartyId } from "../party";
import { authorityLine } from "./authorityLine";
import { contestLine } from "./contestLine";

const lineOf = (contest: Contest, votes: readonly (number | null)[], fields: Partial<Declaration> = {}) =>
  contestLine(contest, contestResult(contest, someDeclaration(votes, fields)), []);
const seat = (winner: PartyId, previousHolders: readonly PartyId[]) =>
  someContest({
    previousHolders,
    candidates: someCandidates([
      ["Ann", winner],
      ["Bob", green],
    ]),
  });
const ward = (parties: readonly PartyId[], previousHolders: readonly PartyId[]) =>
  someContest({
    name: "Nonsuch",
    seats: 3,
    previousHolders,
    candidates: someCandidates(parties.map((party, index) => [`Candidate ${index}`, party] as const)),
  });
const [con, lab, ld] = [conservative, labour, liberalDemocrat];

describe("the line of a contest", () => {
  test.each([
    [labour, [conservative], "Labour GAIN Moor View from the Conservatives"],
    [conservative, [conservative], "Conservatives HOLD Moor View"],
    [labour, [], "Labour WIN Moor View"],
    [independent, [labour], "An independent GAINS Moor View from Labour"],
    [liberalDemocrat, [independent], "Liberal Democrats GAIN Moor View from an independent"],
    [independent, [independent], "An independent HOLDS Moor View"],
    [speaker, [speaker], "The Speaker HOLDS Moor View"],
  ])("one seat: %s", (winner, holders, line) => {
    expect(lineOf(seat(winner, holders), [20, 10])).toBe(line);
  });

  test.each([
    [[con, con, con, ld], [ld, ld, ld], "Nonsuch: Conservatives GAIN 3 seats from the Liberal Democrats"],
    [[ld, ld, ld, con], [ld, ld, ld], "Nonsuch: Liberal Democrats HOLD 3 seats"],
    [[ld, ld, ld, con], [], "Nonsuch: Liberal Democrats WIN 3 seats"],
    [[ld, ld, lab, con], [], "Nonsuch: Liberal Democrats 2, Labour 1"],
    [[ld, ld, lab, con], [ld, lab, ld], "Nonsuch: Liberal Democrats 2, Labour 1 (no change)"],
    [
      [ld, ld, lab, con],
      [ld, ld, ld],
      "Nonsuch: Labour GAIN 1 seat from the Liberal Democrats (Liberal Democrats 2, Labour 1)",
    ],
    [[ld, lab, con, con], [ld, ld, ld], "Nonsuch: Conservatives 1, Labour 1, Liberal Democrats 1"],
    [[lab, con], [lab, lab, lab], "Nonsuch: Conservatives 1, Labour 1"],
    [
      [independent, independent, independent],
      [con, con, con],
      "Nonsuch: Independents GAIN 3 seats from the Conservatives",
    ],
    [[lab, lab, lab], [independent, independent, independent], "Nonsuch: Labour GAIN 3 seats from independents"],
    [
      [lab, lab, independent],
      [lab, lab, lab],
      "Nonsuch: An independent GAINS 1 seat from Labour (Labour 2, Independent 1)",
    ],
  ])("several seats: %#", (parties, holders, line) => {
    expect(lineOf(ward(parties, holders), [40, 30, 20, 10].slice(0, parties.length))).toBe(line);
  });

  test("a lot is told, also for the last of several seats", () => {
    const drawn = { state: "drawnByLot", elected: [candidateId(2)] } as const;
    expect(lineOf(seat(labour, [green]), [10, 10], drawn)).toBe("Greens HOLD Moor View by lot");
    const nonsuch = ward([con, con, ld, con], [ld, ld, ld]);
    expect(lineOf(nonsuch, [1502, 1477, 1405, 1405], { state: "drawnByLot", elected: [candidateId(4)] })).toBe(
      "Nonsuch: Conservatives GAIN 3 seats from the Liberal Democrats, the last by lot",
    );
    expect(lineOf(nonsuch, [1502, 1477, 1405, 1405])).toBe("Nonsuch: tie at 1,405 votes");
  });

  test("what has no result says why", () => {
    const contest = seat(labour, [labour]);
    expect(contestLine(contest, contestResult(contest, undefined), [])).toBe("");
    expect(lineOf(contest, [20, 10], { state: "provisional" })).toBe("Moor View: Labour ahead on provisional figures");
    expect(lineOf(contest, [10, 10], { state: "provisional" })).toBe("Moor View: provisional figures");
    expect(lineOf(contest, [], { state: "recount" })).toBe("Moor View: recount");
    expect(lineOf(contest, [], { state: "countermanded" })).toBe("Moor View: poll called off");
    expect(lineOf(contest, [20, null])).toBe("Moor View: the result is not complete");
    const unopposed = { ...contest, candidates: contest.candidates.slice(0, 1) };
    expect(lineOf(unopposed, [], { state: "uncontested" })).toBe("Labour HOLD Moor View unopposed");
  });
});

describe("the line of an authority", () => {
  const lineOfCouncil = (authority: Partial<Authority>, declaration: Partial<AuthorityDeclaration>) => {
    const whole = someAuthority({ ...authority, declarations: [someCouncilDeclaration(declaration)] });
    return authorityLine(whole, authorityResult(someResults({ authorities: [whole] }), whole), []);
  };

  test.each<[Control | null, Control, string]>([
    [conservative, labour, "Labour GAIN Plymouth from the Conservatives"],
    [conservative, conservative, "Conservatives HOLD Plymouth"],
    [conservative, noOverallControl, "Conservatives LOSE Plymouth to no overall control"],
    [noOverallControl, labour, "Labour GAIN Plymouth from no overall control"],
    [noOverallControl, noOverallControl, "Plymouth STAYS under no overall control"],
    [null, liberalDemocrat, "Liberal Democrats WIN Plymouth"],
    [null, noOverallControl, "Plymouth: no overall control"],
    [conservative, independent, "Independents GAIN Plymouth from the Conservatives"],
  ])("from %s to %s", (controlBefore, control, line) => {
    expect(lineOfCouncil({ controlBefore }, { control })).toBe(line);
  });

  test("where control is not known, the seats", () => {
    expect(lineOfCouncil({ seats: 57 }, { won: seatList("labour 20, independent 1"), state: "declared" })).toBe(
      "Plymouth: Labour 20, Independent 1",
    );
    expect(lineOfCouncil({}, { won: seatList("labour 20"), state: "provisional" })).toBe(
      "Plymouth: provisional figures",
    );
    expect(lineOfCouncil({}, {})).toBe("");
  });

  test("half-way through the wards", () => {
    const authority = someAuthority({ seats: 2 });
    const contests = [1, 2].map((number) => ({
      ...seat(labour, []),
      id: contestId(number),
      authorityId: authorityId(1),
      declarations: number === 1 ? [someDeclaration([2, 1])] : [],
    }));
    const result = authorityResult(someResults({ authorities: [authority], contests }), authority);
    expect(authorityLine(authority, result, [])).toBe("Plymouth after 1 of 2 wards: Labour 1");
  });
});
