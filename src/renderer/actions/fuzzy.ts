import type { MarkedText } from "@shared/ipc/contract";
import { go, type KeyResults, type Prepared, prepare, type SnapshotKey, snapshot } from "fuzzysort";

/** Something that can be found by a few of its letters. */
export interface Findable {
  /** What is shown, with the letters that were found marked. */
  readonly text: string;
  /** The words it is also found by; empty for none. */
  readonly also: string;
  /** Among equal finds the greater comes first. */
  readonly newness: number;
}

/** Ready for the search. Preparing costs 5 µs: it is done once, where the item is made. */
export interface PreparedFindable extends Findable {
  readonly shown: Prepared;
  /** Null without other words. */
  readonly whole: Prepared | null;
}

/** Many items that change seldom, with an index by which a first letter, which fits most of them, is looked up at once. */
export interface Indexed<Item> {
  readonly items: readonly Item[];
  readonly shown: SnapshotKey<Item>;
  readonly whole: SnapshotKey<Item>;
}

export interface Found<Item> {
  readonly item: Item;
  readonly parts: readonly MarkedText[];
  /** From 0 to 1; equal words are 1. */
  readonly score: number;
}

/** Letters strewn over a long text are no find: below this the eye sees no likeness. */
const leastScore = 0.3;

/** What is found by a word that is not shown stands below what can be seen to fit. */
const unseen = 0.8;

export function findable(text: string, also = "", newness = 0): Findable {
  return { text, also, newness };
}

export function prepared<Item extends Findable>(item: Item): Item & PreparedFindable {
  return { ...item, shown: prepare(item.text), whole: item.also === "" ? null : prepare(wholeOf(item)) };
}

/** The index is made in idle time, or by the first search, whichever comes first: some 10 µs an item. */
export function indexed<Item extends Findable>(items: readonly Item[]): Indexed<Item> {
  return {
    items,
    shown: snapshot(items, { key: ({ text }: Item) => text }),
    whole: snapshot(
      items.filter(({ also }) => also !== ""),
      { key: wholeOf },
    ),
  };
}

/**
 * The best first, at most `limit`. Without a query the first items, as they come. Where many are equal, those are kept
 * that stand first in `items`: let the newest do so.
 *
 * Two searches that keep a few are three times as fast as one that asks of every likeness where its letters are.
 */
export function findFuzzy<Item extends Findable>(
  query: string,
  among: readonly (Item & PreparedFindable)[] | Indexed<Item>,
  limit: number,
): readonly Found<Item>[] {
  const items: readonly Item[] = "items" in among ? among.items : among;
  if (query.trim() === "")
    return items.slice(0, limit).map((item) => ({ item, parts: partsOf(item.text, []), score: 0 }));
  const options = { limit, threshold: leastScore };
  const search = (which: "shown" | "whole"): KeyResults<Item> =>
    "items" in among ? go(query, among[which], options) : go(query, among, { ...options, key: (item) => item[which] });
  const found = new Map<Item, { readonly score: number; readonly indexes: readonly number[] }>();
  for (const { obj, score, indexes } of search("shown")) found.set(obj, { score, indexes });
  if (items.some(({ also }) => also !== "")) {
    for (const { obj, score, indexes } of search("whole")) {
      const isShown = indexes.every((at) => at < obj.text.length);
      if (!found.has(obj)) found.set(obj, { score: isShown ? score : score * unseen, indexes });
    }
  }
  return [...found]
    .sort(([a, { score }], [b, other]) => other.score - score || b.newness - a.newness)
    .slice(0, limit)
    .map(([item, { score, indexes }]) => ({ item, parts: partsOf(item.text, indexes), score }));
}

function wholeOf({ text, also }: Findable): string {
  return `${text}\n${also}`;
}

/** `text` in stretches that are hit and stretches that are not. */
function partsOf(text: string, indexes: readonly number[]): readonly MarkedText[] {
  const hits = new Set(indexes);
  const parts: { text: string; hit: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const hit = hits.has(at);
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += text[at];
    else parts.push({ text: text.charAt(at), hit });
  }
  return parts;
}
