import { findParty, findPartyByCommissionId, isKnownParty, ownPartyNamed, partyOf } from "../parties/findParty";
import { independent } from "../parties/partyIds";
import { partyKey } from "../parties/partyKey";
import type { Party, PartyId } from "../party";
import type { PlannedParty } from "./importPlan";

/** Finds the party that each row means, and keeps the list for the preview. */
export class PartyFinder {
  readonly #own: readonly Party[];
  readonly #added: Party[] = [];
  readonly #found = new Map<string, PlannedParty>();

  constructor(own: readonly Party[]) {
    this.#own = own;
  }

  /** A blank cell is an independent: on a ballot paper, one without a description. */
  find(text: string, id: string): Party {
    const key = `${id}\n${text}`;
    const before = this.#found.get(key);
    if (before !== undefined) return before.party;
    const party = this.#lookUp(text, id);
    const how = isKnownParty(party.id) ? "known" : this.#own.includes(party) ? "own" : "new";
    if (how === "new" && !this.#added.includes(party)) this.#added.push(party);
    this.#found.set(key, { text: text === "" ? id : text, party, how });
    return party;
  }

  /** Who held a seat: ids or names, one a seat, parted by semicolons. */
  findHolders(text: string): readonly PartyId[] {
    const parts = text
      .split(";")
      .map((part) => part.trim())
      .filter((part) => part !== "");
    return parts.map((part) => (this.#byOwnId(part, "") ?? this.find(part, "")).id);
  }

  get planned(): readonly PlannedParty[] {
    return [...this.#found.values()];
  }

  #lookUp(text: string, id: string): Party {
    const own = [...this.#own, ...this.#added];
    const named = findParty(text, own);
    const registered = findPartyByCommissionId(id, own);
    // Two parties may stand under one number, one after the other: then the name decides.
    if (registered !== undefined) {
      const both = named?.commissionIds.some((number) => registered.commissionIds.includes(number));
      return both && named ? named : registered;
    }
    const byId = this.#byOwnId(id, text);
    if (byId !== undefined) return byId;
    if (text === "" && id === "") return partyOf(independent, own);
    if (named !== undefined) return named;
    const made = ownPartyNamed(text === "" ? id : text);
    const number = /^(?:pp|party:)\s*(\d+)$/i.exec(id)?.[1];
    return number === undefined ? made : { ...made, commissionIds: [`PP${number}`] };
  }

  /** A party by the id that a blog has it by, as exportCsv writes it. */
  #byOwnId(id: string, name: string): Party | undefined {
    if (!isPartyId(id)) return undefined;
    const partyId = id as PartyId;
    if (isKnownParty(partyId)) return partyOf(partyId, []);
    const own = [...this.#own, ...this.#added].find((party) => party.id === partyId);
    if (own !== undefined || !id.startsWith("own-") || partyKey(name) === "") return own;
    return { ...ownPartyNamed(name), id: partyId };
  }
}

/** True for what may be the id that a blog has a party by. */
export function isPartyId(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}
