import { independent, speaker } from "../parties/partyIds";
import { type Control, noOverallControl, type Party, type PartyId } from "../party";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";

/** What a party does in a results line: the keys of its strings. */
export type Deed = "gain" | "hold" | "win" | "lose";

/**
 * A party and what it does, in the capitals of a results line: "Labour GAIN", "An independent HOLDS".
 *
 * @param members Seats or people: independents are named one by one.
 */
export function partyDoes(
  id: PartyId,
  deed: Deed,
  members: number,
  own: readonly Party[],
  language: ResultsLanguage = british,
): string {
  const key = isOnePerson(id, members) ? (`${deed}One` as const) : deed;
  return language.say(key, { party: partyAsSubject(id, members, own, language) });
}

/** At the start of a line: "Conservatives", "An independent". */
export function partyAsSubject(
  id: PartyId,
  members: number,
  own: readonly Party[],
  language: ResultsLanguage = british,
): string {
  const party = language.party(id, own);
  return isOnePerson(id, members) ? capitalised(party.withArticle) : party.collective;
}

/** Within a sentence: "the Conservatives", "an independent", "independents". */
export function partyInSentence(
  id: PartyId,
  members: number,
  own: readonly Party[],
  language: ResultsLanguage = british,
): string {
  const party = language.party(id, own);
  if (id !== independent || members === 1) return party.withArticle;
  return language.tag.startsWith("en") ? party.collective.toLowerCase() : party.collective;
}

/** Before a number of seats: "Labour 2", "Independent 1". */
export function partySeats(
  id: PartyId,
  seats: number,
  own: readonly Party[],
  language: ResultsLanguage = british,
): string {
  const { name, collective } = language.party(id, own);
  return language.say("partySeats", {
    party: isOnePerson(id, seats) ? name : collective,
    count: language.count(seats),
  });
}

/** Who controls a council, within a sentence: "Labour", "no overall control". */
export function controlInSentence(
  control: Control,
  own: readonly Party[],
  language: ResultsLanguage = british,
): string {
  return control === noOverallControl
    ? language.strings.noOverallControl
    : partyInSentence(control as PartyId, 2, own, language);
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isOnePerson(id: PartyId, members: number): boolean {
  return id === speaker || (id === independent && members === 1);
}
