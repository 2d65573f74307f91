import { expect, test } from "vitest";
import { liveBlock } from "../../document/blocks/results";
import { type Block, documentVersion } from "../../document/document";
import {
  authorityId,
  contestId,
  electionId,
  seatList,
  someAuthority,
  someCandidates,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someResults,
} from "../arithmetic/testing/someResults";
import { conservative, labour } from "../parties/partyIds";
import { subjectBlanks } from "./subjectBlanks";

const candidates = someCandidates([
  ["Ann", labour],
  ["Bob", conservative],
]);
const results = someResults({
  contests: [
    someContest({ candidates, declarations: [someDeclaration([1204, 1100])] }),
    someContest({ id: contestId(2), name: "Ham", candidates }),
  ],
  authorities: [
    someAuthority({ declarations: [someCouncilDeclaration({ after: seatList("labour 31"), control: labour })] }),
  ],
});
const moorView = liveBlock({ kind: "contest", id: contestId(1) });
const ham = liveBlock({ kind: "contest", id: contestId(2) });
const plymouth = liveBlock({ kind: "authority", id: authorityId(1) });
const tally = liveBlock({ kind: "tally", id: electionId(1) });
const words: Block = { type: "paragraph", children: [{ type: "text", text: "Words" }] };

const blanksIn = (...blocks: readonly Block[]) => subjectBlanks({ version: documentVersion, blocks }, results);

test("the one result that an entry shows fills the blanks in, however often it shows it, and beside a tally", () => {
  expect(blanksIn(words, moorView, tally, moorView)).toMatchObject({
    contest: "Moor View",
    winner: "Ann",
    majority: "104",
  });
  expect(blanksIn(plymouth)).toMatchObject({ council: "Plymouth", control: "Labour", seats: "31" });
});

test("none are filled in where the result is not known, or which one is meant", () => {
  expect(blanksIn(words)).toEqual({});
  expect(blanksIn(tally)).toEqual({});
  expect(blanksIn(ham)).toEqual({});
  expect(blanksIn(moorView, ham)).toEqual({});
  expect(blanksIn(moorView, plymouth)).toEqual({});
  expect(blanksIn({ ...moorView, frozen: true })).toEqual({});
  expect(blanksIn(liveBlock({ kind: "contest", id: contestId(9) }))).toEqual({});
});
