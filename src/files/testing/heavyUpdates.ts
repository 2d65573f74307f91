import { type Encoder, encode, writeUint8, writeUint8Array, writeVarString, writeVarUint } from "lib0/encoding";
/** An update that is small in a file and large in memory: one thing, `count` times. */
export function heavyUpdate(kind: HeavyKind, count: number): Uint8Array {
  return heavyUpdates[kind](count);
}

export type HeavyKind = keyof typeof heavyUpdates;

/** The client that made it: lower than any that Yjs would choose for itself is likely to be. */
const client = 7;
/** In the list "x" of the document, with nothing to its left. */
const inList = [1, 1, 0x78];

/** By the first encoding of Yjs: see weighUpdate. */
const heavyUpdates = {
  collected: (count: number) => update(count, repeated([0, 1], count)),
  deleted: (count: number) => update(count, repeated([1, ...inList, 1], count)),
  maps: (count: number) => update(count, repeated([7, ...inList, 1], count)),
  texts: (count: number) => update(count, repeated([7, ...inList, 6], count)),
  nulls: (count: number) => update(1, [8, ...inList, ...number(count)], repeated([126], count)),
  objects: (count: number) => update(1, [8, ...inList, ...number(count)], repeated([118, 0], count)),
  keys: (count: number) =>
    update(
      1,
      [8, ...inList, 1, 118, ...number(count)],
      written(count, (encoder, index) => {
        writeVarString(encoder, index.toString(36));
        writeUint8(encoder, 126);
      }),
    ),
  json: (count: number) =>
    update(1, [5, ...inList, ...number(3 * count + 1)], Buffer.from(`[${"[],".repeat(count - 1)}[]]`)),
  formats: (count: number) => update(count, repeated([6, ...inList, 1, 0x62, 2, 0x7b, 0x7d], count)),
  letters: (count: number) => update(1, [4, ...inList, ...number(count)], repeated([0x61], count)),
  accents: (count: number) => update(1, [4, ...inList, ...number(2 * count)], repeated([0xc3, 0xa9], count)),
  bytes: (count: number) => update(1, [3, ...inList, ...number(count)], repeated([0], count)),
  clients: (count: number) =>
    Buffer.concat([
      Buffer.from(number(count)),
      written(count, (encoder, index) => {
        writeUint8(encoder, 1);
        // The highest comes first.
        writeVarUint(encoder, 1_000 + count - index);
        writeUint8Array(encoder, Uint8Array.of(0, 1, ...inList, 1));
      }),
      Buffer.from([0]),
    ]),
  cuts: (count: number) =>
    Buffer.concat([
      Buffer.from([1, 1, client, 0, 4, ...inList, ...number(2 * count)]),
      repeated([0x61], 2 * count),
      Buffer.from([1, client, ...number(count)]),
      written(count, (encoder, index) => {
        writeVarUint(encoder, 2 * index);
        writeUint8(encoder, 1);
      }),
    ]),
} as const;

export const heavyKinds = Object.keys(heavyUpdates) as readonly HeavyKind[];

/** `structs` of one client, and no deletions. */
function update(structs: number, ...content: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const head = [1, ...number(structs), client, 0];
  return Buffer.concat([Buffer.from(head), ...content.map((part) => Buffer.from(part)), Buffer.from([0])]);
}

function repeated(pattern: readonly number[], count: number): Uint8Array {
  return Buffer.alloc(pattern.length * count, Buffer.from(pattern));
}

function written(count: number, write: (encoder: Encoder, index: number) => void): Uint8Array {
  return encode((encoder) => {
    for (let index = 0; index < count; index++) write(encoder, index);
  });
}

/** A number as lib0 writes it. */
function number(value: number): readonly number[] {
  return [...encode((encoder) => writeVarUint(encoder, value))];
}
