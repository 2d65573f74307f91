import { textHash } from "../../textHash";
import type { Party, PartyId } from "../party";
import { ownPartyColour, unknownColour } from "./ownPartyColours";
import { independent, labour, speaker } from "./partyIds";
import { partyKey } from "./partyKey";
import { ukParties } from "./ukParties";

const byId: ReadonlyMap<string, Party> = new Map(ukParties.map((party) => [party.id, party]));
const byKey: ReadonlyMap<string, Party> = keyed(ukParties);
const byCommissionId: ReadonlyMap<string, Party> = commissioned(ukParties);

/** The party with that id. One that nobody knows is shown grey, with the words of its id as its name. */
export function partyOf(id: PartyId, own: readonly Party[]): Party {
  return byId.get(id) ?? own.find((party) => party.id === id) ?? unknownParty(id);
}

/** True for a party that Nightdesk knows by itself, which a blog need not keep. */
export function isKnownParty(id: PartyId): boolean {
  return byId.has(id);
}

/** The party that a text means, by name, short name or alias: in any case, accents and punctuation aside. */
export function findParty(text: string, own: readonly Party[]): Party | undefined {
  const key = partyKey(text);
  if (key === "") return undefined;
  return byKey.get(key) ?? (own.length > 0 ? keyed(own).get(key) : undefined);
}

/**
 * The party with that id in the register of the Electoral Commission: "PP53", or as Democracy Club once wrote it,
 * "party:53" and "joint-party:53-119". Democracy Club's ids for those without a party count too.
 */
export function findPartyByCommissionId(id: string, own: readonly Party[]): Party | undefined {
  const text = id.trim().toLowerCase();
  if (text === "ynmp-party:2") return byId.get(independent);
  if (text === "ynmp-party:12522") return byId.get(speaker);
  if (/^joint-party:(53-119|119-53)$/.test(text)) return byId.get(labour);
  const number = /^(?:pp|party:)\s*(\d+)$/.exec(text)?.[1];
  if (number === undefined) return undefined;
  const registered = `PP${number}`;
  return byCommissionId.get(registered) ?? own.find((party) => party.commissionIds.includes(registered));
}

/** A party by its name alone, for one that nobody knows. The same name gives the same id and colour on every laptop. */
export function ownPartyNamed(name: string): Party {
  const shown = name.trim().replace(/\s+/g, " ");
  const key = partyKey(shown);
  const words = key.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  // What an id cannot spell out, another script or a name too long, it tells apart by a number.
  const spelled = words !== "" && words === key.replaceAll(" ", "-") && words.length <= longestWords;
  const tail = spelled ? "" : `${words === "" ? "" : "-"}${textHash(key === "" ? shown : key).toString(36)}`;
  const id = `own-${words.slice(0, longestWords)}${tail}` as PartyId;
  return { ...unknownParty(id), ...namesOnly(shown), colour: ownPartyColour(key) };
}

/** A party's id has at most 80 characters: "own-", these, and up to 8 of a number. */
const longestWords = 68;

function namesOnly(name: string): Pick<Party, "name" | "shortName" | "collective" | "withArticle"> {
  return { name, shortName: name, collective: name, withArticle: name };
}

/** The first party to claim a spelling has it: names before short names, short names before aliases. */
function keyed(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const found = new Map<string, Party>();
  const ranks: readonly ((party: Party) => readonly string[])[] = [
    (party) => [party.name],
    (party) => [party.shortName, party.collective],
    (party) => party.aliases,
  ];
  for (const spellings of ranks) {
    for (const party of parties) {
      for (const key of spellings(party).map(partyKey)) if (key !== "" && !found.has(key)) found.set(key, party);
    }
  }
  return found;
}

function commissioned(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const found = new Map<string, Party>();
  for (const party of parties) {
    for (const id of party.commissionIds) if (!found.has(id)) found.set(id, party);
  }
  return found;
}

function unknownParty(id: PartyId): Party {
  const words = id.replace(/^own-/, "").replaceAll("-", " ").trim();
  const name = words === "" ? id : words.charAt(0).toUpperCase() + words.slice(1);
  return {
    id,
    ...namesOnly(name),
    commissionIds: [],
    colour: unknownColour,
    aliases: [],
  };
}
