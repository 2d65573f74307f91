import { createDecoder, type Decoder, hasContent, readUint8, readVarInt, readVarUint } from "lib0/decoding";

/** What an update would become in memory, counted from its bytes alone. */
export interface UpdateWeight {
  /** Windows that wrote it: each time a blog is opened it is one more. */
  readonly clients: number;
  /** Pieces of history: items, deletions, and the places at which an item may be cut in two by another. */
  readonly pieces: number;
  /** Shared types: maps, texts, lists. */
  readonly types: number;
  /** Plain values: what is set in a map, and every member of what is set. */
  readonly values: number;
  /** Bytes of text and other content. */
  readonly content: number;
}

/** An update that is larger than it may be, however few bytes it has. */
export class HeavyUpdateError extends Error {}

/**
 * Walks through an update (Yjs' first encoding) from its first byte to its last and counts what it holds; nothing is
 * built, so that a few bytes that stand for millions of things cost nothing. Every count in it is followed by as many
 * things of a byte or more, so it ends with the bytes. Throws a HeavyUpdateError as soon as more than `most` bytes
 * would be taken, an Error where the bytes are not an update, end too early, or go on behind it.
 */
export function weighUpdate(update: Uint8Array, most = Number.POSITIVE_INFINITY): UpdateWeight {
  const scales = new Scales(most);
  const decoder = createDecoder(update);
  repeat(decoder, () => {
    const structs = readVarUint(decoder);
    // Yjs makes room for as many as are claimed before it reads the first.
    if (structs > update.length) throw notAnUpdate();
    scales.add("clients", 1);
    skipNumbers(decoder, 2);
    for (let index = 0; index < structs; index++) weighStruct(decoder, scales);
  });
  repeat(decoder, () => {
    skipNumbers(decoder, 1);
    repeat(decoder, () => {
      // A deletion cuts an item at both of its ends.
      scales.add("pieces", 2);
      skipNumbers(decoder, 2);
    });
  });
  if (hasContent(decoder)) throw notAnUpdate();
  return scales.counts;
}

/**
 * How many bytes one of each takes in V8, rounded up from what documents of nothing else took: a client with its place in
 * the maps of a transaction; an item with its id and its content; a type beyond its item; a value with its place in an
 * object; a letter.
 */
const bytesOf = {
  clients: 600,
  pieces: 170,
  types: 250,
  values: 50,
  content: 2,
} as const satisfies Record<keyof UpdateWeight, number>;

/** What the document of an update takes in memory, in bytes, rather too many than too few. */
export function bytesInMemory(weight: UpdateWeight): number {
  return (Object.keys(bytesOf) as (keyof UpdateWeight)[]).reduce((sum, kind) => sum + weight[kind] * bytesOf[kind], 0);
}

class Scales {
  readonly counts = { clients: 0, pieces: 0, types: 0, values: 0, content: 0 };
  private left: number;

  constructor(most: number) {
    this.left = most;
  }

  add(kind: keyof UpdateWeight, count: number): void {
    this.counts[kind] += count;
    this.left -= count * bytesOf[kind];
    if (this.left < 0) throw new HeavyUpdateError("it holds too much");
  }
}

/** The bits of a struct's first byte (Yjs, `Item.write`), and the two structs that are no items. */
const bits = { kind: 0b11111, parentKey: 0b100000, rightOrigin: 0b1000000, origin: 0b10000000 } as const;
const collected = 0;
const skipped = 10;

function weighStruct(decoder: Decoder, scales: Scales): void {
  const info = readUint8(decoder);
  const kind = info & bits.kind;
  scales.add("pieces", 1);
  if (kind === collected || kind === skipped) {
    skipNumbers(decoder, 1);
    return;
  }
  const origins = (info & bits.origin ? 1 : 0) + (info & bits.rightOrigin ? 1 : 0);
  // An origin in the middle of an item cuts that one.
  scales.add("pieces", origins / 2);
  skipNumbers(decoder, 2 * origins);
  if (origins === 0) {
    if (readVarUint(decoder) === 1) skipBytes(decoder, scales);
    else skipNumbers(decoder, 2);
    if (info & bits.parentKey) skipBytes(decoder, scales);
  }
  weighContent(decoder, kind, scales);
}

/** By the numbers of Yjs' `contentRefs`. A document inside the document (9) is never one of ours. */
function weighContent(decoder: Decoder, kind: number, scales: Scales): void {
  switch (kind) {
    case 1:
      skipNumbers(decoder, 1);
      break;
    case 2:
      repeat(decoder, () => skipJson(decoder, scales));
      break;
    case 3:
    case 4:
      skipBytes(decoder, scales);
      break;
    case 5:
      skipJson(decoder, scales);
      break;
    case 6:
      skipBytes(decoder, scales);
      skipJson(decoder, scales);
      break;
    case 7:
      scales.add("types", 1);
      // Two of the types have a name.
      if ([3, 5].includes(readVarUint(decoder))) skipBytes(decoder, scales);
      break;
    case 8:
      repeat(decoder, () => weighValue(decoder, scales, 0));
      break;
    default:
      throw notAnUpdate();
  }
}

/** By the numbers of lib0's `readAny`. */
function weighValue(decoder: Decoder, scales: Scales, depth: number): void {
  if (depth > deepest) throw notAnUpdate();
  scales.add("values", 1);
  const kind = readUint8(decoder);
  switch (kind) {
    case 127:
    case 126:
    case 121:
    case 120:
      break;
    case 125:
      readVarInt(decoder);
      break;
    case 124:
      skip(decoder, 4);
      break;
    case 123:
    case 122:
      skip(decoder, 8);
      break;
    case 119:
    case 116:
      skipBytes(decoder, scales);
      break;
    case 118:
    case 117:
      repeat(decoder, () => {
        if (kind === 118) skipBytes(decoder, scales);
        weighValue(decoder, scales, depth + 1);
      });
      break;
    default:
      throw notAnUpdate();
  }
}

/** How deep a plain value may be nested: far deeper than any list in an entry, far less than the stack. */
const deepest = 1_000;

/** JSON is text here and unfolds when it is read: in the worst case every two letters are a value. */
function skipJson(decoder: Decoder, scales: Scales): void {
  const before = decoder.pos;
  skipBytes(decoder, scales);
  scales.add("values", (decoder.pos - before) / 2);
}

function skipBytes(decoder: Decoder, scales: Scales): void {
  const length = readVarUint(decoder);
  skip(decoder, length);
  scales.add("content", length);
}

function skip(decoder: Decoder, length: number): void {
  if (length > decoder.arr.length - decoder.pos) throw notAnUpdate();
  decoder.pos += length;
}

function skipNumbers(decoder: Decoder, count: number): void {
  for (let index = 0; index < count; index++) readVarUint(decoder);
}

function repeat(decoder: Decoder, read: () => void): void {
  const count = readVarUint(decoder);
  for (let index = 0; index < count; index++) read();
}

function notAnUpdate(): Error {
  return new Error("these bytes are not an update");
}
