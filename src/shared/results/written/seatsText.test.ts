import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownPartyNamed } from "../parties/findParty";
import { conservative, labour, liberalDemocrat } from "../parties/partyIds";
import { ukParties } from "../parties/ukParties";
import { type Control, noOverallControl } from "../party";
import { controlText, partyNamed, readControlText, readNamedControl, readSeatsText, seatsText } from "./seatsText";

const own = ["Homes, Hospitals", "Stop; Look", "Party 2000", "A: B", "Σύριζα", "99%"].map(ownPartyNamed);
const ids = [...ukParties, ...own].map(({ id }) => id);
const seatsOf = (text: string) => {
  const reading = readSeatsText(text, own);
  return reading.ok ? reading.value.seats.map(({ party, seats }) => [party, seats]) : reading.sentence;
};

describe("seats as text", () => {
  test("come back as they were, whatever the parties are called", () => {
    const seats = fc.uniqueArray(fc.record({ party: fc.constantFrom(...ids), seats: fc.nat(12_000) }), {
      selector: ({ party }) => party,
    });
    fc.assert(
      fc.property(seats, (each) => {
        expect(readSeatsText(seatsText(each, own), own)).toMatchObject({ ok: true, value: { seats: each } });
      }),
    );
  });

  test("are parted by commas, semicolons or lines, and may have commas in their thousands", () => {
    const both = [
      [conservative, 1026],
      [labour, 31],
    ];
    for (const text of [
      "Con 1,026, Lab 31",
      "Con 1,026,Lab 31",
      "con: 1026; LABOUR 31",
      " Con 1,026\nLab  31\r\n",
      "Con 1,026,, Lab 31,",
    ])
      expect(seatsOf(text), text).toEqual(both);
    expect(seatsOf("")).toEqual([]);
  });

  test("name a party that is not known by what was typed, and hand it on", () => {
    const reading = readSeatsText("Lab 3, Fairer Foxes 2", []);
    expect(reading).toMatchObject({
      ok: true,
      value: { seats: [{ party: labour }, { party: "own-fairer-foxes", seats: 2 }] },
    });
    expect(reading.ok && reading.value.parties.map(({ name }) => name)).toEqual(["Labour", "Fairer Foxes"]);
  });

  test("that cannot be read are named, and so is a party that is there twice by two names", () => {
    expect(seatsOf("Con 26, Lab")).toBe("“Lab” is not a party and its seats. Type it as Con 26, Lab 31.");
    expect(seatsOf("Con, Lab 31")).toMatch(/^“Con” is not/);
    for (const text of ["26", "Con 26%", "Con −2", "Con many", "Con n/a", "Con 2.5"]) {
      expect(seatsOf(text), text).toMatch(/is not a party and its seats/);
    }
    expect(seatsOf("Con 26, Lab 3, Conservatives 4")).toBe("Conservative is there twice.");
  });

  test("of a whole page pasted by mistake are refused, and not tried in every length", () => {
    const page = Array.from({ length: 5_000 }, (_, line) => `Line ${line} of a page`).join("\n");
    expect(seatsOf(page)).toMatch(/^“Line 0 of a page” is not/);
  });
});

describe("councils by control as text", () => {
  test("come back as they were", () => {
    const counts = fc.uniqueArray(
      fc.record({ control: fc.constantFrom<Control>(noOverallControl, ...ids), councils: fc.nat(400) }),
      { selector: ({ control }) => control },
    );
    fc.assert(
      fc.property(counts, (each) => {
        expect(readControlText(controlText(each, own), own)).toEqual({ ok: true, value: each });
      }),
    );
  });

  test("know no overall control by its names, and say what is there twice", () => {
    expect(readControlText("Lib Dem 5, no overall control 23", [])).toEqual({
      ok: true,
      value: [
        { control: liberalDemocrat, councils: 5 },
        { control: noOverallControl, councils: 23 },
      ],
    });
    expect(readControlText("NOC 2, hung 3", [])).toEqual({ ok: false, sentence: "NOC is there twice." });
    expect(readControlText("Con", [])).toEqual({
      ok: false,
      sentence: "“Con” is not a party and its councils. Type it as Con 26, Lab 31.",
    });
  });

  test("one control is a party, nobody, or not said", () => {
    expect(readNamedControl(" NOC ", [])).toEqual({ control: noOverallControl, parties: [] });
    expect(readNamedControl("  ", [])).toEqual({ control: null, parties: [] });
    expect(readNamedControl("Fairer Foxes", [])).toEqual({
      control: "own-fairer-foxes",
      parties: [partyNamed("Fairer Foxes", [])],
    });
  });
});
