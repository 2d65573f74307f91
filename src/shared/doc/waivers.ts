import * as v from "valibot";
import type { Doc, Map as YMap } from "yjs";
import { type Waiver, waiverSchema } from "../model/waiver";
import type { Deed } from "./changeEntry";

/**
 * The waivers of a blog lie in one map of its document: `waivers`, the key of what was found to a plain object of
 * `reason`, `by` and `at`. A waiver of something that is no longer found stays: it says what was once let through.
 */
export const waiversOf = (doc: Doc): YMap<unknown> => doc.getMap("waivers");

/** Every waiver, by key. One that cannot be read counts for nothing: what it was about is then warned of again. */
export function readWaivers(doc: Doc): readonly Waiver[] {
  return [...waiversOf(doc)]
    .flatMap(([key, value]) => {
      const plain = typeof value === "object" && value !== null ? value : {};
      const read = v.safeParse(waiverSchema, { ...plain, key });
      return read.success ? [read.output] : [];
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Lets what was found under `key` stand. Throws an Error for a reason without words. */
export function addWaiver(doc: Doc, key: string, reason: string, { by, now }: Deed): void {
  const waiver = v.parse(waiverSchema, { key, reason: reason.trim(), by, at: new Date(now).toISOString() });
  waiversOf(doc).set(key, { reason: waiver.reason, by: waiver.by, at: waiver.at });
}

/** Takes a waiver back. */
export function removeWaiver(doc: Doc, key: string): void {
  waiversOf(doc).delete(key);
}
