import { expect, test } from "vitest";
import { BlogSpelling, type SpellingSources } from "./BlogSpelling";
import type { DictionaryQuestion } from "./dictionaryAnswers";

const wrong = new Set("color Zzaron's Zzaron vlogg vlogg's wrod teh".split(" "));

function open(sources: Partial<SpellingSources> = {}) {
  const told: string[] = [];
  const asked: DictionaryQuestion[] = [];
  /** What was learned last stands in for what is suggested. */
  let learned: readonly string[] = [];
  const spelling = new BlogSpelling(
    {
      async ask(question) {
        asked.push(question);
        if (question.kind === "learn") learned = question.names;
        return question.kind === "check" ? question.words.filter((word) => wrong.has(word)) : learned;
      },
      keepOwnWord: async () => {},
      forgetOwnWord: async () => {},
      keepIsWanted: async () => {},
      onProblem: (sentence) => told.push(sentence),
      ...sources,
    },
    true,
  );
  let changes = 0;
  spelling.subscribe(() => {
    changes++;
  });
  return { spelling, told, asked, changes: () => changes };
}

test("a word is unknown until it was looked up, and then right or wrong", async () => {
  const { spelling } = open();
  expect(spelling.isRight("colour")).toBeUndefined();
  await spelling.lookUp(["colour", "color"]);
  expect([spelling.isRight("colour"), spelling.isRight("color")]).toEqual([true, false]);
});

test("names, own words and ignored words are right in every form, and others are told of each change", async () => {
  const { spelling, changes } = open();
  await spelling.lookUp(["Zzaron's", "vlogg", "wrod"]);
  expect(spelling.isRight("Zzaron's")).toBe(false);
  spelling.learnNames(new Set(["Zzaron"]));
  spelling.addOwnWord("vlogg");
  spelling.ignore("wrod");
  for (const word of ["Zzaron's", "Vlogg", "vlogg's", "wrod"]) expect(spelling.isRight(word), word).toBe(true);
  const before = changes();
  spelling.learnNames(new Set(["Zzaron"]));
  expect(changes()).toBe(before);
  spelling.removeOwnWord("vlogg");
  expect(changes()).toBe(before + 1);
  expect(spelling.isRight("vlogg")).toBe(false);
});

test("names and own words are suggested, and the dictionary learns them only when somebody asks", async () => {
  const { spelling, asked } = open();
  spelling.learnNames(new Set(["Oyelaran"]));
  spelling.learnOwnWords(["Wythenshawe"]);
  expect(asked).toEqual([]);
  expect(await spelling.suggest("Oyelarn")).toEqual(["Oyelaran", "Wythenshawe"]);
  await spelling.suggest("Wythenshaw");
  expect(asked.filter(({ kind }) => kind === "learn")).toHaveLength(1);
});

test("a word that cannot be written to the disk is not among the own words, and one sentence says so", async () => {
  const { spelling, told } = open({ keepOwnWord: () => Promise.reject(new Error("full")) });
  spelling.learnOwnWords(["vlogg"]);
  spelling.addOwnWord("wrod");
  expect(spelling.getOwnWords()).toEqual(["vlogg", "wrod"]);
  await Promise.resolve();
  await Promise.resolve();
  expect(spelling.getOwnWords()).toEqual(["vlogg"]);
  expect(told).toEqual(["“wrod” was not added: the word could not be written to the disk. Add it again."]);
});

test("without a dictionary nothing is wrong, and it is said once", async () => {
  const { spelling, told } = open({ ask: () => Promise.reject(new Error("gone")) });
  await spelling.lookUp(["wrod"]);
  await spelling.lookUp(["teh"]);
  expect([spelling.isRight("wrod"), spelling.isRight("teh"), spelling.isRight("new")]).toEqual([true, true, true]);
  expect(await spelling.suggest("wrod")).toEqual([]);
  expect(told).toEqual(["Spelling is not checked: the dictionary in the app cannot be read. Install Nightdesk again."]);
});

test("a blog in another language is not checked, whatever is wanted", () => {
  const { spelling, changes } = open();
  const before = changes();
  spelling.followLanguage("en-IE");
  expect([spelling.isOn, changes()]).toEqual([true, before]);
  spelling.followLanguage("cy");
  expect([spelling.isOn, spelling.getIsWanted(), changes()]).toEqual([false, true, before + 1]);
  spelling.want(false);
  spelling.followLanguage("en-GB");
  expect(spelling.isOn).toBe(false);
  spelling.want(true);
  expect(spelling.isOn).toBe(true);
});
