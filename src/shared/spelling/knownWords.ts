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
  const { elections, authorities, contests, ownParties } = results;
  const records = [
    ...elections.map((one) => wordsOf(one, ({ name }) => [name])),
    ...authorities.map((one) => wordsOf(one, ({ name }) => [name])),
    ...contests.map((one) => wordsOf(one, ({ name, candidates }) => [name, ...candidates.map((each) => each.name)])),
    ...[...ukParties, ...ownParties].map((one) => wordsOf(one, namesOfParty)),
    ...speakers.map((one) => wordsOf(one, ({ name, party, aliases }) => [name, party, ...aliases])),
  ];
  return new Set([...records, ...names.map(wordsOfName)].flat());
}

/** A record that has not changed is the same object: of thousands of candidates only those that changed are read again. */
const known = new WeakMap<object, readonly string[]>();

function wordsOf<T extends object>(record: T, namesOf: (record: T) => readonly string[]): readonly string[] {
  const words = known.get(record) ?? namesOf(record).flatMap(wordsOfName);
  known.set(record, words);
  return words;
}

function namesOfParty({ name, shortName, collective, aliases }: Party): readonly string[] {
  return [name, shortName, collective, ...aliases];
}

/** A word with hyphens is known as a whole, and so are its parts. */
function wordsOfName(name: string): readonly string[] {
  return wordsIn(name).flatMap((word) => [word.word, ...partsOf(word).map((part) => part.word)]);
}
