// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Blog } from "../../model/blog";
import type { ExportOptions } from "../exportOptions";
import { publishedEntries } from "../publishedEntries";
import { blogOf, testPictures as pictures } from "../testing/filedEntry";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { createPageContext, type PageContext } from "./pageContext";
import { writeHead } from "./writeHead";

/** Every meta element by its name, and what it says. */
function metaOf(blog: Blog, options: ExportOptions = {}, changes: Partial<PageContext> = {}) {
  const page = { ...createPageContext(blog, options), ...changes };
  const head = new DOMParser().parseFromString(writeHead(blog, publishedEntries(blog), page).toString(), "text/html");
  const metas = [...head.querySelectorAll("meta[content]")].map((meta) => [
    meta.getAttribute("property") ?? meta.getAttribute("name"),
    meta.getAttribute("content"),
  ]);
  const canonical = head.querySelector("link[rel=canonical]")?.getAttribute("href");
  return { ...Object.fromEntries(metas), title: head.title, canonical };
}

const pageUrl = "https://daily.example/live/plymouth?edition=uk&page=1";

test("a page with an address of its own gives it to whoever shows the page elsewhere", () => {
  const publisher = { name: "The Daily", url: "", logo: "" };
  expect(metaOf({ ...ordinaryBlog, pageUrl }, { pictures, pictureFiles: "beside" }, { publisher })).toMatchObject({
    title: "Local elections 2018: Labour take Plymouth – as it happened",
    description: ordinaryBlog.standfirst,
    canonical: pageUrl,
    robots: "max-image-preview:large",
    "og:type": "article",
    "og:title": "Local elections 2018: Labour take Plymouth",
    "og:description": ordinaryBlog.standfirst,
    "og:url": pageUrl,
    "og:site_name": "The Daily",
    "og:locale": "en_GB",
    "og:image": `https://daily.example/live/pictures/${"5a".repeat(32)}.jpg`,
    "og:image:alt": "Two porters carry a black box",
    "article:published_time": "2018-05-03T22:00:00+01:00",
    "article:modified_time": "2018-05-04T18:55:00+01:00",
    "twitter:card": "summary_large_image",
  });
});

test("what is not known is left out", () => {
  const meta = metaOf(ordinaryBlog, { pictures, pictureFiles: "beside" });
  for (const name of ["og:url", "og:site_name", "og:image", "og:image:alt"]) expect(meta).not.toHaveProperty(name);
  expect(meta.canonical).toBeUndefined();
  expect(meta["twitter:card"]).toBe("summary");
  expect(metaOf({ ...ordinaryBlog, pageUrl }, { pictures })).not.toHaveProperty("og:image");
  expect(metaOf(blogOf([]))).not.toHaveProperty("article:published_time");
});

test("the language of other sites' cards has a country", () => {
  expect(metaOf({ ...ordinaryBlog, language: "de" })["og:locale"]).toBe("de_DE");
  expect(metaOf({ ...ordinaryBlog, language: "cy" })["og:locale"]).toBe("cy_GB");
});

test("a live page is called live", () => {
  expect(metaOf({ ...ordinaryBlog, status: "live" }).title).toMatch(/ – live$/);
});
