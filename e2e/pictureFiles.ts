import type { Page } from "@playwright/test";

/** A file as it lies on somebody's disk. */
export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly type?: "image/jpeg" | "image/png" | "image/webp";
}

/** Draws a picture in the window: a red left half, a blue right half, and grain that does not pack well. */
export async function drawPicture(page: Page, { width, height, type = "image/jpeg" }: Drawing): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ width, height, type }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.fillStyle = "#d01030";
      context.fillRect(0, 0, width / 2, height);
      context.fillStyle = "#1030d0";
      context.fillRect(width / 2, 0, width / 2, height);
      for (let at = 0; at < 4_000; at++) {
        context.fillStyle = `rgb(${(at * 7) % 256} ${(at * 13) % 256} ${(at * 29) % 256} / 30%)`;
        context.fillRect((at * 7919) % width, (at * 104_729) % height, width / 90, height / 90);
      }
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer());
      let text = "";
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(text);
    },
    { width, height, type },
  );
  return Buffer.from(base64, "base64");
}

/**
 * A JPEG as a telephone held upright writes it: the EXIF orientation 6 (turn right by a quarter) and where it was taken
 * (GPS latitude 50° 22′ 14″ N). TIFF 6.0 in little-endian, EXIF 2.32.
 */
export function withExif(jpeg: Buffer): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4 + 2 + 24 + 4 + 24);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(2, 8);
  entry(10, 0x0112, 3, 1, 6);
  entry(22, 0x8825, 4, 1, 38);
  tiff.writeUInt16LE(2, 38);
  entry(40, 0x0001, 2, 2, "N".charCodeAt(0));
  entry(52, 0x0002, 5, 3, 68);
  for (const [index, value] of [50, 1, 22, 1, 14, 1].entries()) tiff.writeUInt32LE(value, 68 + index * 4);
  const segment = Buffer.concat([Buffer.from("\xff\xe1\0\0Exif\0\0", "latin1"), tiff]);
  segment.writeUInt16BE(segment.length - 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

/** A GIF of two pictures, 2 × 2 px, a second each: GIF89a with a table of two colours. */
export function movingGif(): Buffer {
  const frame = (index: 0 | 1) => [
    ...[0x21, 0xf9, 4, 0, 100, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0],
    // Codes of three bits, the first lowest: clear, the index twice, clear, the index twice, end.
    ...[2, 3, ...packed([4, index, index, 4, index, index, 5]), 0],
  ];
  const head = [...Buffer.from("GIF89a", "latin1"), 2, 0, 2, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255];
  return Buffer.from([...head, ...frame(0), ...frame(1), 0x3b]);
}

function packed(codes: readonly number[]): readonly number[] {
  const bits = codes.reduce((all, code, at) => all | (code << (3 * at)), 0);
  return [bits & 255, (bits >> 8) & 255, (bits >> 16) & 255];
}

/** Drops files on the text of the entry, as from a file manager. */
export async function dropFiles(page: Page, files: readonly PictureFile[]): Promise<void> {
  const contents = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString("base64") }));
  await page.getByRole("textbox", { name: "Body" }).evaluate((editor, list) => {
    const data = new DataTransfer();
    for (const { name, mimeType, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type: mimeType }));
    }
    const { left, top } = editor.getBoundingClientRect();
    const at = { clientX: left + 40, clientY: top + 24, bubbles: true, cancelable: true, dataTransfer: data };
    editor.dispatchEvent(new DragEvent("drop", at));
  }, contents);
}
