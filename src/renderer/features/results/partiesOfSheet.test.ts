import { authorityResult } from "@shared/results/arithmetic/authorityResult";
import {
  seatList,
  someAuthority,
  someCouncilDeclaration,
  someResults,
} from "@shared/results/arithmetic/testing/someResults";
import type { Sheet } from "@shared/results/contest";
import { usualParties } from "@shared/results/parties/partyIds";
import type { PartyId } from "@shared/results/party";
import { expect, test } from "vitest";
import { partiesOfSheet } from "./partiesOfSheet";

const id = (name: string) => name as PartyId;

/** The rows after the usual parties, while `counted` has figures that can be read. */
function rows(before: string, counted: string, sheet: Sheet, ...added: readonly string[]) {
  const authority = someAuthority({ before: before === "" ? [] : seatList(before) });
  const after = counted === "" ? [] : seatList(counted);
  const declared = { ...authority, declarations: [someCouncilDeclaration({ after })] };
  return partiesOfSheet(authority, authorityResult(someResults(), declared), sheet, added.map(id));
}

test("the rows begin with those who held seats, then the usual parties, each once", () => {
  expect(rows("snp 3, labour 2", "", {})).toEqual([
    "snp",
    "labour",
    ...usualParties.filter((party) => party !== "labour"),
  ]);
});

test("then come those with figures, by their ids, and those just added, in the order in which they were", () => {
  const sheet = { "won.ukip": "1", "after.aspire": "2", "votes.x": "3", control: "labour", "won.": "4", source: "x" };
  const [...more] = rows("", "tuv 4, labour 3", sheet, "own-z", "own-b").slice(usualParties.length);
  expect(more).toEqual(["aspire", "tuv", "ukip", "own-z", "own-b"]);
});

test("no row moves while figures are typed into it", () => {
  const empty = rows("", "snp 1", { "won.tuv": "x" }, "own-z", "own-b");
  const stages: readonly [counted: string, sheet: Sheet][] = [
    ["snp 1", { "won.tuv": "x", "after.own-b": "O" }],
    ["snp 1, own-b 4", { "won.tuv": "x", "after.own-b": "4" }],
    ["snp 1, own-b 4, own-z 40", { "won.tuv": "x", "after.own-b": "4", "after.own-z": "40" }],
    ["snp 1, own-b 4, own-z 40, tuv 2", { "won.tuv": "2", "after.own-b": "4", "after.own-z": "40" }],
  ];
  for (const [counted, sheet] of stages) expect(rows("", counted, sheet, "own-z", "own-b")).toEqual(empty);
});
