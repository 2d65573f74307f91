import fc from "fast-check";
import { expect, test } from "vitest";
import { isSafeLink } from "../document/safeLink";
import { addressOfLink, readBareLink } from "./bareLink";
import { readTypedAddress } from "./typedAddress";
import { untrackLink } from "./untrackLink";

const safelink = (url: string) =>
  `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02%7C&sdata=x%3D&reserved=0`;

test.each([
  ["https://example.org/a?utm_source=x&utm_medium=y", "https://example.org/a"],
  ["https://example.org/a?id=7&fbclid=Iw&q=a+b%20c", "https://example.org/a?id=7&q=a+b%20c"],
  ["https://example.org/?mc_cid=1&mc_eid=2#results", "https://example.org/#results"],
  ["https://example.org/?UTM_Source=x&gclid=1", "https://example.org/"],
  ["https://www.bbc.co.uk/news/a?at_medium=RSS&at_campaign=KARANGA", "https://www.bbc.co.uk/news/a"],
  ["https://x.com/a/status/1?s=20&t=abc", "https://x.com/a/status/1"],
  ["https://example.org/search?s=votes&t=2018", "https://example.org/search?s=votes&t=2018"],
  ["https://youtu.be/abc?si=xyz&t=42", "https://youtu.be/abc?t=42"],
  ["https://www.google.com/url?q=https://example.org/a%3Fb%3D1&sa=D&usg=x", "https://example.org/a?b=1"],
  ["https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2F&ved=2", "https://example.org/"],
  [safelink("https://example.org/a?utm_source=mail&id=2"), "https://example.org/a?id=2"],
  ["https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Ffbclid%3Dx&h=AT", "https://example.org/"],
  [safelink("https://www.google.com/url?q=https%3A%2F%2Fexample.org%2F"), "https://example.org/"],
  ["https://example.org/a?b=1", "https://example.org/a?b=1"],
  ["mailto:desk@example.org?subject=utm_source", "mailto:desk@example.org?subject=utm_source"],
  ["https://www.google.com/search?q=https://example.org/", "https://www.google.com/search?q=https://example.org/"],
  ["https://google.example.com/url?q=https://example.org/", "https://google.example.com/url?q=https://example.org/"],
])("%s goes to %s", (href, goal) => expect(untrackLink(href)).toBe(goal));

test("a wrapper around script stays a wrapper", () => {
  const href = "https://www.google.com/url?q=javascript%3Aalert(1)";
  expect(untrackLink(href)).toBe(href);
});

test("whatever comes in, a link that was safe stays safe, and is clean after one time", () => {
  const part = fc.constantFrom(
    "utm_source=1",
    "q=https://a.example/?fbclid=1",
    "a=%",
    "%E0=1",
    "",
    "x",
    "u=",
    "url=//x",
  );
  const host = fc.constantFrom(
    "example.org",
    "www.google.com/url",
    "l.facebook.com/l.php",
    "x.com",
    "a.safelinks.protection.outlook.com/",
  );
  fc.assert(
    fc.property(host, fc.array(part, { maxLength: 5 }), (start, parts) => {
      const clean = untrackLink(new URL(`https://${start}?${parts.join("&")}`).href);
      expect(isSafeLink(clean)).toBe(true);
      expect(untrackLink(clean)).toBe(clean);
    }),
  );
});

test.each([
  ["https://example.org/a?utm_source=x\n", "https://example.org/a"],
  ["  http://example.org ", "http://example.org/"],
  ["<https://example.org/>", "https://example.org/"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["HTTPS://example.org/A", "https://example.org/A"],
  ["see https://example.org/", undefined],
  ["https://example.org/ and more", undefined],
  ["javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["ftp://example.org/", undefined],
  ["example.org", undefined],
  ["https://", undefined],
])("%j alone is the link %s", (text, link) => expect(readBareLink(text)).toBe(link));

test.each([
  ["https://www.example.org/a?b=1", "www.example.org/a?b=1"],
  ["https://example.org/", "example.org"],
  ["https://example.org/a/", "example.org/a/"],
  ["mailto:desk@example.org", "desk@example.org"],
])("%s is shown as %s", (link, words) => expect(addressOfLink(link)).toBe(words));

test.each([
  ["see https://example.org/a", "https://example.org/a", "https://example.org/a"],
  ["www.example.org", "www.example.org", "https://www.example.org/"],
  ["at plymouth.gov.uk/results.", "plymouth.gov.uk/results", "https://plymouth.gov.uk/results"],
  ["(https://example.org/a)", "https://example.org/a", "https://example.org/a"],
  ["https://example.org/a_(b)", "https://example.org/a_(b)", "https://example.org/a_(b)"],
  ["“https://example.org/?a=b”,", "https://example.org/?a=b", "https://example.org/?a=b"],
])("in %j the address is %j", (line, words, link) => {
  const found = readTypedAddress(line);
  expect(line.slice(found?.start, found?.end)).toBe(words);
  expect(found?.link).toBe(link);
});

test.each([
  "e.g.",
  "gov.uk",
  "02:14",
  "and/or",
  "file.ts",
  "3.5/4",
  "https://",
  "www.",
  "www.a",
  "",
  "he said",
  "http://x",
])("%j is a word", (line) => expect(readTypedAddress(line)).toBeUndefined());
