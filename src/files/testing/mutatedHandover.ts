import fc from "fast-check";
import { zipSync } from "fflate";
import { craftedHandover } from "./craftedHandover";

/** A handover file as it was written: its bytes and the update inside. */
export interface Original {
  readonly file: Uint8Array;
  readonly update: Uint8Array;
}

/** What is done to a file, and where: places are shares of its length. */
interface Damage {
  readonly kind: (typeof kinds)[number];
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

const kinds = [
  "flipped",
  "cut",
  "beheaded",
  "spliced",
  "crossed",
  "nested",
  "padded",
  "signed",
  "signedSplice",
] as const;

/** `count` ways to damage a file, the same ones for the same seed. */
export function damages(count: number, seed: number): readonly Damage[] {
  const share = fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1_000_000);
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 24 });
  return fc
    .sample(fc.noBias(fc.record({ from: share, to: share, bytes })), { numRuns: count, seed })
    .map((damage, index) => ({ ...damage, kind: kinds[index % kinds.length] ?? "flipped" }));
}

/** The file after that, with something of `other` where two files meet. */
export function mutate(damage: Damage, { file, update }: Original, other: Original): Uint8Array {
  const { kind, from, to, bytes } = damage;
  const at = (share: number, within: Uint8Array) => Math.floor(share * within.length);
  switch (kind) {
    case "flipped":
      return flipped(file, damage);
    case "cut":
      return file.subarray(0, at(from, file));
    case "beheaded":
      return file.subarray(1 + at(from, file));
    case "spliced":
      return Buffer.concat([file.subarray(0, at(from, file)), bytes, file.subarray(at(to, file))]);
    case "crossed":
      return Buffer.concat([file.subarray(0, at(from, file)), other.file.subarray(at(to, other.file))]);
    case "nested":
      return nested(from, file, other);
    case "padded":
      return to < 0.5 ? Buffer.concat([bytes, file]) : Buffer.concat([file, bytes]);
    // With the checksums right: what was changed is known to nobody but the reader of the blog.
    case "signed":
      return craftedHandover(flipped(update, damage));
    case "signedSplice": {
      const piece = other.update.subarray(at(to, other.update), at(to, other.update) + 40);
      return craftedHandover(
        Buffer.concat([update.subarray(0, at(from, update)), piece, update.subarray(at(from, update))]),
      );
    }
  }
}

/** Up to three bits, anywhere. */
function flipped(whole: Uint8Array, { from, bytes }: Damage): Uint8Array {
  const changed = Uint8Array.from(whole);
  for (const [index, byte] of bytes.subarray(0, 3).entries()) {
    const at = (Math.floor(from * whole.length) + index * byte) % whole.length;
    changed[at] = (changed[at] ?? 0) ^ (1 << (byte % 8));
  }
  return changed;
}

/** A handover file within a handover file, where its blog, its manifest or another part should be. */
function nested(share: number, file: Uint8Array, { update }: Original): Uint8Array {
  const ways = [
    () => craftedHandover(file),
    () => craftedHandover(update, {}, { "blog.yjs": file }),
    () => craftedHandover(update, {}, { "inner.nightdesk": file, "blog.yjs": update }),
    () => zipSync({ "count.nightdesk": file }),
    () => zipSync({ "manifest.json": [file, { level: 0 }], "blog.yjs": update }),
    () => craftedHandover(craftedHandover(craftedHandover(update))),
  ];
  return (ways[Math.floor(share * ways.length)] ?? (() => file))();
}
