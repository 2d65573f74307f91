import { expect, test } from "vitest";
import { attributionOf, noQuoteDetails } from "./quote";

test.each([
  [{}, ""],
  [{ speaker: "Ann Lee" }, "Ann Lee"],
  [{ speaker: "Ann Lee", role: "mayor", party: "Labour" }, "Ann Lee, mayor (Labour)"],
  [{ party: "Labour" }, "Labour"],
  [{ party: "Labour", manner: "statement" as const }, "Labour, in a statement"],
  [{ speaker: "Ann Lee", manner: "interview" as const, place: "Radio Devon" }, "Ann Lee, in an interview, Radio Devon"],
  [{ manner: "speech" as const }, "in a speech"],
  [{ speaker: "Ann Lee", manner: "post" as const, checkedBy: "recording" as const }, "Ann Lee, in a post"],
])("%o is attributed as “%s”", (details, expected) => {
  expect(attributionOf({ ...noQuoteDetails, ...details })).toBe(expected);
});
