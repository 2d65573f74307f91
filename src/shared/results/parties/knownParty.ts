import type { Party, PartyId } from "../party";

/** A party that Nightdesk knows by itself, with the id that every blog has it by. */
export function knownParty(id: string, fields: Omit<Party, "id">): Party {
  return { id: id as PartyId, ...fields };
}
