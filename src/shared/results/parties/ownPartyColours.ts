import { textHash } from "../../textHash";
import type { PartyColour } from "../party";

/** For a party of which nothing is known but its id. */
export const unknownColour: PartyColour = { light: "#808080", dark: "#808080" };

/** No grey among them, which is for independents, and none of the largest parties' own. */
export const ownPartyColours: readonly PartyColour[] = [
  { light: "#8c564b", dark: "#955f53" },
  { light: "#17868f", dark: "#17868f" },
  { light: "#7f5fc9", dark: "#7f5fc9" },
  { light: "#b28208", dark: "#b8860b" },
  { light: "#4f7a28", dark: "#4f7a28" },
  { light: "#c2527e", dark: "#c2527e" },
  { light: "#5a7fb0", dark: "#5a7fb0" },
  { light: "#a0522d", dark: "#a75833" },
  { light: "#3a8f6e", dark: "#3a8f6e" },
  { light: "#9a6fb0", dark: "#9a6fb0" },
  { light: "#8a8d2e", dark: "#8a8d2e" },
  { light: "#c46a3f", dark: "#c46a3f" },
];

/** The colour that a name always has, on whatever laptop it is met. */
export function ownPartyColour(name: string): PartyColour {
  return ownPartyColours[textHash(name) % ownPartyColours.length] ?? unknownColour;
}
