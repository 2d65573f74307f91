import { expect, test } from "vitest";
import { withMessage } from "./messages";

test("news takes the place of news, and an error stays until it is closed or another comes", () => {
  const error = { text: "Not written.", isError: true };
  const news = { text: "Filed.", isError: false };
  const later = { text: "Plymouth was expected 02:30.", isError: false };
  expect(withMessage([news], later)).toEqual([later]);
  expect(withMessage([error], later)).toEqual([error, later]);
  expect(withMessage([error, news], { ...error, text: "Not exported." })).toEqual([
    news,
    { text: "Not exported.", isError: true },
  ]);
});
