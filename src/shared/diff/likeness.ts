import type { Comparison } from "./comparison";
import { splitWords } from "./splitWords";

/** What two members are known by when it is asked whether one became the other. */
export interface Sketch {
  /** Members of two kinds are two things. */
  readonly kind: string;
  /** What makes it one thing whatever else is said of it: the hash of a picture, the link of a post. Empty for none. */
  readonly identity: string;
  /** The words that name it, as the first cell does a row: with the same, most of it may differ. Empty for none. */
  readonly head: string;
  readonly words: Bag;
}

/** Different words, by their numbers, and how long they are together. */
interface Bag {
  readonly numbers: readonly number[];
  readonly letters: number;
}

/** Members that have the same head are alike to this degree at the least. */
const sameHead = 0.6;

export function sketchOf(words: string, comparison: Comparison, facts: Partial<Omit<Sketch, "words">> = {}): Sketch {
  return { kind: "", identity: "", head: "", ...facts, words: bagOf(words, comparison) };
}

/**
 * How much each of some members is like each of others, from 0 to 1, row by row: the words that both have, of all the
 * words in both, each counted by its letters, so that "the" and "of" say little (the Sørensen–Dice coefficient,
 * 2·|A∩B| / (|A|+|B|), so weighted). Two without words are alike, unless each is a thing by itself.
 */
export function likenessesOf(ones: readonly Sketch[], others: readonly Sketch[], comparison: Comparison): Float64Array {
  // By way of an index, as most of two texts is nowhere else: a comparison of each with each costs ten times as much.
  const places = new Map<number, number[]>();
  for (const [place, other] of others.entries()) {
    for (const word of other.words.numbers) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  const all = new Float64Array(ones.length * others.length);
  for (const [row, one] of ones.entries()) {
    const shared = all.subarray(row * others.length, (row + 1) * others.length);
    for (const word of one.words.numbers) {
      const letters = comparison.letters[word] ?? 0;
      for (const place of places.get(word) ?? []) shared[place] = (shared[place] ?? 0) + letters;
    }
    for (const [place, other] of others.entries()) shared[place] = likenessOf(one, other, shared[place] ?? 0);
  }
  return all;
}

function likenessOf(one: Sketch, other: Sketch, sharedLetters: number): number {
  if (one.kind !== other.kind) return 0;
  if (one.identity !== "" && one.identity === other.identity) return 1;
  const letters = one.words.letters + other.words.letters;
  const words = letters > 0 ? (2 * sharedLetters) / letters : one.identity === other.identity ? 1 : 0;
  return one.head !== "" && one.head === other.head ? Math.max(sameHead, words) : words;
}

function bagOf(text: string, { words, letters }: Comparison): Bag {
  const numbers = new Set<number>();
  let length = 0;
  for (const word of splitWords(text)) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    const lower = word.toLowerCase();
    const number = words.get(lower) ?? letters.push(lower.length) - 1;
    words.set(lower, number);
    if (numbers.has(number)) continue;
    numbers.add(number);
    length += lower.length;
  }
  return { numbers: [...numbers], letters: length };
}
