import {
  type AbsolutePosition,
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  decodeRelativePosition,
  encodeRelativePosition,
  getItem,
  getState,
  type XmlText,
} from "yjs";
import { type Anchor, type CommentThread, commentLimits, type Quoted } from "../model/comment";
import { type BodyLetters, offsetBefore, offsetBehind, placeOfLetter, readLetters } from "./bodyLetters";

/** The words of a comment as they now stand: from where to where in the letters of the body, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** True where its letters were made anew and it was found by its words. */
  readonly isFoundAnew: boolean;
}

/** What a comment knows of its passage. */
export type Anchored = Pick<CommentThread, "anchor" | "movedTo">;

/** The words that a comment is about, as they now are; undefined for one about the entry, and where they are gone. */
export function passageOf(body: XmlText, comment: Anchored): Passage | undefined {
  return comment.anchor === null ? undefined : findPassage(readLetters(body), comment);
}

/**
 * The same in letters that were read before. Lexical makes letters anew where a text is parted by a format, or a block
 * becomes another: their old ones are gone for Yjs, so what is left of them counts only when the words cannot be found.
 * `followed` is where whoever looked on has seen them go.
 */
export function findPassage(
  letters: BodyLetters,
  comment: Anchored,
  followed?: readonly [start: number, end: number],
): Passage | undefined {
  const anchors = comment.anchor === null ? [] : [...comment.movedTo, comment.anchor];
  for (const anchor of anchors) {
    const [from, to] = endsOf(letters, anchor);
    if (from?.isAlive && to?.isAlive && from.offset < to.offset) return passage(letters, from.offset, to.offset);
  }
  const found = followed ?? anchors.map((anchor) => findQuote(letters.text, anchor)).find((place) => place);
  if (found) return passage(letters, ...found, true);
  for (const anchor of anchors) {
    const rest = restOf(letters, anchor);
    if (rest) return passage(letters, ...rest);
  }
  return undefined;
}

/** An anchor for the words from `start` to `end`, without the blanks around them; undefined where there are none. */
export function anchorAt(letters: BodyLetters, start: number, end: number): Anchor | undefined {
  const words = letters.text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = start + words.trimEnd().length - 1;
  const from = placeOfLetter(letters, first);
  const to = placeOfLetter(letters, last);
  if (first > last || !from || !to) return undefined;
  return {
    from: encode(from.type, from.index, 0),
    to: encode(to.type, to.index + 1, -1),
    ...quotedAt(letters, first, last + 1),
  };
}

/** The words from `start` to `end`, as they are found again. */
function quotedAt({ text }: BodyLetters, start: number, end: number): Quoted {
  const quote = text.slice(start, Math.min(end, start + commentLimits.quote));
  return {
    quote,
    before: text.slice(Math.max(0, start - commentLimits.context), start),
    after: text.slice(end, end + commentLimits.context),
    twins: Math.max(0, placesOf(text, quote).length - 1),
  };
}

function passage({ text }: BodyLetters, start: number, end: number, isFoundAnew = false): Passage {
  return { start, end, words: text.slice(start, end), isFoundAnew };
}

function encode(type: XmlText, index: number, association: number): string {
  return encodeRelativePosition(createRelativePositionFromTypeIndex(type, index, association)).toBase64();
}

interface End {
  readonly offset: number;
  /** False where the letter is gone and this is only where it was. */
  readonly isAlive: boolean;
}

function endsOf(letters: BodyLetters, anchor: Anchor): [from: End | undefined, to: End | undefined] {
  return [endOf(letters, anchor.from, offsetBehind), endOf(letters, anchor.to, offsetBefore)];
}

/** Undefined where nothing is known of the letter any more: its block is gone, or it has not arrived. */
function endOf(letters: BodyLetters, encoded: string, offsetAt: typeof offsetBehind): End | undefined {
  const { doc } = letters.body;
  if (!doc) return undefined;
  try {
    const position = decodeRelativePosition(Uint8Array.fromBase64(encoded));
    const { item } = position;
    if (!item || getState(doc.store, item.client) <= item.clock) return undefined;
    // What an undo has brought back is a new letter to every other laptop, so it is one here.
    const place = createAbsolutePositionFromRelativePosition(position, doc, false) as AbsolutePosition | null;
    const offset = place && offsetAt(letters, { type: place.type as unknown as XmlText, index: place.index });
    return typeof offset === "number" ? { offset, isAlive: !getItem(doc.store, item).deleted } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is left of a passage of which an end is gone. Where both are, only what still reads as a part of the words; where
 * nothing is known of one any more, only what reads as they did from the other.
 */
function restOf(letters: BodyLetters, anchor: Anchor): [start: number, end: number] | undefined {
  const [from, to] = endsOf(letters, anchor);
  const { text } = letters;
  const { quote } = anchor;
  if (from && to && from.offset < to.offset) {
    const isPart = from.isAlive || to.isAlive || quote.includes(text.slice(from.offset, to.offset));
    return isPart ? [from.offset, to.offset] : undefined;
  }
  let same = 0;
  if (from?.isAlive) {
    while (same < quote.length && text[from.offset + same] === quote[same]) same++;
    return same > 0 ? [from.offset, from.offset + same] : undefined;
  }
  if (!to?.isAlive) return undefined;
  while (same < quote.length && text[to.offset - 1 - same] === quote.at(-1 - same)) same++;
  return same > 0 ? [to.offset - same, to.offset] : undefined;
}

/**
 * Where quoted words stand now. Words that stood in one place alone are known by themselves; those that read like others
 * only where the words on both sides are the same as they were. Undefined rather than words that may be others.
 */
function findQuote(text: string, quoted: Quoted): [start: number, end: number] | undefined {
  const places = placesOf(text, quoted.quote);
  const [only] = places;
  if (places.length === 1 && quoted.twins === 0) return only;
  const alike = (wanted: number) => places.filter((place) => sidesAlike(text, place, quoted) >= wanted);
  for (const wanted of quoted.twins === 0 ? [2, 1] : [2]) {
    const [place, ...more] = alike(wanted);
    // Where two laptops have made a word anew apart, Lexical's binding leaves it twice: either is the one.
    if (place && (more.length === 0 || quoted.twins === 0)) return place;
  }
  return undefined;
}

/** Every place of the words in a text; between two words any blanks may have come, or between two blocks have gone. */
function placesOf(text: string, quote: string): [start: number, end: number][] {
  if (quote.trim() === "") return [];
  const pattern = quote
    .split(/(\s+)/)
    .map((part) => (part.trim() !== "" ? RegExp.escape(part) : part.includes("\n") ? "\\s*" : part && "\\s+"))
    .join("");
  return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index, 0: found }) => [index, index + found.length]);
}

/** So many letters on each side tell words from others. */
const told = 10;

/** On how many sides of a place the letters are those that stood beside the quoted words, whatever the blanks. */
function sidesAlike(text: string, [start, end]: readonly [number, number], { before, after }: Quoted): number {
  const letters = (words: string) => words.replaceAll(/\s/g, "");
  const reach = commentLimits.context;
  const isBefore = letters(text.slice(Math.max(0, start - reach), start)).slice(-told) === letters(before).slice(-told);
  const isAfter = letters(text.slice(end, end + reach)).slice(0, told) === letters(after).slice(0, told);
  return Number(isBefore) + Number(isAfter);
}
