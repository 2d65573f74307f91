import { zipHandover } from "../handoverFile";
import type { HandoverManifest } from "../handoverManifest";
import { sha256 } from "../sha256";
import { nightId, savedOnTheNight } from "./nightDoc";

/** Everything right but for what is said: as whoever wants to break in would make it, checksums and all. */
export function craftedHandover(
  update: Uint8Array,
  changes: Partial<Record<keyof HandoverManifest, unknown>> & Record<string, unknown> = {},
  parts: Readonly<Record<string, Uint8Array>> = { "blog.yjs": update },
): Uint8Array {
  const manifest = {
    format: "nightdesk",
    version: 1,
    blogId: nightId,
    headline: "Plymouth: the count",
    ...savedOnTheNight,
    parts: [{ name: "blog.yjs", bytes: update.length, sha256: sha256(update) }],
    ...changes,
  };
  return zipHandover(JSON.stringify(manifest), parts);
}
