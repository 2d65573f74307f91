import { expect, test } from "vitest";
import { followChange } from "./followChange";

const spansOf = (text: string) => [...text.matchAll(/wrong\d/g)].map(({ index }) => ({ start: index, end: index + 6 }));
const wordsAfter = (before: string, after: string) =>
  followChange(spansOf(before), before, after).map(({ start, end }) => after.slice(start, end));

test.each([
  ["a wrong1 b wrong2 c", "a wrong1 b wrong2 c d", ["wrong1", "wrong2"]],
  ["a wrong1 b wrong2 c", "xx a wrong1 b wrong2 c", ["wrong1", "wrong2"]],
  ["a wrong1 b wrong2 c", "a wrong1 much more wrong2 c", ["wrong1", "wrong2"]],
  ["a wrong1 b wrong2 c", "a wrong b wrong2 c", ["wrong2"]],
  ["a wrong1 b wrong2 c", "a wrong1s b wrong2 c", ["wrong2"]],
  ["a wrong1 b wrong2 c", "a xwrong1 b wrong2 c", ["wrong2"]],
  ["a wrong1 b wrong2 c", "a wrong2 c", []],
  ["a wrong1 b wrong2 c", "", []],
  ["a wrong1 b", "a wrong1 b", ["wrong1"]],
])("from %j to %j these are still marked: %j", (before, after, words) => {
  expect(wordsAfter(before, after)).toEqual(words);
});
