import { expect, test } from "vitest";
import { validUrl } from "./validUrl";

test.each([
  ["https://news.example/a(b)?c=d&e=%20f#g", "https://news.example/a(b)?c=d&e=%20f#g"],
  ["https://news.example/[a]{b}|c^d`e", "https://news.example/%5Ba%5D%7Bb%7D%7Cc%5Ed%60e"],
  ["https://news.example/?filter[year]=2018&share=100%", "https://news.example/?filter%5Byear%5D=2018&share=100%25"],
  ["https://ada:secret@news.example/", "https://news.example/"],
  ["http://[::1]:8080/[a]", "http://[::1]:8080/%5Ba%5D"],
  ["https://http/http", "https://http/http"],
  ['mailto:"Ann <x>"@news.example', "mailto:%22Ann%20%3Cx%3E%22@news.example"],
  ["https://news.example/ł", "https://news.example/%C5%82"],
])("%j is published as %j, and that as itself", (link, valid) => {
  expect(validUrl(link)).toBe(valid);
  expect(validUrl(valid)).toBe(valid);
});
