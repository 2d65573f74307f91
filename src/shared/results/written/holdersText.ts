import { findParty, partyOf } from "../parties/findParty";
import type { Party, PartyId } from "../party";
import { partsOf, partyNamed } from "./seatsText";

/** Reads who held the seats, one party a seat: "LD, LD, Con", or "3 LD", or "Lab". */
export function readHoldersText(text: string, own: readonly Party[]): readonly Party[] {
  const isNamed = (words: string) => findParty(words, own) !== undefined;
  return partsOf(text, isNamed).flatMap((part) => {
    // A party may itself begin with a number: "38 Degrees".
    const [, times = "1", name = part] = (isNamed(part) ? null : /^(\d{1,2})\s*[x×]?\s+(.+)$/.exec(part)) ?? [];
    return Array.from({ length: Number(times) }, () => partyNamed(name, own));
  });
}

/** "LD, LD, Con" */
export function holdersText(holders: readonly PartyId[], own: readonly Party[]): string {
  return holders.map((party) => partyOf(party, own).shortName).join(", ");
}
