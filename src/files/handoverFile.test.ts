import { chmod, mkdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { entriesOf } from "@shared/doc/blogDoc";
import { readBlog } from "@shared/doc/readBlog";
import { documentVersion } from "@shared/document/document";
import { NightdeskError } from "@shared/ipc/result";
import { describe, expect, test } from "vitest";
import { encodeStateAsUpdate, Array as YArray } from "yjs";
import { packHandover, readHandoverFile, unpackHandover } from "./handoverFile";
import { asUnprivileged } from "./testing/asUnprivileged";
import { nightDoc, nightId, savedOnTheNight } from "./testing/nightDoc";
import { temporaryFolder } from "./testing/temporaryFolder";

const doc = nightDoc();
const file = packHandover(doc, savedOnTheNight, new Map());

describe("a handover file", () => {
  test("brings the blog back with its history", () => {
    const handover = unpackHandover(file);
    expect(handover.blog).toEqual(readBlog(doc));
    expect(handover.blog.entries[1]?.revisions).toHaveLength(1);
    expect(encodeStateAsUpdate(handover.doc)).toEqual(encodeStateAsUpdate(doc));
    expect(handover.manifest).toMatchObject({
      format: "nightdesk",
      version: 1,
      blogId: nightId,
      headline: "Plymouth: the count",
      ...savedOnTheNight,
      parts: [{ name: "blog.yjs", bytes: encodeStateAsUpdate(doc).length }],
    });
  });

  test("that was saved with documents of version 1 is read, and its quotes with all that was known of them", () => {
    const old = nightDoc();
    const [revisions] = [...entriesOf(old).values()].flatMap((entry) => {
      const list = entry.get("revisions");
      return list instanceof YArray && list.length > 0 ? [list] : [];
    });
    // Frozen: as version 1 wrote it.
    const quote = JSON.parse(
      '{"type":"quote","paragraphs":[[{"type":"text","text":"We won."}]],"speaker":"Ann Lee","role":"mayor","party":"Labour","place":"York","source":"https://example.org/"}',
    );
    const revision = revisions?.get(0);
    revisions?.delete(0, 1);
    revisions?.push([{ ...revision, body: { version: 1, blocks: [quote] } }]);
    const { blog } = unpackHandover(packHandover(old, savedOnTheNight, new Map()));
    expect(blog.entries[1]?.revisions[0]?.body).toEqual({
      version: documentVersion,
      blocks: [{ ...quote, manner: "", saidAt: null, checkedBy: "" }],
    });
  });

  test("is the same bytes for the same blog, also in another time zone and from another laptop", () => {
    const home = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    try {
      expect(packHandover(unpackHandover(file).doc, savedOnTheNight, new Map())).toEqual(file);
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
  });

  test("is not written of a blog that nobody could open", () => {
    const heavy = nightDoc();
    heavy.getArray("x").push(Array(2_500_000).fill(null));
    expect(() => packHandover(heavy, savedOnTheNight, new Map())).toThrow(
      "The handover file was not written: the blog holds more than one file can carry. Export it as JSON, then go on in a new blog.",
    );
  });

  test("is read from the disk and left as it is", async () => {
    const path = join(await temporaryFolder(), "night.nightdesk");
    await writeFile(path, file);
    const { blog, bytes } = await readHandoverFile(path);
    expect(blog.headline).toBe("Plymouth: the count");
    expect(bytes).toBe(file.length);
    expect(new Uint8Array(await readFile(path))).toEqual(file);
  });
});

describe("a file that cannot be got at", () => {
  async function refusal(path: string): Promise<NightdeskError> {
    const error: unknown = await readHandoverFile(path).catch((reason) => reason);
    expect(error).toBeInstanceOf(NightdeskError);
    return error as NightdeskError;
  }

  test("is not there", async () => {
    const error = await refusal(join(await temporaryFolder(), "night.nightdesk"));
    expect(error.code).toBe("notFound");
    expect(error.message).toBe("“night.nightdesk” is not there. Nothing was changed. Choose the file again.");
  });

  test("may not be read", async () => {
    const path = join(await temporaryFolder(), "night.nightdesk");
    await writeFile(path, file);
    await chmod(path, 0o000);
    const error = await asUnprivileged(() => refusal(path));
    expect(error.code).toBe("readOnly");
    expect(error.message).toBe(
      "“night.nightdesk” may not be read by this account. Nothing was changed. Ask for a copy.",
    );
  });

  test("is a folder, or has a name that would rewrite the line it stands in", async () => {
    const path = join(await temporaryFolder(), "ni\u{1b}[2Jght\u{202e}.nightdesk");
    await mkdir(path);
    const error = await refusal(path);
    expect(error.code).toBe("foreign");
    expect(error.message).toBe("“ni\u{FFFD}[2Jght\u{FFFD}.nightdesk” is not a file. Nothing was changed.");
  });

  test("is larger than any of ours: it is refused without being read", async () => {
    const path = join(await temporaryFolder(), "night.nightdesk");
    await writeFile(path, file);
    // Sparse, and more than could be read in one go.
    await truncate(path, 3 * 1024 * 1024 * 1024);
    const error = await refusal(path);
    expect(error.code).toBe("invalid");
    expect(error.message).toBe("“night.nightdesk” is too large: Nightdesk opens up to 512 MB. Nothing was changed.");
  });
});
