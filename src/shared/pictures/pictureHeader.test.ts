import { tinyPng } from "@files/testing/tinyPicture";
import { describe, expect, test } from "vitest";
import { largestPicture, readKeptPicture } from "./keptPicture";
import { pictureHeader } from "./pictureHeader";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : [...part])));

/** A JPEG as far as its structure goes: an EXIF segment with a thumbnail's end in it, a table, the frame, a scan. */
const jpeg = bytes(
  [0xff, 0xd8, 0xff, 0xe1, 0, 10, 0x45, 0x78, 0x69, 0x66, 0, 0, 0xff, 0xd9],
  [0xff, 0xff, 0xc4, 0, 4, 9, 9],
  [0xff, 0xc2, 0, 11, 8, 0x07, 0xd0, 0x0b, 0xb8, 1, 1, 0x11, 0],
  [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3],
  [0xff, 0xd9],
);
const gif = bytes("GIF89a", [3, 0, 2, 1], [0, 0, 0, 0x3b]);
const webp = (form: string, ...body: readonly number[]) =>
  bytes("RIFF", [12 + body.length, 0, 0, 0], "WEBP", form, [body.length, 0, 0, 0], body);
const box = (...parts: readonly (string | readonly number[])[]) => {
  const content = bytes(...parts);
  return [...bytes([0, 0, 0, content.length + 4]), ...content];
};
const extent = (width: number, height: number) =>
  box("ispe", [0, 0, 0, 0], [0, 0, width >> 8, width & 255], [0, 0, height >> 8, height & 255]);

describe("the kind and size of a picture", () => {
  test.each([
    ["JPEG, whose thumbnail ends before it", jpeg, { kind: "jpeg", width: 3000, height: 2000 }],
    ["PNG", tinyPng(7, 5), { kind: "png", width: 7, height: 5 }],
    ["GIF", gif, { kind: "gif", width: 3, height: 258 }],
    ["WebP, lossy", webp("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xc8, 0), { kind: "webp", width: 320, height: 200 }],
    [
      "WebP, lossless",
      webp("VP8L", 0x2f, 0x3f, 0xc1, 0x31, 0, 0, 0, 0, 0, 0),
      { kind: "webp", width: 320, height: 200 },
    ],
    ["WebP, extended", webp("VP8X", 0, 0, 0, 0, 0x3f, 1, 0, 0xc7, 0, 0), { kind: "webp", width: 320, height: 200 }],
    [
      "AVIF, of tiles",
      bytes(box("ftyp", "avif", [0, 0, 0, 0], "mif1"), box("meta", extent(512, 512), extent(4000, 3000))),
      { kind: "avif", width: 4000, height: 3000 },
    ],
    ["HEIC", bytes(box("ftyp", "heic", [0, 0, 0, 0], "mif1heic")), { kind: "heic", width: 0, height: 0 }],
  ])("%s", (_name, file, header) => {
    expect(pictureHeader(file)).toEqual(header);
  });

  test.each([
    ["a JPEG that was cut", jpeg.subarray(0, -2)],
    ["a JPEG without a frame", jpeg.subarray(0, 20)],
    ["a PNG that was cut", tinyPng(7, 5).subarray(0, -12)],
    ["a GIF that was cut", gif.subarray(0, 8)],
    ["a WebP that was cut", webp("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xc8, 0).subarray(0, -1)],
  ])("%s is damaged", (_name, file) => {
    expect(pictureHeader(file)).toBe("damaged");
  });

  test.each([
    ["nothing", bytes("")],
    ["a PDF", bytes("%PDF-1.7 and more words than a header has")],
    ["a film", bytes(box("ftyp", "isom", [0, 0, 0, 0], "mp42"))],
    ["SVG, which can hold scripts", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])("%s is no picture", (_name, file) => {
    expect(pictureHeader(file)).toBeUndefined();
  });
});

test("only a JPEG or PNG of at most 2,000 px and 300 KB may be kept", () => {
  expect(readKeptPicture(tinyPng(2_000, 3))).toEqual({ mime: "image/png", width: 2_000, height: 3 });
  expect(readKeptPicture(tinyPng(2_001, 3))).toBeUndefined();
  expect(readKeptPicture(gif)).toBeUndefined();
  expect(readKeptPicture(new Uint8Array([...tinyPng(2, 2), ...new Uint8Array(largestPicture.bytes)]))).toBeUndefined();
});
