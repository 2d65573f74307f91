import { expect, test } from "vitest";
import { createSpeakerFinder } from "./findSpeakers";

const named = (name: string, ...aliases: readonly string[]) => ({ name, role: "", party: "", aliases });
const find = createSpeakerFinder([
  named("Boris Johnson", "Bojo", "Alexander"),
  named("Jeremy Corbyn"),
  named("Jo Swinson"),
  named("John Johnston"),
  named("Zoë O’Neill"),
]);
const namesFor = (typed: string) => find(typed).map(({ name }) => name);

test.each([
  ["jo swinson", ["Jo Swinson"]],
  ["jo", ["Jo Swinson", "John Johnston", "Boris Johnson"]],
  ["bojo", ["Boris Johnson"]],
  ["alex", ["Boris Johnson"]],
  ["corb j", ["Jeremy Corbyn"]],
  ["jc", ["Jeremy Corbyn"]],
  ["swnsn", ["Jo Swinson"]],
  ["zoe oneill", ["Zoë O’Neill"]],
  ["xyz", []],
  ["…", []],
])("“%s” finds %j", (typed, expected) => {
  expect(namesFor(typed)).toEqual(expected);
});

test("nothing typed finds the first eight, and no search finds more", () => {
  const many = createSpeakerFinder(Array.from({ length: 20 }, (_, index) => named(`Ann ${index}`)));
  expect(many("").map(({ name }) => name)).toEqual(Array.from({ length: 8 }, (_, index) => `Ann ${index}`));
  expect(many("ann")).toHaveLength(8);
});
