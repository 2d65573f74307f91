import { expect, test } from "vitest";
import { contrastRatio, relativeLuminance } from "./contrast";
import { faintTexts } from "./themeContrast";

test("contrast, by the examples that the guidelines are checked with", () => {
  expect(relativeLuminance("#ffffff")).toBeCloseTo(1);
  expect(relativeLuminance("#000000")).toBe(0);
  expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21);
  // The lightest grey that passes on white, and the first that does not.
  expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.542, 3);
  expect(contrastRatio("#ffffff", "#777777")).toBeCloseTo(4.478, 3);
  expect(contrastRatio("#ff0000", "#ffffff")).toBeCloseTo(3.998, 3);
});

test("every pair of text and ground of the plain look can be read, in light and in dark", () => {
  expect(faintTexts({ light: {}, dark: {} })).toEqual([]);
});

test("a colour that is set for the light counts for the light alone", () => {
  const faint = faintTexts({ light: { page: "#14161a", ink: "#e8e6e1", quiet: "#a8abb2" }, dark: {} });
  expect([...new Set(faint.map(({ look }) => look))]).toEqual(["light"]);
  expect(faint.map(({ text, ground }) => `${text} ${ground}`)).toContain("accent page");
});

test("a contrast just short of what is needed is cut, not rounded up to it", () => {
  const sentences = faintTexts({ light: { quiet: "#777777" }, dark: {} }).map(({ sentence }) => sentence);
  expect(sentences[0]).toBe(
    "--quiet (#777777) on --page (#ffffff) has a contrast of 4.47 to 1 in light, and text needs 4.5 to 1",
  );
});
