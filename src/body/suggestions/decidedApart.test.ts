import { bodyOf, titleOf } from "@shared/doc/blogDoc";
import { changeText } from "@shared/doc/changeText";
import { mergeBlog } from "@shared/doc/merge/mergeBlog";
import { readSuggestions } from "@shared/doc/suggestions";
import { isSuggestionOpen } from "@shared/model/suggestion";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeBody } from "../writeBody";
import { beginSuggestion } from "./beginSuggestion";
import { acceptAll, acceptChange, rejectAll, rejectChange } from "./decideSuggestion";
import { anyWords, neighboursOf, order } from "./testing/arbitraryWords";
import {
  changesOf,
  deed,
  keyOf,
  type Laptop,
  laptopOf,
  paragraph,
  suggested,
  words,
  wordsOf,
} from "./testing/suggested";

const base = words("Sutton", "Labour hold Sutton.", "More soon.");
const content = words("Sutton: Labour", "Labour hold Sutton by 42 votes.", "A recount.", "More soon.");

function mergeBoth(one: Laptop, other: Laptop): void {
  mergeBlog(one.doc, other.doc, { ours: "Ada", theirs: "Ben" });
  mergeBlog(other.doc, one.doc, { ours: "Ben", theirs: "Ada" });
}

const openIn = ({ entry }: Laptop) => readSuggestions(entry).filter(isSuggestionOpen);

describe("changes that one laptop accepted and another rejected", () => {
  test("stand in the entry, and nothing suggests to take them back", () => {
    const ada = suggested(base, content);
    const ben = laptopOf(ada);
    acceptAll(ada.entry, ada.suggestion, deed);
    rejectAll(ben.suggestion, deed);
    mergeBoth(ada, ben);
    for (const laptop of [ada, ben]) {
      expect(changesOf(laptop)).toEqual([]);
      expect(openIn(laptop)).toEqual([]);
      expect(acceptAll(laptop.entry, laptop.suggestion, deed)).toEqual({ accepted: 0, moved: 0 });
      expect(wordsOf(laptop)).toEqual(content);
      expect(readSuggestions(laptop.entry)[0]?.decisions.length).toBe(6);
    }
  });

  test("are no more suggested after other changes were decided, one by one and on both laptops", () => {
    const ada = suggested(base, content);
    const ben = laptopOf(ada);
    acceptChange(ada.entry, ada.suggestion, keyOf(ada, "42"), deed);
    rejectChange(ben.suggestion, keyOf(ben, "42"), deed);
    mergeBoth(ada, ben);
    for (const laptop of [ada, ben]) {
      expect(changesOf(laptop).map(({ after }) => after)).toEqual([": Labour", "A recount."]);
      rejectChange(laptop.suggestion, keyOf(laptop, "A recount."), deed);
    }
    acceptChange(ben.entry, ben.suggestion, keyOf(ben, "Labour"), deed);
    mergeBoth(ada, ben);
    for (const laptop of [ada, ben]) {
      expect(changesOf(laptop)).toEqual([]);
      expect(wordsOf(laptop)).toEqual(words("Sutton: Labour", "Labour hold Sutton by 42 votes.", "More soon."));
    }
  });

  test("can be suggested to be taken back by whoever goes on with her own", () => {
    const ada = suggested(base, content);
    const ben = laptopOf(ada);
    acceptChange(ada.entry, ada.suggestion, keyOf(ada, "42"), deed);
    rejectChange(ben.suggestion, keyOf(ben, "42"), deed);
    mergeBoth(ada, ben);
    expect(beginSuggestion(ben.entry, deed)).toBe(ada.id);
    expect(JSON.stringify(ben.suggestion.get("body"))).toContain("by 42 votes");
    const [title, , ...others] = [content.title, ...content.body.blocks];
    changeText(titleOf(ben.suggestion), title);
    writeBody(bodyOf(ben.suggestion), { version: 2, blocks: [paragraph("Labour hold Sutton."), ...others] });
    expect(changesOf(ben).map(({ before }) => before)).toContain(" by 42 votes");
  });

  test("and the others end the same on both laptops, whatever they are and whoever decided them", () => {
    fc.assert(
      fc.property(neighboursOf(anyWords), order, ([from, to], dice) => {
        const ada = suggested(from, to);
        const ben = laptopOf(ada);
        const keys = changesOf(ada).map(({ key }) => key);
        const dieOf = (index: number) => (dice[index % dice.length] ?? 0) % 3;
        const outcomes = [
          ...keys.map((key, index) =>
            dieOf(index) === 1 ? "done" : acceptChange(ada.entry, ada.suggestion, key, deed),
          ),
          ...keys
            .map((key, index) => () => (dieOf(index) === 2 ? "done" : rejectChange(ben.suggestion, key, deed)))
            .toReversed()
            .map((reject) => reject()),
        ];
        // Where words recur, a change may have another name once others are decided, and is then still to be decided.
        fc.pre(outcomes.every((outcome) => outcome === "done"));
        const said = wordsOf(ada);
        mergeBoth(ada, ben);
        for (const laptop of [ada, ben]) {
          expect(wordsOf(laptop)).toEqual(said);
          expect(changesOf(laptop)).toEqual([]);
          expect(openIn(laptop)).toEqual([]);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });
});

test("a change that both laptops rejected stays rejected, and its words stand once", () => {
  const fewer = words("", "Labour hold Sutton.");
  const more = words("", "Labour hold Sutton by 42 votes.", "A recount.");
  for (const reject of [
    ({ suggestion }: Laptop) => rejectAll(suggestion, deed),
    ({ suggestion }: Laptop) => {
      for (const _ of [1, 2]) rejectChange(suggestion, changesOf({ suggestion } as Laptop)[0]?.key ?? "", deed);
    },
  ]) {
    const ada = suggested(more, fewer);
    const ben = laptopOf(ada);
    for (const laptop of [ada, ben]) reject(laptop);
    mergeBoth(ada, ben);
    for (const laptop of [ada, ben]) {
      expect(changesOf(laptop)).toEqual([]);
      expect(wordsOf(laptop)).toEqual(more);
    }
  }
});
