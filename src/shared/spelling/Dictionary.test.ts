import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { Dictionary } from "./Dictionary";

const packed = readFileSync("node_modules/@cspell/dict-en-gb/en_GB.trie.gz");
const dictionary = new Dictionary(new Uint8Array(gunzipSync(packed)));

test.each([
  "colour centre travelled councillor councillor's manoeuvre programme licence defence jewellery tyre kerb grey",
  "organise organize realise realize analysed judgement judgment ageing learnt whilst",
  "by-election Labour Greens Democrats Plymouth Nuneaton Ynys Môn Aberconwy Sunderland's Holyrood",
  "café fiancé naïve façade Vis-à-vis It's o'clock don't can't",
])("right in Britain: %s", (words) => {
  expect(words.split(" ").filter((word) => !dictionary.isRight(word))).toEqual([]);
});

test("American spellings are wrong, and the first suggestion is the British one", () => {
  const pairs = {
    color: "colour",
    center: "centre",
    traveling: "travelling",
    analyze: "analyse",
    defense: "defence",
    catalog: "catalogue",
    fulfill: "fulfil",
    aluminum: "aluminium",
    Traveler: "Traveller",
  };
  for (const [american, british] of Object.entries(pairs)) {
    expect(dictionary.isRight(american), american).toBe(false);
    expect(dictionary.suggest(american)[0]).toBe(british);
  }
});

test("a slip of the hand finds what was meant first", () => {
  const slips = {
    goverment: "government",
    recieve: "receive",
    councilor: "councillor",
    teh: "the",
    Labuor: "Labour",
    canidate: "candidate",
    Plymoth: "Plymouth",
    recuont: "recount",
    thats: "that's",
    "Goverment's": "Government's",
  };
  for (const [slip, meant] of Object.entries(slips)) {
    expect(dictionary.isRight(slip), slip).toBe(false);
    expect(dictionary.suggest(slip)[0], slip).toBe(meant);
  }
  expect(dictionary.suggest("alot")).toContain("a lot");
});

test("at most five are offered, each once, none with a small letter where the word begins with a large one", () => {
  for (const word of ["Votting", "Sian", "Resigend", "wrod", "xxzzqq"]) {
    const offered = dictionary.suggest(word);
    expect(offered.length).toBeLessThanOrEqual(5);
    expect(new Set(offered).size).toBe(offered.length);
    if (/^[A-Z]/.test(word)) for (const one of offered) expect(one).toMatch(/^\p{Lu}/u);
  }
  expect(dictionary.suggest("goverment").join(" ")).toMatch(/^[a-z ]+$/);
  expect(dictionary.suggest("xxzzqq")).toEqual([]);
  expect(dictionary.suggest("thats").join(" ")).not.toMatch(/twat/);
});

test("names that it learns are suggested, and are not words by that", () => {
  expect(dictionary.suggest("Oyelarn")).not.toContain("Oyelaran");
  dictionary.learn(["Oyelaran", "Siân", "K"]);
  expect(dictionary.suggest("Oyelarn")[0]).toBe("Oyelaran");
  expect(dictionary.suggest("oyelaran")[0]).toBe("Oyelaran");
  expect(dictionary.isRight("Oyelaran")).toBe(false);
  dictionary.learn([]);
  expect(dictionary.suggest("Oyelarn")).not.toContain("Oyelaran");
});

test("bytes that are no dictionary are refused", () => {
  expect(() => new Dictionary(new TextEncoder().encode("<!doctype html>"))).toThrow();
});
