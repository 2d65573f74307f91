import { type KnownSpeaker, nameKey } from "./speaker";

/** More than these are never shown at once. */
const shownAtOnce = 8;

/**
 * What finds somebody by a part of a name or an alias: the whole, its beginning, the beginnings of its words, its
 * initials, or its letters in order; the best first, at most 8. The names are read once, at the first search, so that a search among
 * thousands of candidates takes less than a millisecond. Nothing typed finds the first there are.
 */
export function createSpeakerFinder<T extends KnownSpeaker>(speakers: readonly T[]): (typed: string) => readonly T[] {
  const read = () => speakers.map((speaker) => ({ speaker, keys: [speaker.name, ...speaker.aliases].map(nameKey) }));
  let entries: ReturnType<typeof read> | undefined;
  return (typed) => {
    const query = nameKey(typed);
    if (query === "") return typed.trim() === "" ? speakers.slice(0, shownAtOnce) : [];
    const words = query.split(" ");
    entries ??= read();
    return entries
      .map(({ speaker, keys }) => ({ speaker, rank: Math.min(...keys.map((key) => rankOf(key, query, words))) }))
      .filter(({ rank }) => rank < noMatch)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, shownAtOnce)
      .map(({ speaker }) => speaker);
  };
}

const noMatch = 5;

function rankOf(key: string, query: string, words: readonly string[]): number {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  const parts = key.split(" ");
  if (words.every((word) => parts.some((part) => part.startsWith(word)))) return 2;
  const letters = words.join("");
  if (letters.length < 2) return noMatch;
  if (
    parts
      .map((part) => part[0])
      .join("")
      .startsWith(letters)
  )
    return 3;
  return letters.length > 2 && parts.some((part, index) => holdsInOrder(parts.slice(index).join(""), letters, part))
    ? 4
    : noMatch;
}

/** True when the letters come in that order, the first of them at the start of the word. */
function holdsInOrder(text: string, letters: string, word: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}
