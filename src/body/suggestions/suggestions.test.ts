import { bodyOf, createBlogDoc, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry } from "@shared/doc/changeEntry";
import { changeText } from "@shared/doc/changeText";
import { dropDoubleAcceptances } from "@shared/doc/dropDoubleAcceptances";
import { mergeBlog } from "@shared/doc/merge/mergeBlog";
import { picturesOfBlog } from "@shared/doc/picturesOfBlog";
import { readEntry } from "@shared/doc/readBlog";
import {
  baseOf,
  copyOf,
  readSuggestion,
  readSuggestions,
  suggestionOf,
  wordsIn,
  type YSuggestion,
} from "@shared/doc/suggestions";
import type { Block, Document } from "@shared/document/document";
import { createBlogId, createProfileId, type EntryId, type SuggestionId } from "@shared/model/ids";
import { isSuggestionOpen, type SuggestedWords } from "@shared/model/suggestion";
import { suggestedChanges } from "@shared/suggestions/suggestedChanges";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, UndoManager } from "yjs";
import { documents } from "../documents.testdata";
import { writeBody } from "../writeBody";
import { beginSuggestion, leaveSuggestion } from "./beginSuggestion";
import { acceptAll, acceptChange, rejectAll, rejectChange } from "./decideSuggestion";

const night = Date.parse("2018-05-04T01:14:00.000Z");
const deed = { by: "Ann", profileId: createProfileId(), now: night };

const paragraph = (text: string): Block => ({ type: "paragraph", children: [{ type: "text", text }] });
const words = (title: string, ...blocks: readonly (Block | string)[]): SuggestedWords => ({
  title,
  body: { version: 2, blocks: blocks.map((block) => (typeof block === "string" ? paragraph(block) : block)) },
});

interface Laptop {
  readonly doc: Doc;
  readonly entry: ReturnType<typeof entryOf>;
  readonly suggestion: YSuggestion;
}

/** An entry, and a suggestion of other words for it. */
function suggested(base: SuggestedWords, content: SuggestedWords): Laptop & { entryId: EntryId; id: SuggestionId } {
  const doc = createBlogDoc(
    createBlogId(),
    { headline: "Night", standfirst: "", byline: "", timeZone: "Europe/London" },
    "2018-05-04T00:00:00.000Z",
  );
  const entryId = createEntry(doc, createProfileId(), ["Ada"], night);
  const entry = entryOf(doc, entryId);
  write(entry, base);
  const id = beginSuggestion(entry, deed);
  const suggestion = suggestionOf(entry, id);
  if (!suggestion) throw new Error("no suggestion");
  changeText(titleOf(suggestion), content.title);
  writeBody(bodyOf(suggestion), content.body);
  return { doc, entry, suggestion, entryId, id };
}

function write(entry: Laptop["entry"], { title, body }: SuggestedWords): void {
  changeText(titleOf(entry), title);
  writeBody(bodyOf(entry), body);
}

const wordsOf = ({ entry }: Laptop) => wordsIn({ title: titleOf(entry), body: bodyOf(entry) });
const changesOf = ({ suggestion }: Laptop) => suggestedChanges(readSuggestion(suggestion)).changes;
const keyOf = (laptop: Laptop, after: string) => {
  const found = changesOf(laptop).find((change) => change.after.includes(after));
  if (!found) throw new Error(`nothing suggests “${after}”: ${JSON.stringify(changesOf(laptop))}`);
  return found.key;
};

/** Another laptop with all of it. */
function laptopOf({ doc, entryId, id }: ReturnType<typeof suggested>): Laptop {
  const copy = new Doc();
  applyUpdate(copy, encodeStateAsUpdate(doc));
  const entry = entryOf(copy, entryId);
  const suggestion = suggestionOf(entry, id);
  if (!suggestion) throw new Error("no suggestion");
  return { doc: copy, entry, suggestion };
}

function merge(...laptops: readonly Laptop[]): void {
  for (let round = 0; round < 2; round++) {
    for (const { doc } of laptops) {
      for (const other of laptops) if (other.doc !== doc) applyUpdate(doc, encodeStateAsUpdate(other.doc));
      dropDoubleAcceptances(doc);
    }
  }
}

const vocabulary = fc.constantFrom("the", "count", "goes", "on", "Sutton", "held", "by", "41", "votes,", "again.");
const sentence = fc.array(vocabulary, { minLength: 1, maxLength: 9 }).map((all) => all.join(" "));
const ordinary = fc
  .array(sentence, { maxLength: 4 })
  .map((all): Document => ({ version: 2, blocks: all.map(paragraph) }));
const anyWords = fc.record({ title: sentence, body: fc.oneof({ weight: 3, arbitrary: ordinary }, documents()) });

/** With one word more at the front, and another for one in the middle. */
function otherWords(block: Block): Block {
  const first = block.type === "paragraph" ? block.children.find(({ type }) => type === "text") : undefined;
  if (first?.type !== "text") return block;
  return paragraph(`Now ${first.text.replace(/(?<= )\S+(?= )/, "seven")}`);
}

/** Words, and the same with some sentences written anew. */
const neighboursOf = (said: typeof anyWords) =>
  fc
    .tuple(said, said, fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }))
    .map(([base, other, dice]): readonly [SuggestedWords, SuggestedWords] => {
      const blocks = base.body.blocks.flatMap((block, index) => {
        const instead = other.body.blocks[index];
        if (dice[index] === 0) return instead && instead.type !== "list" ? [block, instead] : [block];
        if (dice[index] === 2 && block.type === "paragraph") return [otherWords(block)];
        return dice[index] === 1 ? [] : [block];
      });
      const parted = blocks.filter((one, index) => one.type !== "list" || blocks[index - 1]?.type !== "list");
      return [base, { title: dice[9] === 0 ? other.title : base.title, body: { version: 2, blocks: parted } }];
    });
const ordinaryWords = fc.record({ title: sentence, body: ordinary });
const pairs = fc.oneof(neighboursOf(anyWords), fc.tuple(anyWords, anyWords));
const order = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });

describe("an entry that nobody changed meanwhile", () => {
  test("says what was suggested once every change is accepted, in any order", () => {
    fc.assert(
      fc.property(pairs, order, ([base, content], dice) => {
        const laptop = suggested(base, content);
        for (let step = 0; ; step++) {
          const changes = changesOf(laptop);
          if (changes.length === 0) break;
          const chosen = changes[(dice[step % dice.length] ?? 0) % changes.length];
          expect(acceptChange(laptop.entry, laptop.suggestion, chosen?.key ?? "", deed)).toBe("done");
          expect(wordsIn(baseOf(laptop.suggestion))).toEqual(wordsOf(laptop));
        }
        expect(wordsOf(laptop)).toEqual(content);
        expect(readSuggestions(laptop.entry).some(isSuggestionOpen)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("says what it said once every change is rejected, one by one or all at once", () => {
    fc.assert(
      fc.property(pairs, order, fc.boolean(), ([base, content], dice, isAtOnce) => {
        const laptop = suggested(base, content);
        if (isAtOnce) rejectAll(laptop.suggestion, deed);
        for (let step = 0; ; step++) {
          const changes = changesOf(laptop);
          if (changes.length === 0) break;
          const chosen = changes[(dice[step % dice.length] ?? 0) % changes.length];
          expect(rejectChange(laptop.suggestion, chosen?.key ?? "", deed)).toBe("done");
        }
        expect(wordsIn(copyOf(laptop.suggestion))).toEqual(base);
        expect(wordsOf(laptop)).toEqual(base);
      }),
      { numRuns: 60 },
    );
  });

  test("says what was suggested once all is accepted at once", () => {
    fc.assert(
      fc.property(pairs, ([base, content]) => {
        const laptop = suggested(base, content);
        const count = changesOf(laptop).length;
        const done = acceptAll(laptop.entry, laptop.suggestion, deed);
        expect(done.moved).toBe(0);
        expect(wordsOf(laptop)).toEqual(content);
        if (count > 0) expect(readSuggestion(laptop.suggestion).decisions.length).toBe(done.accepted);
      }),
      { numRuns: 60 },
    );
  });
});

describe("an entry that was changed meanwhile", () => {
  const base = words("Sutton", "Labour hold Sutton by 41 votes.", "The count goes on.", "More soon.");
  const content = words(
    "Sutton",
    "Labour held Sutton by 42 votes.",
    "The count goes on.",
    "And a recount.",
    "More soon.",
  );

  test("takes a change where it belongs, though other words of the same paragraph were changed", () => {
    const laptop = suggested(base, content);
    write(
      laptop.entry,
      words("Sutton, Plymouth", "New first.", "Last night Labour hold Sutton by 41 votes.", "More soon."),
    );
    expect(acceptChange(laptop.entry, laptop.suggestion, keyOf(laptop, "42"), deed)).toBe("done");
    expect(acceptChange(laptop.entry, laptop.suggestion, keyOf(laptop, "recount"), deed)).toBe("done");
    expect(wordsOf(laptop)).toEqual(
      words(
        "Sutton, Plymouth",
        "New first.",
        "Last night Labour hold Sutton by 42 votes.",
        "And a recount.",
        "More soon.",
      ),
    );
    expect(changesOf(laptop).map(({ before, after }) => [before, after])).toEqual([["hold", "held"]]);
  });

  test("is left alone where the words around a change are others, and the change waits", () => {
    const laptop = suggested(base, content);
    write(laptop.entry, words("Sutton", "Labour hold Sutton by 41 ballots.", "The count goes on."));
    const before = wordsOf(laptop);
    expect(acceptChange(laptop.entry, laptop.suggestion, keyOf(laptop, "42"), deed)).toBe("moved");
    expect(wordsOf(laptop)).toEqual(before);
    expect(acceptAll(laptop.entry, laptop.suggestion, deed)).toEqual({ accepted: 2, moved: 1 });
    expect(wordsOf(laptop)).toEqual(
      words("Sutton", "Labour held Sutton by 41 ballots.", "The count goes on.", "And a recount."),
    );
    expect(changesOf(laptop)).toHaveLength(1);
  });

  test("is not changed again by what stands in it already", () => {
    const laptop = suggested(base, content);
    write(laptop.entry, content);
    expect(acceptAll(laptop.entry, laptop.suggestion, deed)).toEqual({ accepted: 3, moved: 0 });
    expect(wordsOf(laptop)).toEqual(content);
  });

  test("keeps a mark that was set, and every field of a quote that was filled in", () => {
    const quote = (said: string, speaker: string): Block => ({
      ...{ type: "quote", speaker, paragraphs: [[{ type: "text", text: said }]] },
      ...{ role: "", party: "", place: "", source: "", manner: "", saidAt: null, checkedBy: "" },
    });
    const bold: Block = {
      type: "paragraph",
      children: [
        { type: "text", text: "Labour hold ", marks: ["bold"] },
        { type: "text", text: "Sutton by 41 votes tonight." },
      ],
    };
    const laptop = suggested(
      words("", "Labour hold Sutton by 41 votes tonight.", quote("We won the ward.", "")),
      words("", "Labour hold Sutton by 42 votes tonight.", quote("We won this ward.", "")),
    );
    write(laptop.entry, words("", bold, quote("We won the ward.", "Ann Lee")));
    expect(acceptAll(laptop.entry, laptop.suggestion, deed)).toEqual({ accepted: 2, moved: 0 });
    const expected = JSON.stringify(words("", bold, quote("We won this ward.", "Ann Lee"))).replace("41", "42");
    expect(wordsOf(laptop)).toEqual(JSON.parse(expected));
  });
});

/** Every letter that is said, in no order: two blocks that came to one place may stand in either. */
function lettersOf(said: SuggestedWords): string {
  return [...JSON.stringify(said)].sort().join("");
}

describe("two laptops", () => {
  const base = words("Sutton", "Labour hold Sutton.", "More soon.");
  const content = words("Sutton: Labour", "Labour hold Sutton by 42 votes.", "A recount.", "More soon.");

  test("that accept the same changes apart end with the words once, as one laptop would", () => {
    const first = suggested(base, content);
    const second = laptopOf(first);
    for (const { entry, suggestion } of [first, second]) acceptAll(entry, suggestion, deed);
    mergeBlog(first.doc, second.doc, { ours: "Ada", theirs: "Bo" });
    mergeBlog(second.doc, first.doc, { ours: "Bo", theirs: "Ada" });
    expect(readEntry(first.entryId, first.entry).conflicts).toEqual([]);
    expect(wordsOf(first)).toEqual(content);
    expect(wordsOf(second)).toEqual(content);
    expect(changesOf(first)).toEqual([]);
    expect(wordsIn(baseOf(second.suggestion))).toEqual(content);
  });

  test("lose nothing that was written in an accepted paragraph before they merge, on whichever laptop", () => {
    for (const writer of [0, 1]) {
      const first = suggested(base, content);
      const laptops = [first, laptopOf(first)] as const;
      for (const { entry, suggestion } of laptops) acceptAll(entry, suggestion, deed);
      const blocks = content.body.blocks.map((block, at) => (at === 1 ? paragraph("A recount, at four.") : block));
      writeBody(bodyOf(laptops[writer]?.entry ?? first.entry), { version: 2, blocks });
      merge(...laptops);
      expect(wordsOf(laptops[1])).toEqual(wordsOf(laptops[0]));
      expect(JSON.stringify(wordsOf(first))).toContain("A recount, at four.");
    }
  });

  test("may accept a change twice when its words were taken out and suggested again", () => {
    const first = suggested(base, content);
    acceptAll(first.entry, first.suggestion, deed);
    const second = laptopOf(first);
    second.doc.clientID = first.doc.clientID + 1;
    write(second.entry, base);
    const { title, body } = baseOf(second.suggestion);
    changeText(title, base.title);
    writeBody(body, base.body);
    acceptAll(second.entry, second.suggestion, deed);
    merge(first, second);
    expect(wordsOf(first)).toEqual(content);
    expect(wordsOf(second)).toEqual(content);
  });

  test("that accept some changes apart, some of them the same, converge, and no words stand twice", () => {
    fc.assert(
      fc.property(neighboursOf(ordinaryWords), order, ([from, to], dice) => {
        const first = suggested(from, to);
        const second = laptopOf(first);
        const keys = changesOf(first).map(({ key }) => key);
        const outcomes = keys.flatMap((key, index) => {
          const die = (dice[index % dice.length] ?? 0) % 4;
          return [
            ...(die === 1 ? [] : [acceptChange(first.entry, first.suggestion, key, deed)]),
            ...(die === 2 ? [] : [acceptChange(second.entry, second.suggestion, key, deed)]),
          ];
        });
        merge(first, second);
        expect(wordsOf(second)).toEqual(wordsOf(first));
        expect(wordsIn(baseOf(first.suggestion))).toEqual(wordsOf(first));
        // Where one acceptance makes the words meet otherwise, the next change has another name and is accepted by nobody.
        if (outcomes.every((outcome) => outcome === "done")) expect(lettersOf(wordsOf(first))).toBe(lettersOf(to));
      }),
      { numRuns: 60 },
    );
  });

  test("keep what the editor goes on writing while the reporter accepts", () => {
    const reporter = suggested(base, content);
    const editor = laptopOf(reporter);
    acceptChange(reporter.entry, reporter.suggestion, keyOf(reporter, "42"), deed);
    changeText(titleOf(editor.suggestion), "Sutton: Labour hold");
    merge(reporter, editor);
    expect(changesOf(reporter).map(({ after }) => after)).toEqual([": Labour hold", "A recount."]);
  });
});

test("whoever goes on with a suggestion has in it what the entry says by now, where nothing she suggested stands against it", () => {
  const laptop = suggested(words("", "One.", "Three words here."), words("", "One.", "Three words there."));
  write(laptop.entry, words("Numbers", "Zero.", "One.", "Three words here."));
  expect(beginSuggestion(laptop.entry, deed)).toBe(laptop.id);
  expect(wordsIn(copyOf(laptop.suggestion))).toEqual(words("Numbers", "Zero.", "One.", "Three words there."));
  expect(changesOf(laptop).map(({ before, after }) => [before, after])).toEqual([["here", "there"]]);
  write(laptop.entry, words("Numbers", "Zero.", "One.", "Three words everywhere."));
  beginSuggestion(laptop.entry, deed);
  expect(wordsIn(copyOf(laptop.suggestion))).toEqual(words("Numbers", "Zero.", "One.", "Three words there."));
});

test("a suggestion is gone on with by whoever began it, and leaves no trace when nothing was suggested", () => {
  const laptop = suggested(words("", "One."), words("", "One, two."));
  expect(beginSuggestion(laptop.entry, deed)).toBe(laptop.id);
  const other = beginSuggestion(laptop.entry, { ...deed, profileId: createProfileId() });
  expect(other).not.toBe(laptop.id);
  expect(readSuggestions(laptop.entry)).toHaveLength(2);
  leaveSuggestion(laptop.entry, other);
  leaveSuggestion(laptop.entry, laptop.id);
  expect(readSuggestions(laptop.entry).map(({ id }) => id)).toEqual([laptop.id]);
});

test("a picture that is suggested is kept with the blog", () => {
  const hash = "5a".repeat(32);
  const captions = { caption: "", credit: "", alt: "" };
  const picture: Block = { type: "picture", hash, mime: "image/jpeg", width: 16, height: 9, ...captions };
  const laptop = suggested(words("", "One."), words("", "One.", picture));
  expect([...picturesOfBlog(laptop.doc)]).toEqual([hash]);
});

test("one undo takes an acceptance back: the words, and that the change is none any more", () => {
  const laptop = suggested(words("A", "One."), words("A b", "One, two."));
  const origin = "step";
  const manager = new UndoManager(laptop.entry, { trackedOrigins: new Set([origin]) });
  const before = changesOf(laptop);
  acceptAll(laptop.entry, laptop.suggestion, deed, origin);
  expect(changesOf(laptop)).toEqual([]);
  manager.undo();
  expect(wordsOf(laptop)).toEqual(words("A", "One."));
  expect(changesOf(laptop)).toEqual(before);
  expect(readSuggestion(laptop.suggestion).decisions).toEqual([]);
  manager.redo();
  expect(wordsOf(laptop)).toEqual(words("A b", "One, two."));
});
