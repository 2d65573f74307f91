import { createHash, randomBytes } from "node:crypto";
import { entriesOf, metaOf, summaryOf } from "@shared/doc/blogDoc";
import { NightdeskError } from "@shared/ipc/result";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { Doc, encodeStateAsUpdate, encodeStateVector, XmlText } from "yjs";
import { unpackHandover, zipHandover } from "./handoverFile";
import { craftedHandover } from "./testing/craftedHandover";
import { nightDoc } from "./testing/nightDoc";

function refusal(bytes: Uint8Array): { code: string; message: string } {
  try {
    unpackHandover(bytes);
  } catch (error) {
    if (error instanceof NightdeskError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: "none", message: "it was read" };
}

const damaged = (reason: string) => ({
  code: "damaged",
  message: `The file is damaged: ${reason}. Nothing was changed. Ask for the file again.`,
});
const newer = {
  code: "newer",
  message: "The file was saved by a newer Nightdesk. Nothing was changed. Update Nightdesk, then open it again.",
};
const tooLarge = {
  code: "invalid",
  message: "The file is too large: Nightdesk opens up to 512 MB. Nothing was changed.",
};
const update = encodeStateAsUpdate(nightDoc());

test("what is only repacked is read", () => {
  expect(refusal(craftedHandover(update)).code).toBe("none");
});

describe("from a newer Nightdesk", () => {
  test("with a manifest that only it knows", () => {
    expect(refusal(craftedHandover(update, { version: 3, parts: "elsewhere", pictures: [] }))).toEqual(newer);
  });

  test("with a blog that only it knows", () => {
    const doc = nightDoc();
    metaOf(doc).set("modelVersion", 99);
    expect(refusal(craftedHandover(encodeStateAsUpdate(doc)))).toEqual(newer);
  });
});

describe("a manifest that is not true", () => {
  const parts = (change: object) => [
    { name: "blog.yjs", bytes: update.length, sha256: createHash("sha256").update(update).digest("hex"), ...change },
  ];

  test.each([
    ["another blog's id", { blogId: "01960000-0000-7000-8000-000000000002" }, "its manifest names another blog"],
    ["no id", { blogId: "../blog" }, "its manifest is wrong at blogId"],
    ["version 0", { version: 0 }, "its manifest is wrong at version"],
    ["another format", { format: "nightdesk2" }, "its manifest is wrong at format"],
    ["a field too many", { run: "x" }, "its manifest is wrong at run"],
    ["no date", { savedAt: "yesterday" }, "its manifest is wrong at savedAt"],
    ["no parts", { parts: [] }, "its manifest is wrong at parts.0"],
    ["two parts", { parts: [...parts({}), ...parts({})] }, "its manifest is wrong at parts.1"],
    ["another length", { parts: parts({ bytes: 12 }) }, "its part blog.yjs is not as long as it was"],
    ["another checksum", { parts: parts({ sha256: "0".repeat(64) }) }, "its part blog.yjs does not match its checksum"],
  ])("%s", (_what, changes, reason) => {
    expect(refusal(craftedHandover(update, changes))).toEqual(damaged(reason));
  });

  test("is no JSON, or is not there", () => {
    expect(refusal(zipHandover('{"format":"nightdesk",', { "blog.yjs": update }))).toEqual(
      damaged("its manifest is not JSON"),
    );
    expect(refusal(zipSync({ "blog.yjs": update }))).toEqual(damaged("its manifest is missing"));
  });

  test("has parts beside it that it does not name, or lacks its own", () => {
    const reason = "its parts are not the ones it names";
    expect(refusal(craftedHandover(update, {}, { "blog.yjs": update, "../../x": update }))).toEqual(damaged(reason));
    expect(refusal(craftedHandover(update, {}, { "x.yjs": update }))).toEqual(damaged(reason));
    expect(refusal(craftedHandover(update, {}, {}))).toEqual(damaged(reason));
  });
});

describe("a blog that is none, with the right checksum", () => {
  test("cut at any length, it is refused, and soon", () => {
    const begin = performance.now();
    for (let length = 0; length < update.length; length++) {
      expect(refusal(craftedHandover(update.subarray(0, length))).code, `${length} bytes`).toBe("damaged");
    }
    expect(performance.now() - begin).toBeLessThan(20_000);
  });

  test("of changes whose beginning is missing", () => {
    const doc = nightDoc();
    const before = encodeStateVector(doc);
    doc.getMap("meta").set("status", "finished");
    expect(refusal(craftedHandover(encodeStateAsUpdate(doc, before)))).toEqual(
      damaged("a part of the blog is missing"),
    );
  });

  test("that claims four thousand million changes", () => {
    const reason = "the blog inside cannot be read";
    expect(refusal(craftedHandover(Uint8Array.of(1, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 0)))).toEqual(damaged(reason));
  });

  test("of another program's document", () => {
    const doc = new Doc();
    doc.getText("content").insert(0, "Plymouth");
    expect(refusal(craftedHandover(encodeStateAsUpdate(doc)))).toMatchObject({
      code: "damaged",
      message: expect.stringMatching(/^The file is damaged: the blog cannot be read: id: /),
    });
  });

  test("with something else where an entry should be", () => {
    const doc = nightDoc();
    doc.getMap("entries").set("01960000-0000-7000-8000-000000000003", "Plymouth");
    expect(refusal(craftedHandover(encodeStateAsUpdate(doc)))).toEqual(damaged("the blog inside cannot be read"));
  });

  test("nested deeper than it can be read", () => {
    const doc = nightDoc();
    let inner = summaryOf(doc);
    doc.transact(() => {
      for (let depth = 0; depth < 20_000; depth++) {
        const next = new XmlText();
        inner.insertEmbed(0, next);
        next.setAttribute("__type", "quote-block");
        inner = next;
      }
    });
    expect(refusal(craftedHandover(encodeStateAsUpdate(doc)))).toEqual(damaged("the blog inside cannot be read"));
  });

  test("with an entry in a status that there is not", () => {
    const doc = nightDoc();
    for (const entry of entriesOf(doc).values()) entry.set("status", "published");
    expect(refusal(craftedHandover(encodeStateAsUpdate(doc)))).toMatchObject({
      code: "damaged",
      message: expect.stringMatching(/entry .+ cannot be read: status: /),
    });
  });
});

describe("a ZIP that lies", () => {
  const bomb = new Uint8Array(64 * 1024 * 1024);
  const packedBomb = craftedHandover(bomb);

  /** Writes the length that blog.yjs unpacks to, in both headers. */
  function claiming(bytes: number, file: Uint8Array = packedBomb): Uint8Array {
    const lying = Buffer.from(file);
    lying.writeUInt32LE(bytes, lying.indexOf("PK\x03\x04", 4) + 22);
    lying.writeUInt32LE(bytes, lying.lastIndexOf("blog.yjs") - 22);
    return lying;
  }

  test("unpacks to more than it claims: it is never unpacked past the claim", () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(claiming(1_000))).toEqual(damaged("its part blog.yjs is not as long as it was"));
    const manifest = { parts: [{ name: "blog.yjs", bytes: 1_000, sha256: "0".repeat(64) }] };
    expect(refusal(claiming(1_000, craftedHandover(bomb, manifest)))).toEqual(damaged("a part cannot be unpacked"));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  test("claims more than the limit: it is refused before anything is unpacked", () => {
    const before = process.memoryUsage().arrayBuffers;
    const noise = craftedHandover(update, {}, { "blog.yjs": randomBytes(600_000) });
    expect(refusal(claiming(600_000_000, noise))).toEqual(tooLarge);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
  });

  test("claims more than deflate can give", () => {
    expect(refusal(claiming(400 * 1024 * 1024))).toEqual(damaged("its list of parts does not match what it holds"));
  });

  test("holds too many parts", () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`picture-${index}`, new Uint8Array()]),
    );
    expect(refusal(craftedHandover(update, {}, many))).toEqual(tooLarge);
  });

  test("hides bytes between its parts and their list", () => {
    const honest = Buffer.from(craftedHandover(update));
    const directory = honest.readUInt32LE(honest.length - 6);
    const hiding = Buffer.concat([honest.subarray(0, directory), Buffer.from("hidden"), honest.subarray(directory)]);
    hiding.writeUInt32LE(directory + 6, hiding.length - 6);
    expect(refusal(hiding)).toEqual(damaged("its parts do not fill it"));
  });

  test("holds a part twice", () => {
    const twice = Buffer.from(craftedHandover(update, {}, { "blog.yjs": update, "blog.yjt": update }));
    for (let at = twice.indexOf("blog.yjt"); at >= 0; at = twice.indexOf("blog.yjt")) twice.write("blog.yjs", at);
    expect(refusal(twice)).toEqual(damaged("it holds a part twice"));
  });
});
