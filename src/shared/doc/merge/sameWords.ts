import { ContentType, Doc, getItem, getState, Item, XmlText, Map as YMap, Text as YText } from "yjs";
import { emptyDocument } from "../../document/document";
import type { EntryId } from "../../model/ids";
import { blogTexts, entriesOf, metaOf } from "../blogDoc";
import { copyShared } from "../copyShared";
import { type ClockRange, takeOutOf } from "../dropDoubleDecisions";
import { readBody } from "../readBody";

/** A text that both laptops have changed and that reads the same on both: of an entry or a block of it, or at the top of the blog. */
export interface SameText {
  readonly entry: EntryId | undefined;
  /** How it reads on both laptops. */
  readonly reads: string;
  readonly textIn: (doc: Doc) => YText | XmlText | undefined;
  readonly isBlock: boolean;
  /** What one of the two wrote into it, the same one on every laptop; none where only one of them wrote. */
  readonly second: readonly ClockRange[];
}

/**
 * The title and body of `entries`, and with `details` the words at the top, that read the same in both documents. Of a body
 * that does not, the blocks that do.
 */
export function sameTexts(ours: Doc, theirs: Doc, entries: readonly EntryId[], details: boolean): readonly SameText[] {
  const texts = [
    ...entries.flatMap((entry) =>
      ["title", "body"].map((name) => ({ entry, textIn: textOf(entry, name), isBlock: false })),
    ),
    ...(details ? [...blogTexts, "summary"] : []).map((name) => ({
      entry: undefined,
      textIn: textAtTheTop(name),
      isBlock: false,
    })),
  ];
  return texts.flatMap((text) => {
    const same = sameText(ours, theirs, text);
    if (same) return [same];
    return blocksIn(text.textIn(ours)).flatMap(({ id }) => {
      return sameText(ours, theirs, { ...text, textIn: (doc) => blockIn(doc, id), isBlock: true }) ?? [];
    });
  });
}

function sameText(ours: Doc, theirs: Doc, text: Pick<SameText, "entry" | "textIn" | "isBlock">): SameText | undefined {
  const [here, there] = [text.textIn(ours), text.textIn(theirs)];
  if (!here || !there) return undefined;
  if (lettersOf(here) === lettersOf(there)) return undefined;
  const reads = readText(here, text.isBlock);
  if (reads === undefined || reads !== readText(there, text.isBlock)) return undefined;
  const written = [rangesIn(here, ours, theirs), rangesIn(there, theirs, ours)] as const;
  // Who wrote nothing new has at most taken letters out, which a merge may take twice: then it is to be decided.
  if (written.some((ranges) => ranges.length === 0)) return { ...text, reads, second: [] };
  const [mine, yours] = written.map((ranges) => Math.min(...ranges.map(({ client }) => client))) as [number, number];
  return { ...text, reads, second: written[mine < yours ? 1 : 0] };
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

/**
 * True where each of the two put a block into the body of an entry that reads as one of the other does: it stands twice once
 * merged. False where the bodies read the same, which are written once.
 */
export function putInAlike(ours: Doc, theirs: Doc, entry: EntryId): boolean {
  const bodyIn = textOf(entry, "body");
  const [here, there] = [bodyIn(ours), bodyIn(theirs)];
  const put = new Set(readsOfNew(here, theirs));
  if (put.size === 0 || readText(here, false) === readText(there, false)) return false;
  return readsOfNew(there, ours).some((reads) => put.has(reads));
}

/** How the blocks read that the other has never seen; those that say nothing are left out. */
function readsOfNew(body: YText | undefined, other: Doc): readonly string[] {
  const fresh = blocksIn(body).filter(({ id }) => !isKnown(other, id));
  return fresh.flatMap(({ text }) => readText(text, true) ?? []).filter((reads) => reads !== nothing);
}

const nothing = JSON.stringify(emptyDocument);

/** False where a text reads otherwise than it did on both laptops. */
export function readsAsBefore(doc: Doc, { textIn, reads, isBlock }: SameText): boolean {
  return readText(textIn(doc), isBlock) === reads;
}

function textOf(entry: EntryId, name: string): SameText["textIn"] {
  return (doc) => asText(entriesOf(doc).get(entry)?.get(name));
}

function textAtTheTop(name: string): SameText["textIn"] {
  return (doc) => asText(metaOf(doc).get(name));
}

function asText(value: unknown): YText | undefined {
  return value instanceof YText ? value : undefined;
}

/** The blocks with words that stand in a body; none in another text. */
function blocksIn(body: YText | undefined): readonly { readonly id: Item["id"]; readonly text: XmlText }[] {
  const blocks: { id: Item["id"]; text: XmlText }[] = [];
  for (let item = body instanceof XmlText ? body._start : null; item; item = item.right) {
    const text = blockOf(item);
    if (text) blocks.push({ id: item.id, text });
  }
  return blocks;
}

/** Looked up by its item, for a body may have thousands of blocks. */
function blockIn(doc: Doc, id: Item["id"]): XmlText | undefined {
  return isKnown(doc, id) ? blockOf(getItem(doc.store, id)) : undefined;
}

function isKnown(doc: Doc, { client, clock }: Item["id"]): boolean {
  return clock < getState(doc.store, client);
}

/** What was deleted may have been collected, and is no item any more. */
function blockOf(item: Item): XmlText | undefined {
  if (!(item instanceof Item) || item.deleted || !(item.content instanceof ContentType)) return undefined;
  return item.content.type instanceof XmlText ? item.content.type : undefined;
}

/** Undefined for what cannot be read. */
function readText(text: YText | XmlText | undefined, isBlock: boolean): string | undefined {
  try {
    if (!(text instanceof XmlText)) return text?.toString();
    return JSON.stringify(readBody(isBlock ? bodyOfOne(text) : text));
  } catch {
    return undefined;
  }
}

/** A body with a copy of one block, to be read by itself. */
function bodyOfOne(block: XmlText): XmlText {
  const body = new Doc().get("body", XmlText) as XmlText;
  body.insertEmbed(0, copyShared(block));
  return body;
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

/** The items that stand in a text, however they are parted: the same where both documents have the very same letters. */
function lettersOf(text: YText | XmlText): string {
  const runs: { client: number; from: number; to: number }[] = [];
  for (const { id, length } of standingIn(text)) {
    const last = runs.at(-1);
    if (last && last.client === id.client && last.to === id.clock) last.to += length;
    else runs.push({ client: id.client, from: id.clock, to: id.clock + length });
  }
  return JSON.stringify(runs);
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
