import { writeBody } from "@body/writeBody";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { noQuoteDetails } from "../document/blocks/quote";
import { createBlogId, createProfileId, type SpeakerId } from "../model/ids";
import { actOnEntry } from "./actOnEntry";
import { bodyOf, createBlogDoc, entryOf } from "./blogDoc";
import { createEntry } from "./changeEntry";
import { addSpeaker, changeSpeaker, keepSpeaker, mergeSpeakers, removeSpeaker } from "./changeSpeakers";
import { readEntry } from "./readBlog";
import { readSpeakers } from "./readSpeakers";
import { speakersOf } from "./speakersDoc";

const night = Date.parse("2018-05-04T01:14:00.000Z");
const tudor = { name: "Tudor Evans", role: "council leader", party: "Labour" };

function shown(doc: Doc) {
  return readSpeakers(doc).map(({ id: _, ...speaker }) => speaker);
}

function idOf(doc: Doc, name: string): SpeakerId {
  const speaker = readSpeakers(doc).find((one) => one.name === name);
  if (!speaker) throw new Error(`no ${name}`);
  return speaker.id;
}

function merge(a: Doc, b: Doc): void {
  const [first, second] = [encodeStateAsUpdate(a), encodeStateAsUpdate(b)];
  applyUpdate(a, second);
  applyUpdate(b, first);
}

describe("keeping a speaker", () => {
  test("by name, whatever the spelling; role and party follow the last quote, and nothing known is lost", () => {
    const doc = new Doc();
    keepSpeaker(doc, { name: " Zoë O’Neill ", role: "councillor", party: "Green" });
    keepSpeaker(doc, { name: "zoe oneill", role: "", party: "" });
    expect(shown(doc)).toEqual([{ name: "Zoë O’Neill", role: "councillor", party: "Green", aliases: [] }]);
    keepSpeaker(doc, { name: "Zoe O'Neill", role: "mayor", party: "" });
    expect(shown(doc)).toEqual([{ name: "Zoë O’Neill", role: "mayor", party: "Green", aliases: [] }]);
  });

  test("without a name keeps none, and nothing new writes nothing", () => {
    const doc = new Doc();
    keepSpeaker(doc, { name: " … ", role: "mayor", party: "" });
    expect(shown(doc)).toEqual([]);
    keepSpeaker(doc, tudor);
    const before = encodeStateAsUpdate(doc);
    keepSpeaker(doc, tudor);
    expect(encodeStateAsUpdate(doc)).toEqual(before);
  });

  test("goes to whoever has the name as an alias", () => {
    const doc = new Doc();
    addSpeaker(doc, { ...tudor, aliases: ["Councillor Evans"] });
    keepSpeaker(doc, { name: "Councillor Evans", role: "leader of the opposition", party: "" });
    expect(shown(doc)).toEqual([{ ...tudor, role: "leader of the opposition", aliases: ["Councillor Evans"] }]);
  });
});

test("filing keeps who is quoted in the directory, and a later role leaves the earlier quote as it was", () => {
  const details = { headline: "Count", standfirst: "", byline: "", timeZone: "Europe/London" };
  const doc = createBlogDoc(createBlogId(), details, "2018-05-03T20:00:00.000Z");
  const file = (role: string) => {
    const id = createEntry(doc, createProfileId(), [], night);
    const quote = { ...noQuoteDetails, type: "quote" as const, paragraphs: [], speaker: "Ann Lee", role };
    writeBody(bodyOf(entryOf(doc, id)), { version: 2, blocks: [quote] });
    expect(shown(doc).map((one) => one.role)).not.toContain(role);
    actOnEntry(doc, id, "file", { by: "Ada", profileId: createProfileId(), now: night });
    return id;
  };
  const first = file("candidate for Moor View");
  file("councillor for Moor View");
  expect(shown(doc)).toEqual([{ name: "Ann Lee", role: "councillor for Moor View", party: "", aliases: [] }]);
  expect(readEntry(first, entryOf(doc, first)).body.blocks).toMatchObject([{ role: "candidate for Moor View" }]);
});

test("two become one: the first one's words stay, the other's fill what is empty, its names become aliases", () => {
  const doc = new Doc();
  const kept = addSpeaker(doc, { name: "Alexander Johnson", role: "", party: "Conservative", aliases: [] });
  const other = addSpeaker(doc, { name: "Boris Johnson", role: "MP", party: "Tory", aliases: ["Bojo"] });
  mergeSpeakers(doc, kept, other);
  const one = { name: "Alexander Johnson", role: "MP", party: "Conservative", aliases: ["Boris Johnson", "Bojo"] };
  expect(shown(doc)).toEqual([one]);
  mergeSpeakers(doc, kept, kept);
  mergeSpeakers(doc, kept, other);
  expect(shown(doc)).toEqual([one]);
  removeSpeaker(doc, kept);
  expect(speakersOf(doc).size).toBe(0);
});

test("a record that cannot be read is left out, and the others are there", () => {
  const doc = new Doc();
  addSpeaker(doc, { ...tudor, aliases: [] });
  doc.getMap("speakers").set("x", "Ann");
  changeSpeaker(doc, addSpeaker(doc, { name: "Bea", role: "", party: "", aliases: [] }), { aliases: 5 as never });
  expect(shown(doc)).toEqual([{ ...tudor, aliases: [] }]);
  keepSpeaker(doc, { name: "Bea", role: "mayor", party: "" });
  expect(shown(doc).map(({ name }) => name)).toEqual(["Bea", "Tudor Evans"]);
});

describe("two laptops", () => {
  test("that meet one person apart have one, and one record after the next change", () => {
    const [a, b] = [new Doc(), new Doc()];
    keepSpeaker(a, tudor);
    keepSpeaker(b, { ...tudor, role: "", party: "Lab" });
    merge(a, b);
    expect(shown(a)).toEqual(shown(b));
    expect(shown(a)).toHaveLength(1);
    expect(speakersOf(a).size).toBe(2);
    changeSpeaker(a, idOf(a, "Tudor Evans"), { role: "Lord Mayor" });
    merge(a, b);
    expect(shown(b)).toMatchObject([{ name: "Tudor Evans", role: "Lord Mayor" }]);
    expect(speakersOf(b).size).toBe(1);
  });

  test("that change two fields of one speaker keep both", () => {
    const [a, b] = [new Doc(), new Doc()];
    keepSpeaker(a, tudor);
    merge(a, b);
    changeSpeaker(a, idOf(a, "Tudor Evans"), { role: "Lord Mayor" });
    changeSpeaker(b, idOf(b, "Tudor Evans"), { aliases: ["TE"] });
    merge(a, b);
    expect(shown(a)).toEqual([{ ...tudor, role: "Lord Mayor", aliases: ["TE"] }]);
    expect(shown(b)).toEqual(shown(a));
  });

  test("read the same whatever they do, and nobody is there twice", () => {
    const name = fc.constantFrom("Ann Lee", "ann lee", "Bob Day", "Cy Fox");
    const deed = fc.oneof(
      fc.tuple(name, fc.constantFrom("", "mayor", "MP"), fc.constantFrom("", "Labour", "Green")).map(
        ([who, role, party]) =>
          (doc: Doc) =>
            keepSpeaker(doc, { name: who, role, party }),
      ),
      fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => (doc: Doc) => {
        const all = readSpeakers(doc);
        const [into, from] = [all[one % all.length], all[other % all.length]];
        if (into && from) mergeSpeakers(doc, into.id, from.id);
      }),
      fc.nat().map((pick) => (doc: Doc) => {
        const all = readSpeakers(doc);
        const speaker = all[pick % all.length];
        if (speaker) removeSpeaker(doc, speaker.id);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.option(deed)), { maxLength: 20 }), (deeds) => {
        const [a, b] = [new Doc(), new Doc()];
        for (const [onFirst, change] of deeds) {
          if (change) change(onFirst ? a : b);
          else merge(a, b);
        }
        merge(a, b);
        expect(readSpeakers(a)).toEqual(readSpeakers(b));
        const keys = readSpeakers(a).map((one) => one.name.toLowerCase());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
