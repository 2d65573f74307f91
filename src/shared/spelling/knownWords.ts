import type { KnownSpeaker } from "../model/speaker";
import { ukParties } from "../results/parties/ukParties";
import type { Party } from "../results/party";
import type { Results } from "../results/results";
import { partsOf, wordsIn } from "./wordsIn";

/** Where names come from that nobody should have to add to the dictionary. */
export interface KnownNames {
  readonly results: Results;
  /** The candidates among them. */
  readonly speakers: readonly KnownSpeaker[];
  /** The byline, and the authors of entries. */
  readonly names: readonly string[];
}

/** The words of every name that a blog knows, as they are written in it. */
export function knownWords({ results, speakers, names }: KnownNames): ReadonlySet<string> {
  const known = new Set(partyWords);
  for (const { name } of [...results.elections, ...results.authorities, ...results.contests]) addWords(known, name);
  for (const { candidates } of results.contests) for (const { name } of candidates) addWords(known, name);
  for (const party of results.ownParties) addParty(known, party);
  for (const { name, party, aliases } of speakers) for (const one of [name, party, ...aliases]) addWords(known, one);
  for (const name of names) addWords(known, name);
  return known;
}

const partyWords: ReadonlySet<string> = (() => {
  const words = new Set<string>();
  for (const party of ukParties) addParty(words, party);
  return words;
})();

function addParty(words: Set<string>, { name, shortName, collective, aliases }: Party): void {
  for (const one of [name, shortName, collective, ...aliases]) addWords(words, one);
}

/** A word with hyphens is known as a whole, and so are its parts. */
function addWords(words: Set<string>, name: string): void {
  for (const word of wordsIn(name)) {
    words.add(word.word);
    for (const part of partsOf(word)) words.add(part.word);
  }
}
