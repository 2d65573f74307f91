import { createHash } from "node:crypto";
import type { PictureSize } from "@shared/ipc/contract";
import { NightdeskError } from "@shared/ipc/result";
import type { BlogId } from "@shared/model/ids";
import { type KeptMime, type PictureBytes, type PictureFacts, readKeptPicture } from "@shared/pictures/keptPicture";
import type { Connection } from "../connection";

/** How long a picture that no blog shows is kept, in milliseconds: 30 days. */
export const keptUnused = 30 * 24 * 60 * 60 * 1_000;

/**
 * Keeps a picture under the SHA-256 of its bytes; one that is here already stays as it is. On the disk when this returns.
 * Kind and size are read from the bytes. Throws a NightdeskError `invalid` for bytes that may not be kept.
 */
export function addPicture(db: Connection, picture: Pick<PictureBytes, "bytes" | "small">, now: number): PictureFacts {
  const { bytes, small } = picture;
  const read = readKeptPicture(bytes);
  if (!read)
    throw new NightdeskError("invalid", "what was to be kept is not a picture of a kind and size that is kept");
  if (small !== null && readKeptPicture(small)?.mime !== read.mime) {
    throw new NightdeskError("invalid", "the smaller size of a picture is not of the same kind");
  }
  const facts = { hash: createHash("sha256").update(bytes).digest("hex"), ...read };
  db.prepare(
    `INSERT INTO picture (hash, mime, width, height, bytes, small_bytes, added_at)
     VALUES (@hash, @mime, @width, @height, @bytes, @small, @now)
     ON CONFLICT (hash) DO UPDATE SET unused_since = NULL`,
  ).run({ ...facts, bytes, small, now });
  return facts;
}

/** Undefined for a picture that is not here, or whose bytes are no longer those that were written. */
export function getPicture(db: Connection, hash: string): PictureBytes | undefined {
  const row = db
    .prepare<[string], { mime: KeptMime; bytes: Uint8Array; small: Uint8Array | null }>(
      "SELECT mime, bytes, small_bytes AS small FROM picture WHERE hash = ?",
    )
    .get(hash);
  return row && createHash("sha256").update(row.bytes).digest("hex") === hash ? row : undefined;
}

/** Those of `hashes` that are here, in their order. */
export function getPictures(db: Connection, hashes: Iterable<string>): ReadonlyMap<string, PictureBytes> {
  const found = [...hashes].map((hash) => [hash, getPicture(db, hash)] as const);
  return new Map(found.filter((each): each is [string, PictureBytes] => each[1] !== undefined));
}

/** The size of every picture, by hash. SQLite knows a length without reading the bytes. */
export function listPictureSizes(db: Connection): readonly PictureSize[] {
  return db.prepare<[], PictureSize>("SELECT hash, length(bytes) AS bytes FROM picture ORDER BY hash").all();
}

/**
 * Writes down which pictures an entry shows; the empty id stands for the blog's summary. Made once for all the entries that
 * are written together: two thousand statements take longer to prepare than to run.
 */
export function pictureUse(db: Connection, blogId: BlogId): (entryId: string, hashes: Iterable<string>) => void {
  const forget = db.prepare("DELETE FROM picture_use WHERE blog_id = ? AND entry_id = ?");
  const use = db.prepare("INSERT OR IGNORE INTO picture_use (blog_id, entry_id, hash) VALUES (?, ?, ?)");
  return (entryId, hashes) => {
    forget.run(blogId, entryId);
    for (const hash of hashes) use.run(blogId, entryId, hash);
  };
}

/**
 * Notes which pictures no blog and no copy of one shows since now, and removes those that none has shown for 30 days. The
 * rows of every blog must be up to date. Answers how many were removed.
 */
export function removeUnusedPictures(db: Connection, now: number): number {
  return db.transaction(() => {
    const used = "hash IN (SELECT hash FROM picture_use UNION ALL SELECT hash FROM copy_picture)";
    db.prepare(`UPDATE picture SET unused_since = NULL WHERE unused_since IS NOT NULL AND ${used}`).run();
    db.prepare(`UPDATE picture SET unused_since = ? WHERE unused_since IS NULL AND NOT ${used}`).run(now);
    return db.prepare("DELETE FROM picture WHERE unused_since < ?").run(now - keptUnused).changes;
  })();
}
