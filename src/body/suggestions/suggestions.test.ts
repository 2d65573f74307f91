import { picturesOfBlog } from "@shared/doc/picturesOfBlog";
import { baseOf, copyOf, readSuggestion, readSuggestions, suggestionOf, wordsIn } from "@shared/doc/suggestions";
import type { Block } from "@shared/document/document";
import { createProfileId } from "@shared/model/ids";
import { isSuggestionOpen } from "@shared/model/suggestion";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UndoManager } from "yjs";
import { beginSuggestion } from "./beginSuggestion";
import { acceptAll, acceptChange, rejectAll, rejectChange } from "./decideSuggestion";
import { order, pairs } from "./testing/arbitraryWords";
import { changesOf, deed, keyOf, suggested, words, wordsOf, write } from "./testing/suggested";

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

test("a suggestion is gone on with by whoever began it, and so is one in which nothing was suggested yet", () => {
  const laptop = suggested(words("", "One."), words("", "One, two."));
  expect(beginSuggestion(laptop.entry, deed)).toBe(laptop.id);
  const bo = { ...deed, profileId: createProfileId() };
  const other = beginSuggestion(laptop.entry, bo);
  expect(other).not.toBe(laptop.id);
  expect(beginSuggestion(laptop.entry, { ...bo, now: deed.now + 60_000 })).toBe(other);
  const unused = suggestionOf(laptop.entry, other);
  expect(unused?.get("at")).toBe("2018-05-04T01:15:00.000Z");
});

test("a suggestion in which nothing was suggested yet reads as its entry when it is gone on with", () => {
  fc.assert(
    fc.property(pairs, ([base, later]) => {
      const laptop = suggested(base, base);
      write(laptop.entry, later);
      expect(beginSuggestion(laptop.entry, deed)).toBe(laptop.id);
      const { base: from, content } = readSuggestion(laptop.suggestion);
      expect([from, content]).toEqual([later, later]);
    }),
    { numRuns: 40 },
  );
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
