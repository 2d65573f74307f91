import { expect, test } from "vitest";
import type { AuthorityDeclaration } from "../authority";
import type { Declaration } from "../declaration";
import { labour } from "../parties/partyIds";
import { sameFigures } from "./sameFigures";
import {
  atNight,
  candidateId,
  declarationId,
  seatList,
  someCouncilDeclaration,
  someDeclaration,
} from "./testing/someResults";

const ward = someDeclaration([10, 20], { elected: [candidateId(1), candidateId(2)] });
const council = someCouncilDeclaration({ won: seatList("labour 2, green 1"), after: seatList("labour 9, green 3") });
const said = { id: declarationId(2), replaces: [ward.id], by: "Ann", source: "Council", ...atNight("05:00") };

test("who said it and when, and the order of a list, make no difference", () => {
  const votes = Object.fromEntries(Object.entries(ward.votes).toReversed());
  expect(sameFigures(ward, { ...ward, ...said, votes, elected: ward.elected.toReversed() })).toBe(true);
  expect(sameFigures(council, { ...council, ...said, won: seatList("green 1, labour 2") })).toBe(true);
});

test.each<Partial<Declaration>>([
  { state: "provisional" },
  { votes: someDeclaration([10, 21]).votes },
  { votes: someDeclaration([10, null]).votes },
  { rejected: 1 },
  { ballots: 1 },
  { electorate: 1 },
  { turnout: 0.4 },
  { elected: [candidateId(1)] },
])("another figure of a contest makes one: %o", (change) => {
  expect(sameFigures(ward, { ...ward, ...change })).toBe(false);
});

test.each<Partial<AuthorityDeclaration>>([
  { state: "provisional" },
  { won: seatList("labour 3, green 1") },
  { after: [] },
  { control: labour },
])("another figure of a council makes one: %o", (change) => {
  expect(sameFigures(council, { ...council, ...change })).toBe(false);
});
