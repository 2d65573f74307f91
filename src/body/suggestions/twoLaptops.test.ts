import { bodyOf, titleOf } from "@shared/doc/blogDoc";
import { changeText } from "@shared/doc/changeText";
import { mergeBlog } from "@shared/doc/merge/mergeBlog";
import { readEntry } from "@shared/doc/readBlog";
import { baseOf, readSuggestions, wordsIn } from "@shared/doc/suggestions";
import type { SuggestedWords } from "@shared/model/suggestion";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeBody } from "../writeBody";
import { beginSuggestion } from "./beginSuggestion";
import { acceptAll, acceptChange } from "./decideSuggestion";
import { neighboursOf, order, ordinaryWords } from "./testing/arbitraryWords";
import {
  changesOf,
  deed,
  keyOf,
  laptopOf,
  merge,
  paragraph,
  suggested,
  words,
  wordsOf,
  write,
} from "./testing/suggested";

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

  test("keep what was decided, though whoever suggested it has taken it back meanwhile", () => {
    const editor = suggested(base, content);
    const reporter = laptopOf(editor);
    acceptAll(reporter.entry, reporter.suggestion, deed);
    changeText(titleOf(editor.suggestion), base.title);
    writeBody(bodyOf(editor.suggestion), base.body);
    expect(beginSuggestion(editor.entry, deed)).toBe(editor.id);
    merge(editor, reporter);
    for (const laptop of [editor, reporter]) {
      expect(wordsOf(laptop)).toEqual(content);
      const [kept] = readSuggestions(laptop.entry);
      expect(kept?.decisions.map(({ isAccepted }) => isAccepted)).toEqual([true, true, true]);
      // She sees that it was accepted, and that her copy still says otherwise.
      expect(changesOf(laptop).length).toBeGreaterThan(0);
    }
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
