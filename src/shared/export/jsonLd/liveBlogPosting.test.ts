import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { Blog } from "../../model/blog";
import { escapeScriptJson } from "../escape";
import { createPageContext, type PageContext } from "../html/pageContext";
import { publishedEntries } from "../publishedEntries";
import {
  blogOf,
  bodyOf,
  contentAt,
  filedEntry,
  paragraph,
  picture,
  revisionOf,
  testPictures,
} from "../testing/filedEntry";
import { generatedBlog } from "../testing/generatedBlog";
import { hostileBlog, hostileNight } from "../testing/hostileBlog";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { liveBlogPosting } from "./liveBlogPosting";
import { complaintsAboutJsonLd, readVocabulary } from "./testing/schemaOrg";

const definitions = createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq");
const vocabulary = readVocabulary(readFileSync(definitions, "utf8"));

const publisher = { name: "The Daily", url: "https://daily.example/", logo: "https://daily.example/logo.png" };
const pageUrl = "https://daily.example/live/plymouth";
/** With all that a page may know beside its blog: who publishes it, and pictures that lie beside it. */
const full = { ...createPageContext(ordinaryBlog, { pictures: testPictures, pictureFiles: "beside" }), publisher };

/** As a machine reads it off the page. */
function postingOf(blog: Blog, changes: Partial<PageContext> = {}) {
  const page = { ...createPageContext(blog, {}), ...changes };
  return JSON.parse(escapeScriptJson(liveBlogPosting(blog, publishedEntries(blog).toReversed(), page)));
}

describe("against schema.org's own definitions", () => {
  test.each([
    ["nothing filed", blogOf([], { status: "draft", headline: "" })],
    ["ordinary", ordinaryBlog],
    ["ordinary, at its address", { ...ordinaryBlog, pageUrl }],
    ["hostile", hostileBlog],
    ["hostile strings by the hundred", hostileNight],
    ["500 entries with every block", generatedBlog(500)],
  ] as const)("%s: every type, property and value is one of theirs", (_, blog) => {
    expect(complaintsAboutJsonLd(postingOf(blog), vocabulary)).toEqual([]);
    expect(complaintsAboutJsonLd(postingOf(blog, full), vocabulary)).toEqual([]);
  });

  test("the check objects to what is not theirs", () => {
    const posting = postingOf({ ...ordinaryBlog, pageUrl }, full);
    const complaints = (changes: object) => complaintsAboutJsonLd({ ...posting, ...changes }, vocabulary);
    expect(vocabulary.kindsOf.size).toBeGreaterThan(900);
    expect(vocabulary.properties.size).toBeGreaterThan(1400);
    expect(complaints({ "@type": "LiveBlog" })).toEqual(["the whole: there is no type LiveBlog"]);
    expect(complaints({ titel: "x" })).toEqual(["the whole > titel: there is no such property"]);
    expect(complaints({ startDate: "2018-05-03" })).toEqual([
      "the whole > startDate: LiveBlogPosting has no such property",
    ]);
    expect(complaints({ dateModified: "2018-05-04T02:14:00" })[0]).toMatch(/^the whole > dateModified: "2018/);
    expect(complaints({ publisher: { "@type": "Event", name: "x" } })).toEqual([
      "the whole > publisher: Event is not one of Organization, Person",
    ]);
    expect(complaints({ author: { "@type": "Person", name: 5 } })).toEqual([
      "the whole > author > Person > name: 5 is not one of Text",
    ]);
    expect(complaints({ about: [] })).toEqual(["the whole > about: an empty list"]);
  });
});

describe("the blog", () => {
  test("has its address, its times with the offset, whoever wrote in it, and the election as what it is about", () => {
    expect(postingOf({ ...ordinaryBlog, pageUrl }, full)).toMatchObject({
      "@type": "LiveBlogPosting",
      "@id": `${pageUrl}#live-blog`,
      url: pageUrl,
      mainEntityOfPage: { "@type": "WebPage", "@id": pageUrl },
      headline: "Local elections 2018: Labour take Plymouth",
      datePublished: "2018-05-03T22:00:00+01:00",
      dateModified: "2018-05-04T18:55:00+01:00",
      coverageStartTime: "2018-05-03T22:00:00+01:00",
      coverageEndTime: "2018-05-04T19:00:00+01:00",
      author: [
        { "@type": "Person", name: "Jess Carter" },
        { "@type": "Person", name: "Tom Hale" },
      ],
      creditText: "Jess Carter in Plymouth and Tom Hale in London",
      publisher: { "@type": "Organization", name: "The Daily", logo: { url: publisher.logo } },
      inLanguage: "en-GB",
      image: {
        "@type": "ImageObject",
        url: `https://daily.example/live/pictures/${"5a".repeat(32)}.jpg`,
        caption: "Box 1 of 57",
        creditText: "Jess Carter",
      },
    });
    expect(postingOf(ordinaryBlog).about).toEqual({
      "@type": "Event",
      name: "English local elections 2018",
      startDate: "2018-05-03",
    });
  });

  test("leaves out what is not known, and has no end while it is live", () => {
    const posting = postingOf({ ...ordinaryBlog, status: "live", finishedAt: undefined });
    for (const name of ["url", "mainEntityOfPage", "publisher", "image", "coverageEndTime"]) {
      expect(posting).not.toHaveProperty(name);
    }
    expect(posting["@id"]).toBe("#live-blog");
  });

  test("ends with an entry that was filed after it was finished, and not before", () => {
    const posting = postingOf({ ...ordinaryBlog, finishedAt: "2018-05-04T08:00:00.000Z" });
    expect(posting["coverageEndTime"]).toBe("2018-05-04T18:55:00+01:00");
  });

  test("is by the publisher where no entry names anybody", () => {
    const blog = blogOf([filedEntry(1, contentAt("2018-05-03T22:00:00.000Z", { title: "A" }))]);
    expect(postingOf(blog, full).author).toMatchObject({ "@type": "Organization", name: "The Daily" });
    expect(postingOf(blog)).not.toHaveProperty("author");
  });
});

describe("an update", () => {
  const updates = (blog: Blog, changes?: Partial<PageContext>) => [postingOf(blog, changes).liveBlogUpdate].flat();

  test("has a headline, times, authors and an address of its own", () => {
    const found = updates({ ...ordinaryBlog, pageUrl });
    const ids = found.map((update) => update["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(found.map(({ headline }) => headline)).not.toContain(ordinaryBlog.headline);
    const gain = found.find(({ headline }) => headline === "Labour gain Plymouth from the Conservatives");
    expect(gain).toMatchObject({
      "@type": "BlogPosting",
      "@id": `${pageUrl}#entry-0198f000-0000-7000-8000-000000000003`,
      url: `${pageUrl}#entry-0198f000-0000-7000-8000-000000000003`,
      datePublished: "2018-05-04T02:14:00+01:00",
      dateModified: "2018-05-04T02:31:00+01:00",
      correction: {
        "@type": "CorrectionComment",
        text: "an earlier version misspelt the city’s name.",
        datePublished: "2018-05-04T02:31:00+01:00",
      },
      author: [
        { "@type": "Person", name: "Jess Carter" },
        { "@type": "Person", name: "Tom Hale" },
      ],
    });
    expect(updates(ordinaryBlog)[0].url).toMatch(/^#entry-/);
  });

  test("carries the offset of its own moment, in summer time and after it", () => {
    const at = (instant: string, number: number) => filedEntry(number, contentAt(instant, { title: `N${number}` }));
    const blog = blogOf([at("2026-10-25T00:30:00.000Z", 1), at("2026-10-25T01:30:00.000Z", 2)]);
    expect(updates(blog).map(({ datePublished }) => datePublished)).toEqual([
      "2026-10-25T01:30:00+00:00",
      "2026-10-25T01:30:00+01:00",
    ]);
  });

  test("tells when it was filed and when it happened, where the two differ", () => {
    const content = contentAt("2018-05-03T21:00:00.000Z", { title: "Before" });
    const late = filedEntry(1, content, { revisions: [revisionOf(content, { at: "2018-05-03T23:10:20.000Z" })] });
    expect(updates(blogOf([late]))).toMatchObject([
      { datePublished: "2018-05-04T00:10:20+01:00", contentReferenceTime: "2018-05-03T22:00:00+01:00" },
    ]);
    expect(updates(ordinaryBlog)[0]).not.toHaveProperty("contentReferenceTime");
  });

  test("has the pictures that can be fetched, each once", () => {
    const body = bodyOf(paragraph("x"), picture({ caption: "C" }), picture({ caption: "C" }));
    const blog = blogOf([filedEntry(1, contentAt("2018-05-03T22:00:00.000Z", { body }))]);
    expect(updates(blog, full)[0].image).toEqual({
      "@type": "ImageObject",
      url: `pictures/${"5a".repeat(32)}.jpg`,
      caption: "C",
    });
    expect(updates(blog)[0]).not.toHaveProperty("image");
  });
});
