import { writeBody } from "@body/writeBody";
import { bodyOf, createBlogDoc, entriesOf, entryOf, type YEntry } from "@shared/doc/blogDoc";
import { emptyDocument } from "@shared/document/document";
import { messageOf } from "@shared/ipc/result";
import type { EntryId } from "@shared/model/ids";
import type { PictureBytes } from "@shared/pictures/keptPicture";
import { describe, expect, test } from "vitest";
import { encodeStateAsUpdate } from "yjs";
import { packHandover, unpackHandover, zipHandover } from "./handoverFile";
import { sha256 } from "./sha256";
import { nightDoc, nightId, savedOnTheNight } from "./testing/nightDoc";
import { tinyPng } from "./testing/tinyPicture";

const picture: PictureBytes = { mime: "image/png", bytes: tinyPng(40, 30), small: tinyPng(4, 3) };
const plain: PictureBytes = { mime: "image/png", bytes: tinyPng(5, 5), small: null };
const [hash, plainHash] = [sha256(picture.bytes), sha256(plain.bytes)];
const given = new Map([
  [hash, picture],
  [plainHash, plain],
]);

function docShowing(...hashes: readonly string[]) {
  const doc = nightDoc();
  const [id] = entriesOf(doc).keys();
  const facts = { mime: "image/png", width: 40, height: 30, caption: "Hall", credit: "PA", alt: "A hall" } as const;
  writeBody(bodyOf(entryOf(doc, id as EntryId)), {
    ...emptyDocument,
    blocks: hashes.map((one) => ({ type: "picture", hash: one, ...facts })),
  });
  return doc;
}

const doc = docShowing(hash, plainHash);
const file = packHandover(doc, savedOnTheNight, given);

test("the pictures that a blog shows come with it, whole and in both sizes", () => {
  const { pictures, manifest } = unpackHandover(file);
  expect(manifest.version).toBe(2);
  expect([...pictures.keys()].sort()).toEqual([hash, plainHash].sort());
  expect(pictures.get(hash)).toEqual({
    ...picture,
    bytes: Buffer.from(picture.bytes),
    small: Buffer.from(picture.small ?? []),
  });
  expect(pictures.get(plainHash)?.small).toBeNull();
});

test("one that the blog does not show stays behind, and without pictures the file is one of version 1", () => {
  const { manifest, pictures } = unpackHandover(packHandover(nightDoc(), savedOnTheNight, given));
  expect(manifest.version).toBe(1);
  expect(manifest).not.toHaveProperty("pictures");
  expect(pictures.size).toBe(0);
});

test("a picture that is not at hand does not keep the words back", () => {
  const { blog, pictures } = unpackHandover(packHandover(doc, savedOnTheNight, new Map([[hash, picture]])));
  expect([...pictures.keys()]).toEqual([hash]);
  expect(blog.entries.flatMap(({ body }) => body.blocks).filter(({ type }) => type === "picture")).toHaveLength(2);
});

describe("a file that was tampered with", () => {
  const update = encodeStateAsUpdate(doc);
  const blogPart = { name: "blog.yjs", bytes: update.length, sha256: sha256(update) };
  const named = { hash: plainHash, mime: "image/png", bytes: plain.bytes.length, small: null as unknown };
  const parts = { [`pictures/${plainHash}`]: plain.bytes, "blog.yjs": update };
  const crafted = (pictures: readonly object[], held: Record<string, Uint8Array> = parts) =>
    zipHandover(
      JSON.stringify({
        format: "nightdesk",
        version: 2,
        blogId: nightId,
        headline: "",
        ...savedOnTheNight,
        parts: [blogPart],
        pictures,
      }),
      held,
    );
  const refusal = (bytes: Uint8Array) => {
    try {
      unpackHandover(bytes);
      return "";
    } catch (error) {
      return messageOf(error);
    }
  };
  const part = `pictures/${plainHash}`;
  const noPicture = new TextEncoder().encode("<script>alert(1)</script>");
  const gif = new TextEncoder().encode("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;");
  const held = (bytes: Uint8Array, name = part) => ({ [name]: bytes, "blog.yjs": update });
  const unshown = tinyPng(9, 9);

  test("as it is, it is read", () => {
    expect(refusal(crafted([named]))).toBe("");
  });

  test.each([
    [
      "a bit of a picture changed",
      crafted([named], held(tinyPng(5, 5, 129))),
      `its part ${part} does not match its checksum`,
    ],
    ["a picture missing", crafted([named], { "blog.yjs": update }), "its parts are not the ones it names"],
    [
      "a picture too many",
      crafted([named], { ...held(unshown, "pictures/x"), ...parts }),
      "its parts are not the ones it names",
    ],
    ["another length", crafted([{ ...named, bytes: 12 }]), `its part ${part} is not as long as it was`],
    [
      "another kind than it says",
      crafted([{ ...named, mime: "image/jpeg" }]),
      `its part ${part} is not the picture that it says`,
    ],
    [
      "a script for a picture",
      crafted(
        [{ ...named, hash: sha256(noPicture), bytes: noPicture.length }],
        held(noPicture, `pictures/${sha256(noPicture)}`),
      ),
      "is not the picture that it says",
    ],
    [
      "a kind that is not kept",
      crafted([{ ...named, hash: sha256(gif), bytes: gif.length }], held(gif, `pictures/${sha256(gif)}`)),
      "is not the picture that it says",
    ],
    [
      "a smaller size with the wrong hash",
      crafted([{ ...named, small: { bytes: unshown.length, sha256: "0".repeat(64) } }], {
        [part]: plain.bytes,
        [`${part}/small`]: unshown,
        "blog.yjs": update,
      }),
      "does not match its checksum",
    ],
    [
      "a picture that the blog does not show",
      crafted(
        [{ ...named, hash: sha256(unshown), bytes: unshown.length }],
        held(unshown, `pictures/${sha256(unshown)}`),
      ),
      "a picture in it is not the blog’s",
    ],
    ["a hash that is a path", crafted([{ ...named, hash: "../../x" }]), "its manifest is wrong at pictures.0.hash"],
    ["a picture larger than any", crafted([{ ...named, bytes: 400_000 }]), "its manifest is wrong at pictures.0.bytes"],
    ["an SVG", crafted([{ ...named, mime: "image/svg+xml" }]), "its manifest is wrong at pictures.0.mime"],
    ["no pictures in version 2", crafted([]), "its manifest is wrong at pictures"],
  ])("%s", (_what, bytes, reason) => {
    const message = refusal(bytes);
    expect(message).toContain(reason);
    expect(message).toMatch(/^The file is damaged: .+ Nothing was changed\. Ask for the file again\.$/);
  });

  test("with its first words gone it is still known as ours", () => {
    const headless = file.slice();
    headless.fill(0x78, 30, 60);
    expect(refusal(headless)).toContain("is damaged");
  });

  test("with any byte of a picture changed it is refused", () => {
    const at = Buffer.from(file).indexOf(Buffer.from(picture.bytes));
    for (let offset = 0; offset < picture.bytes.length; offset++) {
      const changed = file.slice();
      changed[at + offset] = (changed[at + offset] ?? 0) ^ 1;
      expect(refusal(changed), `byte ${offset}`).toContain("is damaged");
    }
  });
});

test("a doc of a blog without entries is handed over as before", () => {
  const details = { headline: "", standfirst: "", byline: "", timeZone: "Europe/London" };
  const empty = createBlogDoc(nightId, details, "2018-05-03T21:00:00.000Z");
  entriesOf(empty).set("01960000-0000-7000-8000-000000000009", "not an entry" as unknown as YEntry);
  expect(() => packHandover(empty, savedOnTheNight, given)).not.toThrow();
});
