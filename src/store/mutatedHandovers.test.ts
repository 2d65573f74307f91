import { spawnSync } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeBody } from "@body/writeBody";
import { largestBlog, packHandover } from "@files/handoverFile";
import { sha256 } from "@files/sha256";
import { craftedHandover } from "@files/testing/craftedHandover";
import { type HeavyKind, heavyKinds, heavyUpdate } from "@files/testing/heavyUpdates";
import { damages, mutate, type Original } from "@files/testing/mutatedHandover";
import { nightDoc, savedOnTheNight } from "@files/testing/nightDoc";
import { tinyPng } from "@files/testing/tinyPicture";
import { actOnEntry } from "@shared/doc/actOnEntry";
import { bodyOf, entriesOf, entryOf } from "@shared/doc/blogDoc";
import { addAuthority, addContest, addElection } from "@shared/doc/changeResults";
import { readBlog } from "@shared/doc/readBlog";
import { setFiling, setTwoPairsOfEyes } from "@shared/doc/rulesOfBlog";
import { bytesInMemory, weighUpdate } from "@shared/doc/weighUpdate";
import { emptyDocument } from "@shared/document/document";
import { liveContest, ordinaryResults } from "@shared/export/testing/ordinaryResults";
import type { EntryId } from "@shared/model/ids";
import type { PictureBytes } from "@shared/pictures/keptPicture";
import { beforeAll, describe, expect, test } from "vitest";
import { type Doc, encodeStateAsUpdate, mergeUpdates } from "yjs";
import { openDatabase } from "./connection";
import { OpenBlogs } from "./openBlogs";
import type { Outcome } from "./testing/importHandovers";
import { temporaryFolder } from "./testing/temporaryFolder";
import { reporter } from "./testing/writtenBlog";

const picture: PictureBytes = { mime: "image/png", bytes: tinyPng(300, 200), small: tinyPng(40, 30) };
const hash = sha256(picture.bytes);
const sentence = /^“.+” .+\. Nothing was changed\.( [A-Z].+\.)?$/;
const mebibyte = 1024 * 1024;
/** Of the store's process, in MB: what the reading of any file may take. */
const mostMemory = 512;

/** A blog with a picture, results, rules, and an entry that was filed, changed and filed again. */
function fullDoc(): Doc {
  const doc = nightDoc();
  const { elections, authorities, contests } = ordinaryResults;
  for (const election of elections) addElection(doc, election);
  for (const authority of authorities) addAuthority(doc, authority);
  for (const contest of contests) addContest(doc, contest);
  const now = Date.parse("2018-05-04T02:00:00.000Z");
  const deed = { by: "Asha Penrose", profileId: reporter, now };
  setFiling(doc, ["Asha Penrose"], deed);
  setTwoPairsOfEyes(doc, true, deed);
  const facts = { mime: "image/png", width: 300, height: 200, caption: "Hall", credit: "PA", alt: "A hall" } as const;
  for (const id of entriesOf(doc).keys() as Iterable<EntryId>) {
    writeBody(bodyOf(entryOf(doc, id)), {
      ...emptyDocument,
      blocks: [
        { type: "paragraph", children: [{ type: "text", text: "The last ward is in — Labour gain." }] },
        { type: "picture", hash, ...facts },
        liveContest,
      ],
    });
    actOnEntry(doc, id, "file", deed);
  }
  return doc;
}

// A deadline for what hangs: the machine may be busy with other things.
describe("a thousand files that are not what they say", { timeout: 180_000 }, () => {
  const folder = { path: "" };
  const [plain, full] = [nightDoc(), fullDoc()];
  const originals = [plain, full].map((doc): Original => {
    const file = packHandover(doc, savedOnTheNight, new Map([[hash, picture]]));
    return { file, update: encodeStateAsUpdate(doc) };
  });
  const blogs = [plain, full].map(blogHash);
  let script = "";

  beforeAll(() => {
    script = bundled("src/store/testing/importHandovers.ts");
  });

  function open(files: readonly (readonly [profile: "empty" | "begun", path: string])[]): readonly Outcome[] {
    const input = files.map((line) => line.join("\t")).join("\n");
    const child = spawnSync(process.execPath, [script, folder.path], { input, encoding: "utf8", maxBuffer: 1e8 });
    expect(child.stderr).toBe("");
    const outcomes = child.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Outcome);
    expect(outcomes).toHaveLength(files.length);
    return outcomes;
  }

  function write(name: string, bytes: Uint8Array): string {
    const path = join(folder.path, `${name}.nightdesk`);
    writeFileSync(path, bytes);
    return path;
  }

  /** A profile without a blog, and one that has the plain blog as it was before somebody wrote on. */
  function makeProfiles(): void {
    folder.path = temporaryFolder();
    for (const name of ["empty", "begun"]) {
      const db = openDatabase(join(folder.path, `${name}.db`));
      const open = new OpenBlogs(db, () => {});
      if (name === "begun") open.add(readBlog(plain).id, encodeStateAsUpdate(plain));
      open.settle();
      db.pragma("wal_checkpoint(TRUNCATE)");
      db.close();
    }
  }

  test("are each refused in a sentence with the profile as it was, or read whole; memory stays within its bound", () => {
    makeProfiles();
    const files = damages(1_000, 20_180_503).map((damage, index) => {
      const [original, other] = index % 2 === 0 ? originals : originals.toReversed();
      if (!original || !other) throw new Error("there are two originals");
      const profile = index % 3 === 0 ? ("begun" as const) : ("empty" as const);
      return [profile, write(`${index}-${damage.kind}`, mutate(damage, original, other))] as const;
    });
    const outcomes = open(files);
    const read = outcomes.filter(({ refusal }) => refusal === undefined);
    for (const { path, refusal, isUnchanged } of outcomes) {
      if (!refusal) continue;
      expect(refusal.message, path).toMatch(sentence);
      expect(["damaged", "foreign", "newer", "invalid"], path).toContain(refusal.code);
      expect(isUnchanged, path).toBe(true);
    }
    // What carries the checksums of the night is one of its blogs as it was; only what was signed anew can be another.
    for (const { path, blog } of read) if (!path.includes("signed")) expect(blogs, path).toContain(blog);
    expect(Math.max(...outcomes.map(({ peak }) => peak))).toBeLessThan(mostMemory);
    expect(read.length).toBeGreaterThan(5);
  });

  test("and so are files that are small on the disk and large in memory, and those that claim to be large", () => {
    makeProfiles();
    const update = encodeStateAsUpdate(plain);
    const zeros = new Uint8Array(4 * mebibyte);
    const bomb = craftedHandover(new Uint8Array(64 * mebibyte));
    const parts = [{ name: "blog.yjs", bytes: 1_000, sha256: sha256(zeros) }];
    const sparse = write("sparse", bomb);
    truncateSync(sparse, 600 * mebibyte);
    const padded = write("padded", bomb);
    truncateSync(padded, 500 * mebibyte);
    const files = [
      sparse,
      padded,
      write("bomb", bomb),
      write("bomb-cut", bomb.subarray(0, -60)),
      write("bomb-in-a-blog", craftedHandover(bomb)),
      write("zeros-as-a-blog", craftedHandover(zeros)),
      write("zeros-claimed-short", craftedHandover(zeros, { parts })),
      write("zeros-in-the-manifest", craftedHandover(update, { headline: "0".repeat(2 * mebibyte) })),
      write("zeros-as-a-part", craftedHandover(update, {}, { "pictures/x": zeros, "blog.yjs": update })),
      ...heavyKinds.map((kind) => write(`${kind}-beyond`, craftedHandover(weighing(kind, 1.05)))),
    ];
    for (const { path, refusal, isUnchanged, peak } of open(files.map((path) => ["begun", path]))) {
      expect(peak, path).toBeLessThan(mostMemory);
      expect(refusal?.message, path).toMatch(sentence);
      expect(isUnchanged, path).toBe(true);
    }
  });

  // Those that take the most for what they weigh, each in a process of its own: none adds to the next.
  test.each<HeavyKind>(["clients", "deleted", "cuts", "objects", "accents"])(
    "as heavy as a blog may be, of %s, one is read and merged within the same memory",
    (kind) => {
      makeProfiles();
      const path = write(kind, craftedHandover(mergeUpdates([weighing(kind, 0.98), encodeStateAsUpdate(plain)])));
      const [outcome] = open([["begun", path]]);
      expect(outcome?.refusal).toBeUndefined();
      expect(outcome?.peak).toBeLessThan(mostMemory);
    },
  );
});

/** An update that is about that share of what may be opened, by its weight or by its length. */
function weighing(kind: HeavyKind, share: number): Uint8Array {
  const [few, many] = [1_000, 2_000].map((count) => heavyUpdate(kind, count)) as [Uint8Array, Uint8Array];
  const memory = (bytesInMemory(weighUpdate(many)) - bytesInMemory(weighUpdate(few))) / 1_000;
  const length = (many.length - few.length) / 1_000;
  return heavyUpdate(kind, Math.floor(share * Math.min(largestBlog.memory / memory, largestBlog.update / length)));
}

function blogHash(doc: Doc): string {
  return sha256(new TextEncoder().encode(JSON.stringify(readBlog(doc))));
}

/** The path of a script that Electron's Node can run. */
function bundled(source: string): string {
  const code = `import { bundle } from "./scripts/bundle.mjs"; console.log(await bundle(${JSON.stringify(source)}, "test"));`;
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: resolve("."),
    encoding: "utf8",
  });
  return child.stdout.trim();
}
