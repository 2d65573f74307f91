import { type AbstractType, ContentType, type Doc, type Item, XmlText, Map as YMap, type Text as YText } from "yjs";
import type { Decision } from "../model/suggestion";
import { apartIn, wordsOfChange } from "../suggestions/decidedApart";
import { bodyOf, entriesOf, titleOf, type YEntry } from "./blogDoc";
import { baseOf, copyOf, readDecisions, suggestionsOf, type YSuggestion } from "./suggestions";

/**
 * Two laptops that accepted the same change apart have both written its words; two that rejected it, the words before it.
 * What the later of the two by the number of its client wrote is taken out again: the same items on every laptop, so that
 * all of them still end with the same words. To be called once a merge has been applied; does nothing the second time.
 * Answers how many were taken out.
 */
export function dropDoubleDecisions(doc: Doc): number {
  let dropped = 0;
  doc.transact(() => {
    for (const entry of entriesOf(doc).values()) {
      for (const suggestion of suggestionsOf(entry)) {
        for (const { wrote } of doubled(readDecisions(suggestion))) if (takeOut(entry, suggestion, wrote)) dropped++;
      }
    }
  });
  return dropped;
}

/** Of decisions alike on one change that did not know of each other, all but the one of the lowest client. */
function doubled(decisions: readonly Decision[]): readonly Decision[] {
  const alike = Map.groupBy(decisions, outcomeOf);
  const isApart = apartIn(decisions);
  return decisions.filter((decision) => {
    const others = alike.get(outcomeOf(decision)) ?? [];
    return isApart(
      decision,
      others.filter(({ wrote }) => wrote.client < decision.wrote.client),
    );
  });
}

/** What is accepted is known by its place too, for its words go into the entry. */
function outcomeOf(decision: Decision): string {
  return decision.isAccepted ? `accepted ${decision.change}` : `rejected ${wordsOfChange(decision)}`;
}

/** Items of one client, from one clock up to another. */
export type ClockRange = Decision["wrote"];

function takeOut(entry: YEntry, suggestion: YSuggestion, wrote: ClockRange): boolean {
  const sides = [{ title: titleOf(entry), body: bodyOf(entry) }, baseOf(suggestion), copyOf(suggestion)];
  const texts = sides.flatMap(({ title, body }) => [title, body]);
  return texts.map((text) => takeOutOf(text, wrote)).some((taken) => taken);
}

/**
 * Takes the items of a range of clocks out of a text and of what stands in it. A node in which somebody has written since
 * stays whole: better twice than lost. Answers whether anything was taken out.
 */
export function takeOutOf(text: YText | XmlText, wrote: ClockRange): boolean {
  const places: { index: number; length: number }[] = [];
  let taken = false;
  let staysWhole = false;
  let index = 0;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const { from, to } = partWritten(item, wrote);
    const node = nodeIn(item);
    if (node) {
      staysWhole = from < to && !isWhollyWritten(item, wrote);
      if (from === to && node instanceof XmlText) taken = takeOutOf(node, wrote) || taken;
    }
    if (from < to && !staysWhole) places.push({ index: index + from, length: to - from });
    index += item.length;
  }
  for (const { index, length } of places.toReversed()) text.delete(index, length);
  return taken || places.length > 0;
}

/**
 * True where everything in a node, and every letter of a text behind its map, comes from the range, and nothing of the
 * range was taken out of it since.
 */
function isWhollyWritten(item: Item, wrote: ClockRange): boolean {
  const node = nodeIn(item);
  const inside = node ? [...itemsFrom(node._start), ...fieldsOf(node)] : [];
  const letters: Item[] = [];
  if (node instanceof YMap) {
    for (const next of itemsFrom(item.right)) {
      if (nodeIn(next)) break;
      letters.push(next);
    }
  }
  return [...inside, ...letters].every((each) => {
    const { from, to } = partWritten(each, wrote);
    if (each.deleted) return from === to;
    return from === 0 && to === each.length && isWhollyWritten(each, wrote);
  });
}

/** What stands from an item on, and what was taken out. */
function* itemsFrom(first: Item | null): Generator<Item> {
  for (let item = first; item; item = item.right) if (item.deleted || item.countable) yield item;
}

/** Those by which a node is read; the others are the editor's own. */
const readAttributes: readonly string[] = ["__format", "__tag", "__listType", "__headerState", "__url"];

/** What is typed into the fields of a node, and what is set for it. */
function fieldsOf(node: AbstractType<unknown>): readonly Item[] {
  const state = node._map.get("__state");
  const fields = state && nodeIn(state);
  return [
    ...(fields ? fields._map.values() : []),
    ...readAttributes.map((name) => node._map.get(name)).filter((item) => item !== undefined),
  ];
}

function nodeIn(item: Item): AbstractType<unknown> | undefined {
  return item.content instanceof ContentType ? item.content.type : undefined;
}

/** Which part of an item lies in a range of clocks: an item that nobody parted may have come from several steps. */
function partWritten({ id, length }: Item, wrote: ClockRange): { readonly from: number; readonly to: number } {
  if (id.client !== wrote.client) return { from: 0, to: 0 };
  const from = Math.max(0, wrote.from - id.clock);
  return { from, to: Math.max(from, Math.min(length, wrote.to - id.clock)) };
}
