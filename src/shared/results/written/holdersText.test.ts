import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownPartyNamed } from "../parties/findParty";
import { conservative, labour, liberalDemocrat } from "../parties/partyIds";
import { ukParties } from "../parties/ukParties";
import { holdersText, readHoldersText } from "./holdersText";

const own = ["38 Degrees", "Homes, Hospitals", "Stop; Look", "3 x Nothing", "Σύριζα"].map(ownPartyNamed);
const holders = (text: string) => readHoldersText(text, own).map(({ id }) => id);

describe("those who held the seats, as text", () => {
  test("come back as they were, in their order, whatever the parties are called", () => {
    const list = fc.array(fc.constantFrom(...[...ukParties, ...own].map(({ id }) => id)), { maxLength: 6 });
    fc.assert(
      fc.property(list, (each) => {
        expect(holders(holdersText(each, own))).toEqual(each);
      }),
    );
  });

  test("may be counted", () => {
    const three = [liberalDemocrat, liberalDemocrat, conservative];
    for (const text of ["LD, LD, Con", "2 LD, Con", "2x Lib Dem; Con", "2 × LD\nConservatives,"]) {
      expect(holders(text), text).toEqual(three);
    }
    expect(holders("Lab")).toEqual([labour]);
    expect(holders(" , ")).toEqual([]);
    expect(holders("2 38 Degrees")).toEqual(["own-38-degrees", "own-38-degrees"]);
  });

  test("name a party that is not known by what was typed", () => {
    expect(readHoldersText("2 Fairer Foxes", []).map(({ id, name }) => [id, name])).toEqual([
      ["own-fairer-foxes", "Fairer Foxes"],
      ["own-fairer-foxes", "Fairer Foxes"],
    ]);
  });
});
