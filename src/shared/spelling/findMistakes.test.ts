import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { someAuthority, someCandidates, someContest, someElection } from "../results/arithmetic/testing/someResults";
import { labour } from "../results/parties/partyIds";
import { noResults } from "../results/results";
import { Dictionary } from "./Dictionary";
import { findMistakes } from "./findMistakes";
import { formsOf } from "./formsOf";
import { knownWords } from "./knownWords";
import { wordsToCheck } from "./wordsIn";

const packed = readFileSync("node_modules/@cspell/dict-en-gb/en_GB.trie.gz");
const dictionary = new Dictionary(new Uint8Array(gunzipSync(packed)));
const wrong = (text: string) =>
  findMistakes(text, (word) => dictionary.isRight(word)).mistakes.map(({ start, end }) => text.slice(start, end));

test("the place of a mistake is exactly its letters", () => {
  expect(wrong("The goverment, said “Mr Smiht”, recieved 1,204 votes.")).toEqual(["goverment", "Smiht", "recieved"]);
  expect(wrong("(teh) teh’s teh— –teh… “teh”")).toEqual(["teh", "teh’s", "teh", "teh", "teh"]);
});

test.each([
  "Labour’s vote; the voters’ choice; it’s 5 o’clock; rock ’n’ roll; they’ve won",
  "The by-election was re-elected, co-ordinated and anti-Brexit: a 19-year-old’s vote, mid-May, ex-councillor",
  "NHS, MPs, PCCs, the NHS’s budget, BBC, 21st, M25, A38, £3m, 12.5%, 02:14, 3–2, 1,204",
  "See plymouth.gov.uk, https://exmaple.org/wrod?a=qwzx, www.qwzx.org/xqz, desk@qwzx.org and file.xqz",
  "{{winer}} wins with {{majorty of qwzx}}; @qwzxy and #qwzxy2018 (@qwzx) “#qwzx”",
  "Plaid Cymru and the naïve fiancé at the café in Ynys Môn",
  "Ведь это, 選挙, انتخابات",
])("nothing is wrong with: %s", (text) => expect(wrong(text)).toEqual([]));

test("of a word with hyphens only the wrong part is marked", () => {
  expect(wrong("a by-electoin in Stoke-on-Trnet, 19-yaer-old")).toEqual(["electoin", "Trnet", "yaer"]);
  expect(wrong("and/ro he–hse")).toEqual(["ro", "hse"]);
});

test("letters written with their accents apart are the same letters", () => {
  expect(wrong("cafe\u0301 nai\u0308ve te\u0301h")).toEqual(["te\u0301h"]);
});

test("what is not known yet is neither right nor wrong, and is asked for", () => {
  const { mistakes, unknown } = findMistakes("teh re-elcted qwzx", (word) => (word === "qwzx" ? false : undefined));
  expect(mistakes.map(({ word }) => word)).toEqual(["qwzx"]);
  expect(unknown).toEqual(["teh", "re-elcted", "elcted"]);
  expect(findMistakes("re-elcted", (word) => (word === "elcted" ? false : undefined)).mistakes).toEqual([]);
});

test("a word in a list is right at the start of a sentence and with what it owns, but not in small letters", () => {
  const list = new Set(["vlog", "Wythenshawe", "D'Arcy"]);
  const isListed = (word: string) => formsOf(word).some((form) => list.has(form));
  for (const word of ["vlog", "Vlog", "vlog's", "Vlog's", "Wythenshawe", "Wythenshawe's", "D'Arcy's"])
    expect(isListed(word), word).toBe(true);
  for (const word of ["vLog", "wythenshawe", "d'arcy"]) expect(isListed(word), word).toBe(false);
});

test("every name that a blog knows is known, word by word", () => {
  const names = {
    results: {
      ...noResults,
      elections: [someElection({ name: "Llanfairqwz election" })],
      authorities: [someAuthority({ name: "Bwcabus-on-Xylo" })],
      contests: [
        someContest({ name: "Penrhyncoch and Zzyx", candidates: someCandidates([["Siân D’Qwzx-Okonkwo", labour]]) }),
      ],
    },
    speakers: [{ name: "Ngozi Qwaarl", role: "leader", party: "Aspirez", aliases: ["Qwazza"] }],
    names: ["Bylinez Reporterq"],
  };
  const known = knownWords(names);
  const text =
    "Llanfairqwz Bwcabus-on-Xylo Xylo Penrhyncoch’s Zzyx Siân D’Qwzx-Okonkwo Okonkwo Ngozi Qwaarl’s Aspirez Qwazza Bylinez Reporterq Sinn Féin Cymru";
  const unknown = wordsToCheck(text).filter(({ word }) => !formsOf(word).some((form) => known.has(form)));
  expect(unknown).toEqual([]);
  expect(known.has("leader")).toBe(false);
});
