import { formatCount, formatPoints } from "../figures/formatFigure";
import { partyOf } from "../parties/findParty";
import { independent, speaker } from "../parties/partyIds";
import { type Control, noOverallControl, type Party, type PartyId } from "../party";

const names = new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" });

/** "A", "A and B", "A, B and C". */
export function listOf(words: readonly string[]): string {
  return names.format(words);
}

/**
 * A party and what it does, in the capitals of a results line: "Labour GAIN", "An independent HOLDS".
 *
 * @param verb In the plural: GAIN, HOLD, LOSE, WIN.
 * @param members Seats or people: independents are named one by one.
 */
export function partyDoes(id: PartyId, verb: string, members: number, own: readonly Party[]): string {
  return `${partyAsSubject(id, members, own)} ${verb}${isOnePerson(id, members) ? "S" : ""}`;
}

/** At the start of a line: "Conservatives", "An independent". */
export function partyAsSubject(id: PartyId, members: number, own: readonly Party[]): string {
  const party = partyOf(id, own);
  return isOnePerson(id, members) ? capitalised(party.withArticle) : party.collective;
}

/** Within a sentence: "the Conservatives", "an independent", "independents". */
export function partyInSentence(id: PartyId, members: number, own: readonly Party[]): string {
  const party = partyOf(id, own);
  return id === independent && members !== 1 ? party.collective.toLowerCase() : party.withArticle;
}

/** Before a number of seats: "Labour 2", "Independent 1". */
export function partySeats(id: PartyId, seats: number, own: readonly Party[]): string {
  const party = partyOf(id, own);
  return `${isOnePerson(id, seats) ? party.name : party.collective} ${formatCount(seats)}`;
}

/** Who controls a council, within a sentence: "Labour", "no overall control". */
export function controlInSentence(control: Control, own: readonly Party[]): string {
  return control === noOverallControl ? "no overall control" : partyInSentence(control as PartyId, 2, own);
}

/** "1 seat", "1,234 votes". */
export function counted(count: number, singular: string): string {
  return `${formatCount(count)} ${count === 1 ? singular : `${singular}s`}`;
}

/** Percentage points without a sign: 0.034 is "3.4". */
export function pointsWithoutSign(value: number): string {
  return formatPoints(Math.abs(value)).replace("+", "");
}

function isOnePerson(id: PartyId, members: number): boolean {
  return id === speaker || (id === independent && members === 1);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
