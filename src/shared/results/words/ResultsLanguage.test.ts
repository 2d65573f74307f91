import { describe, expect, test } from "vitest";
import { resultsLanguageOf } from "../../export/strings/resultsLanguages";
import { partyDoes, partyInSentence } from "../lines/partyWords";
import { conservative, independent, labour } from "../parties/partyIds";
import { britishResults } from "./british";
import { british, createResultsLanguage } from "./ResultsLanguage";

describe("the language of results", () => {
  test("figures and counted things are written as in the language", () => {
    const [german, welsh] = [resultsLanguageOf("de"), resultsLanguageOf("cy")];
    expect([german.count(1405), german.share(0.1534), german.points(-0.0123)]).toEqual([
      "1.405",
      "15,3\u00a0%",
      "−1,2",
    ]);
    expect([welsh.count(1405), welsh.share(0.1534)]).toEqual(["1,405", "15.3%"]);
    expect([german.counted(1, "seats"), german.counted(1405, "votes")]).toEqual(["1 Sitz", "1.405 Stimmen"]);
    expect([welsh.counted(1, "votes"), welsh.counted(2, "votes")]).toEqual(["1 bleidlais", "2 o bleidleisiau"]);
  });

  test("a language with more plural forms than English has its own, and the usual one for those it leaves out", () => {
    const strings = { ...britishResults, seats_two: "مقعدان", seats_few: "{count} مقاعد", seats_other: "{count} مقعد" };
    const arabic = createResultsLanguage({ tag: "ar-u-nu-latn", strings, listOf: String });
    expect([2, 3, 11].map((count) => arabic.counted(count, "seats"))).toEqual(["مقعدان", "3 مقاعد", "11 مقعد"]);
    expect(arabic.counted(2, "votes")).toBe("2 votes");
  });

  test("a party has its own name where the language has one, and no English article", () => {
    const [german, welsh] = [resultsLanguageOf("de"), resultsLanguageOf("cy")];
    expect(partyInSentence(conservative, 2, [], british)).toBe("the Conservatives");
    expect(partyInSentence(conservative, 2, [], german)).toBe("Conservatives");
    expect(partyInSentence(conservative, 2, [], welsh)).toBe("Ceidwadwyr");
    expect(partyDoes(labour, "gain", 2, [], welsh)).toBe("Llafur yn CIPIO");
    expect(partyDoes(independent, "hold", 1, [], german)).toBe("GEHALTEN von Parteilos");
    expect(partyInSentence(independent, 2, [], german)).toBe("Parteilos");
  });

  test("a blog in a language that nothing is told in has its results in English", () => {
    expect(resultsLanguageOf("fr")).toBe(british);
    expect(resultsLanguageOf("de-AT")).toBe(resultsLanguageOf("de"));
  });
});
