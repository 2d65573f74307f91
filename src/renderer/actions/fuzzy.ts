import type { MarkedText } from "@shared/ipc/contract";
import { go, type Prepared, prepare } from "fuzzysort";

/** Something that can be found by a few of its letters. Preparing costs 5 µs: do it once, and search many times. */
export interface Findable {
  /** What is shown, with the letters that were found marked. */
  readonly text: string;
  /** The text, and after a line break the words it is also found by. One target is ten times as fast as two. */
  readonly target: Prepared;
  /** Among equal finds the greater comes first. Below 0.00001, so that it decides nothing else. */
  readonly newness: number;
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
  return { text, target: prepare(also === "" ? text : `${text}\n${also}`), newness };
}

/** The best first, at most `limit`. Without a query the first items, as they come. */
export function findFuzzy<Item extends Findable>(
  query: string,
  items: readonly Item[],
  limit: number,
): readonly Found<Item>[] {
  if (query.trim() === "")
    return items.slice(0, limit).map((item) => ({ item, parts: partsOf(item.text, []), score: 0 }));
  return go(query, items, {
    key: (item) => item.target,
    limit,
    threshold: leastScore,
    scoreFn: ({ score, indexes, obj }) => score && score * (isShown(obj, indexes) ? 1 : unseen) + obj.newness,
  }).map(({ obj, indexes, score }) => ({ item: obj, parts: partsOf(obj.text, indexes), score }));
}

function isShown({ text }: Findable, indexes: readonly number[]): boolean {
  return indexes.every((at) => at < text.length);
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
