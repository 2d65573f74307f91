// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { parse } from "@wordpress/block-serialization-default-parser";
import { describe, expect, test } from "vitest";
import type { Blog } from "../../model/blog";
import { cleanText } from "../escape";
import type { ExportOptions } from "../exportOptions";
import { publishedEntries } from "../publishedEntries";
import { blogOf, contentAt, filedEntry, testPictures as pictures } from "../testing/filedEntry";
import { generatedBlog } from "../testing/generatedBlog";
import { hostileBlog, hostileNight } from "../testing/hostileBlog";
import { hostileStrings } from "../testing/hostileStrings";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { xmlComplaints } from "../testing/xmlComplaints";
import { writeWordpress } from "./writeWordpress";

const schema = readFileSync("src/shared/export/wordpress/testing/wxr.rng", "utf8");
const wxrOf = (blog: Blog, options: ExportOptions = {}) =>
  String(writeWordpress(blog, { pictures, ...options })[0]?.content);

/** The texts of the elements of one name, as WordPress reads them. */
function textsOf(wxr: string, name: string): readonly string[] {
  const elements = new DOMParser().parseFromString(wxr, "text/xml").getElementsByTagName(name);
  return [...elements].map(({ textContent }) => textContent);
}

function postOf(blog: Blog): string {
  return textsOf(wxrOf(blog), "content:encoded")[0] ?? "";
}

type ParsedBlock = ReturnType<typeof parse>[number];

function blocksIn(blocks: readonly ParsedBlock[]): readonly ParsedBlock[] {
  return blocks.flatMap((block) => [block, ...blocksIn(block.innerBlocks)]);
}

function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

const foreign = "script, style, iframe, object, embed, svg, math, form, input, link, meta, base, [style]";
const address = { pageUrl: "https://news.example/live/night.html" };

describe("the WXR file", () => {
  test.each([
    ["ordinary", ordinaryBlog],
    ["hostile", hostileBlog],
    ["full of hostile strings", hostileNight],
    ["empty", blogOf([])],
    ["without a name", blogOf([filedEntry(1, contentAt("2018-05-03T22:00:00.000Z"))], { headline: "———" })],
    ["generated", generatedBlog(500)],
  ])("of a blog that is %s has the structure of WordPress's own", async (_, blog) => {
    expect(await xmlComplaints(wxrOf(blog), schema)).toEqual([]);
    const beside = wxrOf({ ...blog, ...address }, { pictureFiles: "beside" });
    expect(await xmlComplaints(beside, schema)).toEqual([]);
  });

  test.each([
    ["ordinary", ordinaryBlog],
    ["hostile", hostileBlog],
  ])("of the %s blog is as kept", async (name, blog) => {
    await expect(wxrOf(blog)).toMatchFileSnapshot(`golden/${name}.xml`);
  });

  test("holds one post, a draft, with the times of the blog's own clocks", () => {
    const wxr = wxrOf(ordinaryBlog);
    expect(textsOf(wxr, "wp:post_type")).toEqual(["post"]);
    expect(textsOf(wxr, "wp:status")).toEqual(["draft"]);
    expect(textsOf(wxr, "wp:post_date")).toEqual(["2018-05-03 22:00:00"]);
    expect(textsOf(wxr, "wp:post_date_gmt")).toEqual(["2018-05-03 21:00:00"]);
    expect(textsOf(wxr, "wp:post_name")).toEqual(["local-elections-2018-labour-take-plymouth"]);
  });

  test("has its pictures as attachments for the import to fetch, where they lie beside a page with an address", () => {
    const wxr = wxrOf({ ...ordinaryBlog, ...address }, { pictureFiles: "beside" });
    const [url = ""] = textsOf(wxr, "wp:attachment_url");
    expect(url).toMatch(/^https:\/\/news\.example\/live\/pictures\/[0-9a-f]{64}\.jpg$/);
    expect(textsOf(wxr, "content:encoded")[0]).toContain(`<img src="${url}" alt="Two porters carry a black box"/>`);
    expect(textsOf(wxr, "wp:meta_value")).toEqual(["Two porters carry a black box"]);
    expect(textsOf(wxr, "wp:post_parent")).toEqual(["0", "1"]);
    expect(textsOf(wxrOf(ordinaryBlog, { pictureFiles: "beside" }), "wp:attachment_url")).toEqual([]);
  });
});

describe("the post", () => {
  const known = "heading image list list-item paragraph quote separator table".split(" ").map((name) => `core/${name}`);

  test.each([
    ["ordinary", ordinaryBlog],
    ["hostile", hostileNight],
    ["generated", generatedBlog(500)],
  ])("of the %s blog is blocks of the editor and nothing between them", (_, blog) => {
    const top = parse(postOf(blog));
    expect(top.filter(({ blockName, innerHTML }) => blockName === null && innerHTML.trim() !== "")).toEqual([]);
    const names = new Set(blocksIn(top).map(({ blockName }) => blockName));
    expect([...names].filter((name) => name !== null).filter((name) => !known.includes(name))).toEqual([]);
    const ofLevel3 = top.filter(({ blockName, attrs }) => blockName === "core/heading" && attrs?.["level"] === 3);
    expect(ofLevel3).toHaveLength(publishedEntries(blog).length);
  });

  // An entry each: jsdom takes minutes for thousands of blocks side by side.
  test.each(hostileStrings.map((words, index) => [words.slice(0, 40), words, index] as const))(
    "has %j as words, and nothing that WordPress would run, embed or take for a shortcode",
    (_, words, index) => {
      const post = postOf(blogOf(hostileNight.entries.slice(index, index + 1)));
      const content = fragmentOf(post);
      expect(content.textContent).toContain(cleanText(words));
      expect(content.querySelectorAll(foreign)).toHaveLength(0);
      expect(post).not.toMatch(/[[\]]/);
      expect(post.replace(/<[^>]*>/g, "")).not.toContain("//");
      for (const { href } of content.querySelectorAll("a"))
        expect(href).toMatch(/^(?:https?:|mailto:|about:blank#entry-)/);
    },
  );

  test("has a title that is text: WordPress would take markup there for its own", () => {
    const [site, post] = textsOf(wxrOf(hostileBlog), "title");
    expect(site).toContain("<script>");
    expect(post).not.toContain("<");
    expect(fragmentOf(post ?? "").textContent).toBe(cleanText(hostileBlog.headline.trim()));
  });
});
