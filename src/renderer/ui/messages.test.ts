import { expect, test } from "vitest";
import { withMessage } from "./messages";

test("a message takes the place of the one before, but news never that of an error", () => {
  const error = { text: "Not written.", isError: true };
  const news = { text: "Filed.", isError: false };
  const later = { text: "Plymouth was expected 02:30.", isError: false };
  expect(withMessage([news], later)).toEqual([later]);
  expect(withMessage([error], later)).toEqual([error, later]);
  const other = { ...error, text: "Not exported." };
  expect(withMessage([error, news], other)).toEqual([other]);
  expect(withMessage([news], error)).toEqual([error]);
});
