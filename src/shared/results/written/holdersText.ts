import { partyOf } from "../parties/findParty";
import type { Party, PartyId } from "../party";
import { partyNamed } from "./seatsText";

/** Reads who held the seats, one party a seat: "LD, LD, Con", or "3 LD", or "Lab". */
export function readHoldersText(text: string, own: readonly Party[]): readonly Party[] {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.flatMap((part) => {
    const [, times = "1", name = part] = /^(\d{1,2})\s*[x×]?\s+(.+)$/.exec(part) ?? [];
    return Array.from({ length: Number(times) }, () => partyNamed(name, own));
  });
}

/** "LD, LD, Con" */
export function holdersText(holders: readonly PartyId[], own: readonly Party[]): string {
  return holders.map((party) => partyOf(party, own).shortName).join(", ");
}
