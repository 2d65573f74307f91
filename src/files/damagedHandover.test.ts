import { NightdeskError } from "@shared/ipc/result";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { packHandover, unpackHandover } from "./handoverFile";
import { nightDoc, savedOnTheNight } from "./testing/nightDoc";

const file = packHandover(nightDoc(), savedOnTheNight, new Map());
const whole = unpackHandover(file);

/** The code and sentence with which `bytes` are refused; undefined when they are read, and then as they were. */
function refusal(bytes: Uint8Array): NightdeskError | undefined {
  try {
    const { blog, manifest } = unpackHandover(bytes, "“night.nightdesk”");
    expect({ blog, manifest }).toEqual({ blog: whole.blog, manifest: whole.manifest });
    return undefined;
  } catch (error) {
    if (error instanceof NightdeskError) return error;
    throw error;
  }
}

const damagedSentence = /^“night\.nightdesk” is damaged: .+\. Nothing was changed\. Ask for the file again\.$/;

function expectDamaged(bytes: Uint8Array): void {
  const error = refusal(bytes);
  expect(error?.code).toBe("damaged");
  expect(error?.message).toMatch(damagedSentence);
}

function flipped(at: number, bit: number): Uint8Array {
  return file.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
}

function offsetOf(text: string): number {
  return Buffer.from(file).indexOf(text);
}

describe("a damaged handover file", () => {
  test.each([
    ["the manifest", offsetOf("Plymouth")],
    ["the manifest's version", offsetOf('"version":1') + 10],
    ["the blog", Buffer.from(file).lastIndexOf("blog.yjs") - 200],
    ["the end", file.length - 4],
  ])("with one bit flipped in %s", (_part, at) => {
    expectDamaged(flipped(at, 1));
  });

  test("with any bit flipped is refused as damaged, or read as it was where the bit says nothing", () => {
    let harmless = 0;
    for (let at = 0; at < file.length; at++) {
      const error = refusal(flipped(at, at % 8));
      if (!error) harmless++;
      else expect(error.code, `byte ${at}`).toBe("damaged");
    }
    // In the list of two parts: what made them, the disk they begin on, their attributes; and deflate's last bits.
    expect(harmless).toBeLessThan(40);
    for (let at = file.length - 22; at < file.length; at++) {
      for (let bit = 0; bit < 8; bit++) expectDamaged(flipped(at, bit));
    }
  });

  test("cut at any length from four bytes on", () => {
    for (let length = 4; length < file.length; length++) expectDamaged(file.subarray(0, length));
  });

  test("without its beginning", () => {
    for (const from of [1, 4, 30, 43, 64, 300]) expectDamaged(file.subarray(from));
  });

  test("with bytes put in, taken out, doubled or appended", () => {
    fc.assert(
      fc.property(fc.nat(file.length), fc.nat(file.length), fc.uint8Array({ maxLength: 40 }), (a, b, between) => {
        const spliced = Buffer.concat([file.subarray(0, a), between, file.subarray(b)]);
        if (spliced.equals(file)) return;
        expect(["damaged", "foreign"]).toContain(refusal(spliced)?.code);
      }),
      { numRuns: 2_000 },
    );
    expectDamaged(Buffer.concat([file, file]));
    expectDamaged(Buffer.concat([file, Buffer.from("\n")]));
    expectDamaged(Buffer.concat([Buffer.from("\n"), file]));
  });
});

describe("a foreign file", () => {
  const text = (words: string) => new TextEncoder().encode(words);

  test.each([
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ["a plain ZIP", zipSync({ "notes.txt": text("Plymouth") })],
    ["a ZIP with another program's manifest", zipSync({ "manifest.json": [text('{"name":"x"}'), { level: 0 }] })],
    ["an empty ZIP", zipSync({})],
    ["a text", text("blog.yjs and manifest.json are its parts.\n".repeat(20))],
    ["two letters", text("PK")],
  ])("%s", (_what, bytes) => {
    const error = refusal(bytes);
    expect(error?.code).toBe("foreign");
    expect(error?.message).toBe("“night.nightdesk” is not a Nightdesk file. Nothing was changed.");
  });

  test("an empty file says that it is empty", () => {
    const error = refusal(new Uint8Array());
    expect(error?.code).toBe("foreign");
    expect(error?.message).toBe("“night.nightdesk” is empty: it is not a Nightdesk file. Nothing was changed.");
  });
});
