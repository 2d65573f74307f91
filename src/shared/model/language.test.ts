import { expect, test } from "vitest";
import { directionOf, isLanguage } from "./language";

test("a language is a tag of BCP 47 in its canonical form", () => {
  for (const tag of ["en-GB", "de", "cy", "ar", "zh-Hant", "sr-Latn-RS"]) expect(isLanguage(tag), tag).toBe(true);
  for (const tag of ["", "englishenglish", "en_GB", "EN-gb", "de-", "x", '"><b>', "en-GB; x"])
    expect(isLanguage(tag), tag).toBe(false);
});

test("the direction is that of the script", () => {
  const directions = Object.fromEntries(
    ["en-GB", "cy", "ar", "he", "fa", "ur", "az-Arab", "az", "uz-Latn"].map((tag) => [tag, directionOf(tag)]),
  );
  expect(directions).toEqual({
    "en-GB": "ltr",
    cy: "ltr",
    ar: "rtl",
    he: "rtl",
    fa: "rtl",
    ur: "rtl",
    "az-Arab": "rtl",
    az: "ltr",
    "uz-Latn": "ltr",
  });
});
