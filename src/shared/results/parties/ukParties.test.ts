import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Party, partySchema } from "../party";
import { findParty } from "./findParty";
import { ownPartyColours, unknownColour } from "./ownPartyColours";
import { partyKey } from "./partyKey";
import { ukParties } from "./ukParties";

const grounds = { light: ["#ffffff", "#f6f4ef"], dark: ["#14161a", "#1e2127"] } as const;

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("ukParties", () => {
  it("are valid, with an id each", () => {
    for (const party of ukParties) expect(v.safeParse(partySchema, party).issues, party.name).toBeUndefined();
    expect(new Set(ukParties.map(({ id }) => id)).size).toBe(ukParties.length);
  });

  it("have colours that stand out at least 3 to 1 on every ground", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    const colours = [...ukParties.map(({ colour }) => colour), ...ownPartyColours, unknownColour];
    for (const colour of colours) {
      for (const ground of grounds.light)
        expect(contrast(colour.light, ground), colour.light).toBeGreaterThanOrEqual(3);
      for (const ground of grounds.dark) expect(contrast(colour.dark, ground), colour.dark).toBeGreaterThanOrEqual(3);
    }
  });

  it("are each found by every spelling they have", () => {
    for (const party of ukParties) {
      for (const text of [party.name, party.shortName, ...party.aliases]) {
        expect(findParty(text, [])?.id, text).toBe(party.id);
      }
    }
  });

  it("do not share a spelling", () => {
    const owners = new Map<string, Party>();
    for (const party of ukParties) {
      for (const text of [party.name, party.shortName, ...party.aliases]) {
        const key = partyKey(text);
        expect(owners.get(key)?.id ?? party.id, text).toBe(party.id);
        owners.set(key, party);
      }
    }
  });
});
