import { expect, test } from "vitest";
import { answerOf, askStore, codeOf } from "../testing/askStore";
import { temporaryDatabase } from "../testing/temporaryFolder";

test("own words are kept once, in the order in which they came, until they are taken away", async () => {
  const { ask } = askStore(temporaryDatabase());
  const list = () => answerOf(ask("listOwnWords"));
  expect(await list()).toEqual([]);
  for (const word of ["Wythenshawe", "vlog", "Wythenshawe"]) await answerOf(ask("addOwnWord", { word }));
  expect(await list()).toEqual(["Wythenshawe", "vlog"]);
  await answerOf(ask("removeOwnWord", { word: "Wythenshawe" }));
  await answerOf(ask("removeOwnWord", { word: "never" }));
  expect(await list()).toEqual(["vlog"]);
});

test("what is no word is refused", async () => {
  const { ask } = askStore(temporaryDatabase());
  for (const word of ["", "two words", "a".repeat(101), 7])
    expect(await codeOf(ask("addOwnWord", { word }))).toBe("invalid");
});

test("spelling is checked until somebody turns it off on this laptop", async () => {
  const { ask } = askStore(temporaryDatabase());
  expect(await answerOf(ask("getProfile"))).toMatchObject({ checksSpelling: true });
  await answerOf(ask("setChecksSpelling", { checksSpelling: false }));
  expect(await answerOf(ask("getProfile"))).toMatchObject({ name: "", checksSpelling: false });
  await answerOf(ask("setChecksSpelling", { checksSpelling: true }));
  expect(await answerOf(ask("getProfile"))).toMatchObject({ checksSpelling: true });
});
