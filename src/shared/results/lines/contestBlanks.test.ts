import { describe, expect, test } from "vitest";
import { authorityResult } from "../arithmetic/authorityResult";
import { contestResult } from "../arithmetic/contestResult";
import {
  seatList,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someResults,
} from "../arithmetic/testing/someResults";
import { conservative, labour } from "../parties/partyIds";
import { authorityBlanks } from "./authorityBlanks";
import { contestBlanks } from "./contestBlanks";

const contest = someContest({
  electorate: 10_000,
  previousHolders: [conservative],
  candidates: someCandidates([
    ["Ann", labour, 0.4],
    ["Bob", conservative, 0.6],
  ]),
});

describe("what they stand for", () => {
  test("in a contest", () => {
    const result = contestResult(contest, someDeclaration([2200, 1800], { rejected: 10 }));
    expect(contestBlanks(contest, result, [])).toEqual({
      contest: "Moor View",
      winner: "Ann",
      party: "Labour",
      from: "the Conservatives",
      seats: "1",
      votes: "2,200",
      share: "55.0%",
      change: "+15.0",
      loser: "Bob",
      loserParty: "the Conservatives",
      loserVotes: "1,800",
      majority: "400",
      points: "10.0",
      turnout: "40.1%",
      swing: "15.0 points from the Conservatives to Labour",
    });
  });

  test("nothing while there is no result, and nothing that is not known", () => {
    expect(contestBlanks(contest, contestResult(contest, someDeclaration([1, 2], { state: "recount" })), [])).toEqual(
      {},
    );
    const alone = { ...contest, candidates: contest.candidates.slice(0, 1), previousHolders: [] };
    const blanks = contestBlanks(alone, contestResult(alone, someDeclaration([], { state: "uncontested" })), []);
    expect(blanks).toEqual({ contest: "Moor View", winner: "Ann", party: "Labour", seats: "1" });
  });

  test("in an authority", () => {
    const authority = someAuthority({
      seats: 57,
      controlBefore: conservative,
      declarations: [someCouncilDeclaration({ after: seatList("labour 31, conservative 26") })],
    });
    const result = authorityResult(someResults({ authorities: [authority] }), authority);
    expect(authorityBlanks(authority, result, [])).toEqual({
      council: "Plymouth",
      control: "Labour",
      party: "Labour",
      winner: "Labour",
      from: "the Conservatives",
      seats: "31",
      majority: "5",
    });
  });
});
