import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, decodeUpdate, encodeStateAsUpdate, XmlText, Array as YArray, Map as YMap } from "yjs";
import { bytesInMemory, HeavyUpdateError, weighUpdate } from "./weighUpdate";

/** Two clients, every kind of content, words cut by others' words, and deletions. */
function mixedUpdate(): Uint8Array {
  const [one, two] = [new Doc(), new Doc()];
  one.getText("text").insert(0, "The last ward is in — gain.");
  one.getText("text").format(4, 4, { bold: true });
  one.getText("text").insertEmbed(3, { image: "hall" });
  one.getMap("map").set("plain", { a: [1, -2, 1.5, true, null, undefined, "ü"], b: new Uint8Array([1, 2]), c: 2n });
  one.getMap("map").set("types", new YMap([["inner", new YArray()]]));
  one.getXmlFragment("xml").insert(0, [new XmlText("words")]);
  applyUpdate(two, encodeStateAsUpdate(one));
  two.getText("text").insert(10, "second ");
  two.getText("text").delete(0, 3);
  two.getMap("map").delete("types");
  applyUpdate(one, encodeStateAsUpdate(two));
  return encodeStateAsUpdate(one);
}

describe("an update is weighed from its bytes", () => {
  const update = mixedUpdate();

  test("and found to hold what Yjs finds in it", () => {
    const { structs, ds } = decodeUpdate(update);
    const { clients, pieces } = weighUpdate(update);
    expect(clients).toBe(new Set(structs.map(({ id }) => id.client)).size);
    expect(pieces).toBeGreaterThanOrEqual(structs.length + ds.clients.size);
    expect(pieces).toBeLessThan(3 * structs.length);
  });

  test("every kind of what it holds adds to it", () => {
    const weightOf = (change: (doc: Doc) => void) => {
      const doc = new Doc();
      change(doc);
      return weighUpdate(encodeStateAsUpdate(doc));
    };
    expect(weightOf((doc) => doc.getText("t").insert(0, "a".repeat(500))).content).toBeGreaterThanOrEqual(500);
    expect(weightOf((doc) => doc.getArray("a").push(Array(500).fill(null))).values).toBe(500);
    expect(weightOf((doc) => doc.getMap("m").set("k", { a: [1, [2, { b: 3 }]] })).values).toBe(7);
    expect(weightOf((doc) => doc.getArray("a").push([new YMap(), new YMap()])).types).toBe(2);
  });

  test("an empty one weighs nothing", () => {
    expect(bytesInMemory(weighUpdate(encodeStateAsUpdate(new Doc())))).toBe(0);
  });

  test("cut at any length, or with a byte too many, it is none", () => {
    for (let length = 0; length < update.length; length++) {
      expect(() => weighUpdate(update.subarray(0, length)), `${length} bytes`).toThrow();
    }
    expect(() => weighUpdate(Uint8Array.of(...update, 0))).toThrow("these bytes are not an update");
  });

  test("with any bit flipped it is walked to its end, or is none; whatever Yjs can read can be weighed", () => {
    const isReadable = (bytes: Uint8Array, read: (bytes: Uint8Array) => unknown) => {
      try {
        read(bytes);
        return true;
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        return false;
      }
    };
    let both = 0;
    for (let at = 0; at < update.length; at++) {
      const changed = update.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));
      const isWeighed = isReadable(changed, (bytes) => weighUpdate(bytes));
      const isWhole = isReadable(changed, decodeUpdate) && !isReadable(changed.subarray(0, -1), decodeUpdate);
      if (isWhole) expect(isWeighed, `byte ${at}`).toBe(true);
      if (isWhole && isWeighed) both++;
    }
    expect(both).toBeGreaterThan(update.length / 4);
  });
});

describe("an update that is no blog’s is refused before it is built", () => {
  const inList = [1, 1, 0x78];

  test("more than may be is found as soon as it is reached", () => {
    const doc = new Doc();
    doc.getArray("a").push(Array(10_000).fill({}));
    expect(() => weighUpdate(encodeStateAsUpdate(doc), 100_000)).toThrow(HeavyUpdateError);
    expect(() => weighUpdate(encodeStateAsUpdate(doc), 1_000_000)).not.toThrow();
  });

  test("one that claims more changes than it has bytes", () => {
    expect(() => weighUpdate(Uint8Array.of(1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0, 1, 0))).toThrow("not an update");
  });

  test("a document in the document", () => {
    expect(() => weighUpdate(Uint8Array.of(1, 1, 7, 0, 9, ...inList, 1, 0x61, 118, 0, 0))).toThrow("not an update");
  });

  test("a value nested deeper than any that is kept", () => {
    const nested = (depth: number) =>
      Uint8Array.from([1, 1, 7, 0, 8, ...inList, 1, ...Array(depth).fill([117, 1]).flat(), 126, 0]);
    expect(() => weighUpdate(nested(1_000))).not.toThrow();
    expect(() => weighUpdate(nested(1_001))).toThrow("not an update");
    expect(() => weighUpdate(nested(1_000_000))).toThrow("not an update");
  });
});
