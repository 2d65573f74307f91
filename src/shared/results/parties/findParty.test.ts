import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type PartyId, partySchema } from "../party";
import { findParty, findPartyByCommissionId, isKnownParty, ownPartyNamed, partyOf } from "./findParty";

describe("findParty", () => {
  it.each([
    ["Lab", "labour"],
    ["LABOUR PARTY", "labour"],
    ["The Labour Party", "labour"],
    ["Labour and Co-operative Party", "labour"],
    ["Labour & Co-operative", "labour"],
    ["LD", "liberal-democrat"],
    ["Lib Dem", "liberal-democrat"],
    ["liberal democrats", "liberal-democrat"],
    ["Conservative and Unionist Party", "conservative"],
    ["UK Independence Party (UKIP)", "ukip"],
    ["Sinn Fein", "sinn-fein"],
    ["SINN FÉIN", "sinn-fein"],
    ["Women's Equality Party", "womens-equality"],
    ["Social Democratic and Labour Party", "sdlp"],
    ["Green Party", "green"],
    ["  Independent  ", "independent"],
    ["Residents' Association", "residents"],
    ["Liberal Party", "liberal"],
    ["Labour Party Candidate", "labour"],
    ["The Conservative Party Candidate", "conservative"],
    ["Independent Candidate", "independent"],
  ])("%s is %s", (text, id) => {
    expect(findParty(text, [])?.id).toBe(id);
  });

  it("finds a blog's own party, and nothing for a name that nobody knows", () => {
    const own = ownPartyNamed("Friends of Nonsuch Park");
    expect(findParty("friends of nonsuch park", [own])).toBe(own);
    expect(findParty("Friends of Nonsuch Park", [])).toBeUndefined();
    expect(findParty(" – ", [own])).toBeUndefined();
  });
});

describe("findPartyByCommissionId", () => {
  it.each([
    ["PP52", "conservative"],
    ["PP51", "conservative"],
    ["party:90", "liberal-democrat"],
    ["joint-party:53-119", "labour"],
    ["ynmp-party:2", "independent"],
    ["ynmp-party:12522", "speaker"],
    ["PP7931", "reform-uk"],
  ])("%s is %s", (id, party) => {
    expect(findPartyByCommissionId(id, [])?.id).toBe(party);
  });

  it("knows nothing of other numbers", () => {
    expect(findPartyByCommissionId("PP999999", [])).toBeUndefined();
    expect(findPartyByCommissionId("", [])).toBeUndefined();
  });
});

describe("partyOf", () => {
  it("never fails: an unknown id is a grey party with the id's words", () => {
    const party = partyOf("own-friends-of-nonsuch" as PartyId, []);
    expect(party.name).toBe("Friends of nonsuch");
    expect(party.colour.light).toBe("#808080");
    expect(isKnownParty(party.id)).toBe(false);
  });
});

describe("ownPartyNamed", () => {
  it("gives one name in any case one id and one colour", () => {
    expect(ownPartyNamed("Friends of Nonsuch Park").id).toBe("own-friends-of-nonsuch-park");
    expect(ownPartyNamed("FRIENDS OF NONSUCH PARK").id).toBe("own-friends-of-nonsuch-park");
    expect(ownPartyNamed("FRIENDS OF NONSUCH PARK").colour).toEqual(ownPartyNamed("Friends of Nonsuch Park").colour);
  });

  it("tells names of other scripts apart", () => {
    expect(ownPartyNamed("حزب").id).not.toBe(ownPartyNamed("العمل").id);
    expect(ownPartyNamed("🌳").id).not.toBe(ownPartyNamed("🌊").id);
  });

  it("makes a valid party of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        expect(v.safeParse(partySchema, ownPartyNamed(name)).issues).toBeUndefined();
      }),
    );
  });
});
