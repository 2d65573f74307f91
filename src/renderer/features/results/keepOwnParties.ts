import { addOwnParty } from "@shared/doc/changeResults";
import { ownPartiesOf } from "@shared/doc/resultsDoc";
import type { Party } from "@shared/results/party";
import type { Doc } from "yjs";

/** Keeps, in the blog, the parties among these that Nightdesk does not know by itself: their ids begin with "own-". */
export function keepOwnParties(doc: Doc, parties: readonly Party[]): void {
  const kept = ownPartiesOf(doc);
  for (const party of parties) if (party.id.startsWith("own-") && !kept.has(party.id)) addOwnParty(doc, party);
}
