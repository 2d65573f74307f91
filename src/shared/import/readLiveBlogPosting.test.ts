import { expect, test } from "vitest";
import { readMachineTime } from "./pageTime";
import { readLiveBlogPosting } from "./readLiveBlogPosting";

const update = {
  "@type": "BlogPosting",
  headline: "Labour gain Plymouth",
  url: "https://news.example/live?page=with:block-5aec#block-5aec",
  datePublished: "2018-05-04T02:14:00+01:00",
  author: [
    { "@type": "Person", name: "Jess Carter" },
    { "@type": "Organization", name: "News" },
    "Tom Hale and Ann Lee",
  ],
  articleBody: "The last ward is in.",
};
const blog = { "@type": "LiveBlogPosting", headline: "The night", liveBlogUpdate: [update] };

const expected = {
  headline: "The night",
  description: "",
  updates: [
    {
      anchor: "block-5aec",
      time: { kind: "instant", at: Date.parse("2018-05-04T01:14:00Z") },
      headline: "Labour gain Plymouth",
      authors: ["Jess Carter", "Tom Hale", "Ann Lee"],
      body: "The last ward is in.",
    },
  ],
};

test.each([
  ["alone", blog],
  ["in a list", [{ "@type": "NewsArticle" }, blog]],
  ["in a graph", { "@context": "https://schema.org", "@graph": [{ "@type": ["WebPage"] }, blog] }],
  ["as the main entity of a page", { "@type": "WebPage", mainEntity: blog }],
  [
    "with several types and one update by itself",
    { ...blog, "@type": ["NewsArticle", "LiveBlogPosting"], liveBlogUpdate: update },
  ],
])("a live blog is found %s", (_, json) => {
  expect(readLiveBlogPosting(["no JSON {", JSON.stringify(json)])).toEqual(expected);
});

test("what is no live blog, and updates that are no objects or say nothing, are passed over or empty", () => {
  expect(readLiveBlogPosting(["", "null", "[1]", '{"@type":"NewsArticle"}', '{"@type":5}'])).toBeUndefined();
  const empty = { anchor: "", time: undefined, headline: "", authors: [], body: "" };
  const odd = {
    "@type": "LiveBlogPosting",
    headline: 5,
    liveBlogUpdate: [null, 7, { author: 5, datePublished: [], url: "#%" }],
  };
  expect(readLiveBlogPosting([JSON.stringify(odd)])).toEqual({
    headline: "",
    description: "",
    updates: [{ ...empty, anchor: "%" }],
  });
});

test.each([
  ["2018-05-04T02:14:00+01:00", { kind: "instant", at: Date.parse("2018-05-04T01:14:00Z") }],
  ["2018-05-04T01:14:00.123Z", { kind: "instant", at: Date.parse("2018-05-04T01:14:00.123Z") }],
  ["2018-05-04T02:14:00+0100", { kind: "instant", at: Date.parse("2018-05-04T01:14:00Z") }],
  ["2018-05-04 02:14", { kind: "clock", date: "2018-05-04", clock: "02:14" }],
  ["2018-05-04", { kind: "day", date: "2018-05-04" }],
  ["02:14", { kind: "clock", clock: "02:14" }],
  ["25:14", undefined],
  ["2018-02-30", undefined],
  ["-271000-01-01T00:00:00Z", undefined],
  ["+275000-01-01T00:00:00Z", undefined],
  ["PT2H", undefined],
  ["", undefined],
])("the time for machines “%s”", (text, time) => {
  expect(readMachineTime(text)).toEqual(time);
});
