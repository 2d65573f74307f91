import { buildITrieFromWords, decodeTrie, type ITrie } from "cspell-trie-lib";
import { britishSpelling } from "./britishSpelling";
import { formsOf, isCapitalised, ownerOf } from "./formsOf";
import { newsroomWords } from "./newsroomWords";

/** How many suggestions are worth reading. */
const most = 5;
/** What the library counts for one letter too many, too few or another one. */
const oneEdit = 100;

interface Suggestion {
  readonly word: string;
  /** In hundredths of a changed letter. */
  readonly cost: number;
}

/** A list of words that knows what is spelt right, and what may have been meant. */
export class Dictionary {
  private readonly words: ITrie;
  private names: ITrie = buildITrieFromWords([]);

  /** `bytes` are a trie of cspell's, unpacked. Throws where they are none. */
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.words = decodeTrie(bytes);
  }

  /** Words that are suggested beside the dictionary's own. */
  learn(names: Iterable<string>): void {
    this.names = buildITrieFromWords([...names].filter((name) => name.length > 1));
  }

  /** As it stands in a sentence: the first letter may be large, and it may own something. */
  isRight(word: string): boolean {
    return formsOf(word).some((form) => this.words.has(form) || newsroomWords.has(form));
  }

  /** What may have been meant, the likeliest first, at most five; empty where nothing is near. */
  suggest(word: string): readonly string[] {
    const owner = ownerOf(word);
    if (owner !== undefined) return this.suggest(owner).map((name) => `${name}'s`);
    const found = isCapitalised(word) ? [...this.near(word), ...this.near(word.toLowerCase())] : this.near(word);
    const ranked = found
      .filter((one) => isWorthOffering(one.word, word))
      .map((one) => ({ ...one, cost: one.cost - bonus(word, one.word) }))
      .sort((one, other) => one.cost - other.cost)
      .map((one) => (isCapitalised(word) ? capitalised(one.word) : this.asInSentence(one.word)));
    const british = britishSpelling(word, (one) => this.isRight(one));
    const [first, ...others] = [...(british === undefined ? [] : [british]), ...ranked];
    const all = [...(first === undefined ? [] : [first]), ...this.split(word), ...others];
    return [...new Set(all)].filter((one) => one !== word).slice(0, most);
  }

  /** In small letters where it is a word so: what somebody began with a small letter is seldom a name. */
  private asInSentence(word: string): string {
    const small = word.toLowerCase();
    return isCapitalised(word) && this.isRight(small) ? small : word;
  }

  private near(word: string): Suggestion[] {
    const options = { numSuggestions: 3 * most, ignoreCase: false };
    return [this.words, this.names].flatMap((list) => [...list.suggestWithCost(word, options)]);
  }

  /** Two words that were written as one: "alot". */
  private split(word: string): readonly string[] {
    for (let at = 1; at < word.length; at++) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      if (isOftenJoined(one) && isOftenJoined(other) && this.isRight(one) && this.isRight(other))
        return [`${one} ${other}`];
    }
    return [];
  }
}

/** Small words that are joined to another by a missed space; of the rest only longer ones are likely. */
const smallWords = new Set("a an as at be by he i in is it me my no of on or so to up we".split(" "));
function isOftenJoined(word: string): boolean {
  return word.length > 2 || smallWords.has(word.toLowerCase());
}

/** Letters that changed places and a missing apostrophe are the likeliest slips, and the first letter is seldom wrong. */
function bonus(typed: string, meant: string): number {
  const [one, other] = [typed.toLowerCase(), meant.toLowerCase()];
  if (other.replace("'", "") === one) return oneEdit;
  return (sorted(one) === sorted(other) ? oneEdit / 2 : 0) + (one[0] === other[0] ? oneEdit / 4 : 0);
}

/** Words that are right, and that nobody wants to find in her copy by a slip of the hand. */
const coarse = /^(?:arse|bollock|bugger|cunt|fuck|piss|shit|slut|tits?$|turd|twat|wank|whore)/i;

/** A form that owns something is offered only for its missing apostrophe. */
function isWorthOffering(meant: string, typed: string): boolean {
  if (coarse.test(meant)) return false;
  return ownerOf(meant) === undefined || meant.replace("'", "") === typed;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
