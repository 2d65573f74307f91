// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Blog } from "../../model/blog";
import { cleanText } from "../escape";
import type { ExportOptions } from "../exportOptions";
import { publishedEntries } from "../publishedEntries";
import { blogOf, contentAt, filedEntry, testPictures as pictures, revisionOf } from "../testing/filedEntry";
import { generatedBlog } from "../testing/generatedBlog";
import { hostileBlog, hostileNight } from "../testing/hostileBlog";
import { hostileStrings } from "../testing/hostileStrings";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { xmlComplaints } from "../testing/xmlComplaints";
import { jsonFeedSchema } from "./testing/jsonFeedSchema";
import { writeAtom } from "./writeAtom";
import { writeJsonFeed } from "./writeJsonFeed";

const atomSchema = readFileSync("src/shared/export/feed/testing/atom.rng", "utf8");
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validateJsonFeed = ajv.compile(jsonFeedSchema);

const atomOf = (blog: Blog, options: ExportOptions = {}) =>
  String(writeAtom(blog, { pictures, ...options })[0]?.content);
const jsonOf = (blog: Blog, options: ExportOptions = {}) =>
  JSON.parse(String(writeJsonFeed(blog, { pictures, ...options })[0]?.content));
const parsed = (atom: string) => new DOMParser().parseFromString(atom, "text/xml");
const textsOf = (atom: string, selector: string) =>
  [...parsed(atom).querySelectorAll(selector)].map((element) => element.textContent);

function fragmentOf(content: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = content;
  return template.content;
}

const blogs: readonly (readonly [name: string, blog: Blog])[] = [
  ["ordinary", ordinaryBlog],
  ["hostile", hostileBlog],
  ["full of hostile strings", hostileNight],
  ["empty", blogOf([])],
  ["without a name or an author", blogOf([filedEntry(1, contentAt("2018-05-03T22:00:00.000Z"))], { headline: " " })],
  ["generated", generatedBlog(500)],
];

describe("Atom", () => {
  test.each(blogs)("of a blog that is %s follows the schema of RFC 4287 and its rules on authors", async (_, blog) => {
    const atom = atomOf(blog);
    expect(await xmlComplaints(atom, atomSchema)).toEqual([]);
    const feed = parsed(atom).documentElement;
    expect([...feed.children].filter(({ localName }) => localName === "author").length).toBe(1);
    const entries = [...feed.children].filter(({ localName }) => localName === "entry");
    expect(entries).toHaveLength(publishedEntries(blog).length);
    expect(entries.filter((entry) => entry.querySelector("content") === null)).toEqual([]);
  });

  test.each([
    ["ordinary", ordinaryBlog],
    ["hostile", hostileBlog],
  ])("of the %s blog is as kept", async (name, blog) => {
    await expect(atomOf(blog)).toMatchFileSnapshot(`golden/${name}.atom`);
  });
});

describe("JSON Feed", () => {
  test.each(blogs)("of a blog that is %s follows version 1.1", (_, blog) => {
    validateJsonFeed(jsonOf(blog));
    expect(validateJsonFeed.errors?.slice(0, 5)).toBeUndefined();
  });

  test("says the same as the Atom feed", () => {
    const atom = atomOf(ordinaryBlog);
    const { items, title } = jsonOf(ordinaryBlog);
    expect(title).toBe(textsOf(atom, "feed > title")[0]);
    expect(items.map(({ id }: { id: string }) => id)).toEqual(textsOf(atom, "entry > id"));
    expect(items.map((item: Record<string, string>) => item["content_html"])).toEqual(textsOf(atom, "entry > content"));
    expect(items.map((item: Record<string, string>) => item["date_published"])).toEqual(
      textsOf(atom, "entry > published"),
    );
  });

  test.each([
    ["ordinary", ordinaryBlog],
    ["hostile", hostileBlog],
  ])("of the %s blog is as kept", async (name, blog) => {
    await expect(writeJsonFeed(blog, { pictures })[0]?.content).toMatchFileSnapshot(`golden/${name}.json`);
  });
});

describe("both", () => {
  const instant = "2018-05-03T22:00:00.000Z";
  const filed = contentAt(instant, { title: "Polls close" });

  test("keep the id of an entry, and when it was published, through every correction", () => {
    const before = blogOf([filedEntry(1, filed)]);
    const corrected = contentAt(instant, { title: "The polls close" });
    const revisions = [
      revisionOf(filed),
      revisionOf(corrected, { at: "2018-05-03T23:00:00.000Z", reason: "corrected" }),
    ];
    const after = blogOf([filedEntry(1, corrected, { revisions })]);
    for (const element of ["id", "published"]) {
      expect(textsOf(atomOf(after), element)).toEqual(textsOf(atomOf(before), element));
    }
    expect(textsOf(atomOf(before), "entry > id")).toEqual([expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/)]);
    expect(textsOf(atomOf(after), "updated")).toEqual(["2018-05-04T00:00:00+01:00", "2018-05-04T00:00:00+01:00"]);
    expect(jsonOf(after).items[0]).toMatchObject({
      date_published: "2018-05-03T23:00:00+01:00",
      date_modified: "2018-05-04T00:00:00+01:00",
    });
  });

  test("lead to the page and show its pictures where its address is known", () => {
    const blog = { ...ordinaryBlog, pageUrl: "https://news.example/live/night.html" };
    const options = { pictureFiles: "beside" } as const;
    const atom = atomOf(blog, options);
    const { items, home_page_url } = jsonOf(blog, options);
    expect(home_page_url).toBe(blog.pageUrl);
    const links = [...parsed(atom).querySelectorAll("entry > link")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(items.map(({ url }: { url: string }) => url));
    expect(links[0]).toMatch(/^https:\/\/news\.example\/live\/night\.html#entry-[0-9a-f-]{36}$/);
    const images = textsOf(atom, "content").flatMap((content) => [...fragmentOf(content).querySelectorAll("img")]);
    expect(images.map(({ src }) => src)).toEqual([
      expect.stringMatching(/^https:\/\/news\.example\/live\/pictures\/[0-9a-f]{64}-small\.jpg$/),
    ]);
  });

  test("hold HTML that stands in any page, with every hostile word in it", () => {
    const contents = textsOf(atomOf(hostileNight, { order: "oldestFirst" }), "entry > content").map(fragmentOf);
    expect(contents).toHaveLength(hostileStrings.length);
    contents.forEach((content, index) => {
      expect(content.textContent).toContain(cleanText(hostileStrings[index] ?? ""));
      expect(
        content.querySelectorAll("script, style, iframe, object, embed, svg, math, form, link, meta, base, [style]"),
      ).toHaveLength(0);
      expect([...content.querySelectorAll("img")].filter(({ src }) => !src.startsWith("data:image/"))).toEqual([]);
    });
  });
});
