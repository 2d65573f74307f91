import { expect, test } from "vitest";
import { versionName } from "./versionsMet";

test.each([
  [
    ["Ada", "Ben"],
    ["the version of Ada", "the version of Ben"],
  ],
  [
    ["Ada", "Ada"],
    ["the version of Ada, 1", "the version of Ada, 2"],
  ],
  [
    ["", "Ben"],
    ["the other version", "the version of Ben"],
  ],
  [
    ["", ""],
    ["version 1", "version 2"],
  ],
])("the versions of %j are called %j", (names, called) => {
  const versions = names.map((by) => ({ by }));
  expect(versions.map((version) => versionName(version, versions))).toEqual(called);
});
