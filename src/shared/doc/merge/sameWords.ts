import { ContentType, type Doc, getState, type Item, XmlText, Map as YMap, Text as YText } from "yjs";
import type { EntryId } from "../../model/ids";
import { blogTexts, entriesOf, metaOf } from "../blogDoc";
import { type ClockRange, takeOutOf } from "../dropDoubleAcceptances";
import { readBody } from "../readBody";

/** A text that both laptops have changed and that reads the same on both: of an entry, or at the top of the blog. */
export interface SameText {
  readonly entry: EntryId | undefined;
  /** How it reads on both laptops. */
  readonly reads: string;
  readonly textIn: (doc: Doc) => YText | XmlText | undefined;
  /** What one of the two wrote into it, the same one on every laptop. */
  readonly second: readonly ClockRange[];
}

/** The title and body of `entries`, and with `details` the words at the top, that read the same in both documents. */
export function sameTexts(ours: Doc, theirs: Doc, entries: readonly EntryId[], details: boolean): readonly SameText[] {
  const ofEntries = entries.flatMap((entry) =>
    ["title", "body"].map((name) => ({ entry, textIn: textOf((doc) => entriesOf(doc).get(entry)?.get(name)) })),
  );
  const atTheTop = (details ? [...blogTexts, "summary"] : []).map((name) => ({
    entry: undefined,
    textIn: textOf((doc) => metaOf(doc).get(name)),
  }));
  return [...ofEntries, ...atTheTop].flatMap((text) => {
    const [here, there] = [text.textIn(ours), text.textIn(theirs)];
    const reads = readText(here);
    if (!here || !there || reads === undefined || reads !== readText(there)) return [];
    const written = [rangesIn(here, ours, theirs), rangesIn(there, theirs, ours)] as const;
    const [mine, yours] = written.map((ranges) => Math.min(...ranges.map(({ client }) => client))) as [number, number];
    return [{ ...text, reads, second: written[mine < yours ? 1 : 0] }];
  });
}

/**
 * Two laptops that wrote the same have both written its letters: Yjs keeps both. Takes those of one laptop out again, the
 * same items on every laptop. To be called in a transaction, once a merge has been applied.
 */
export function writeOnce(doc: Doc, texts: readonly SameText[]): void {
  for (const { textIn, second } of texts.filter((text) => !readsAsBefore(doc, text))) {
    const text = textIn(doc);
    if (text) for (const range of second) takeOutOf(text, range);
  }
}

/** False where a text reads otherwise than it did on both laptops. */
export function readsAsBefore(doc: Doc, { textIn, reads }: SameText): boolean {
  return readText(textIn(doc)) === reads;
}

function textOf(valueIn: (doc: Doc) => unknown): SameText["textIn"] {
  return (doc) => {
    const value = valueIn(doc);
    return value instanceof YText ? value : undefined;
  };
}

/** Undefined for what cannot be read. */
function readText(text: YText | XmlText | undefined): string | undefined {
  try {
    return text instanceof XmlText ? JSON.stringify(readBody(text)) : text?.toString();
  } catch {
    return undefined;
  }
}

/** For each client that wrote what stands in `text` and `other` has never seen: all that `other` has never seen of it. */
function rangesIn(text: YText | XmlText, doc: Doc, other: Doc): readonly ClockRange[] {
  const clients = new Set<number>();
  for (const { id, length } of standingIn(text)) {
    if (id.clock + length > getState(other.store, id.client)) clients.add(id.client);
  }
  return [...clients].map((client) => ({
    client,
    from: getState(other.store, client),
    to: getState(doc.store, client),
  }));
}

function* standingIn(text: YText | XmlText): Generator<Item> {
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) continue;
    yield item;
    const inside = item.content instanceof ContentType ? item.content.type : undefined;
    if (inside instanceof XmlText) yield* standingIn(inside);
    else if (inside instanceof YMap) yield* inside._map.values();
  }
}
