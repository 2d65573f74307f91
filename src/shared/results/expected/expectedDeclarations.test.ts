import { expect, test } from "vitest";
import {
  authorityId,
  contestId,
  declarationId,
  londonTime,
  seatList,
  someAuthority,
  someContest,
  someCouncilDeclaration,
  someDeclaration,
  someResults,
} from "../arithmetic/testing/someResults";
import type { Contest } from "../contest";
import { declarationStates } from "../declaration";
import { expectedDeclarations } from "./expectedDeclarations";

const at = (clock: string) => londonTime(`2018-05-04T${clock}`);
const ward = (number: number, name: string, fields: Partial<Contest>) =>
  someContest({ id: contestId(number), name, ...fields });

test("the soonest is first, a ward is told with its council, and what has no time is left out", () => {
  const plymouth = someAuthority({ expectedAt: at("03:30") });
  const results = someResults({
    authorities: [plymouth],
    contests: [
      ward(1, "Ham", { expectedAt: at("03:00") }),
      ward(2, "Moor View", { expectedAt: at("02:30"), authorityId: plymouth.id }),
      ward(3, "Budshead", {}),
      ward(4, "Drake", { expectedAt: at("02:30") }),
    ],
  });
  expect(expectedDeclarations(results).map(({ name, where }) => [name, where])).toEqual([
    ["Drake", ""],
    ["Moor View", "Plymouth"],
    ["Ham", ""],
    ["Plymouth", ""],
  ]);
});

test("a contest is expected until figures stand for good", () => {
  const awaited = declarationStates.filter((state) => {
    const contest = ward(1, "Ham", { expectedAt: at("03:00"), declarations: [someDeclaration([], { state })] });
    return expectedDeclarations(someResults({ contests: [contest] })).length > 0;
  });
  expect(awaited).toEqual(["provisional", "recount"]);
});

test("a council is expected until it has declared, or its wards have", () => {
  const council = someAuthority({ expectedAt: at("03:00"), seats: 1 });
  const named = (fields: Parameters<typeof someResults>[0]) =>
    expectedDeclarations(someResults(fields)).map(({ name }) => name);
  const won = seatList("labour 1");
  const declared = { ...council, declarations: [someCouncilDeclaration({ won })] };
  const first = { ...council, declarations: [someCouncilDeclaration({ won, state: "provisional" })] };
  expect(named({ authorities: [council] })).toEqual(["Plymouth"]);
  expect(named({ authorities: [first] })).toEqual(["Plymouth"]);
  expect(named({ authorities: [declared] })).toEqual([]);
  const only = ward(1, "Ham", {
    authorityId: authorityId(1),
    candidates: [],
    declarations: [someDeclaration([], { id: declarationId(2), state: "countermanded" })],
  });
  expect(named({ authorities: [council], contests: [only] })).toEqual(["Plymouth"]);
});
