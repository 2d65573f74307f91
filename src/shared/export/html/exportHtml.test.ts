// @vitest-environment jsdom
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import type { Block } from "../../document/document";
import {
  blogOf,
  bodyOf,
  contentAt,
  filedEntry,
  paragraph,
  testPictures as pictures,
  revisionOf,
} from "../testing/filedEntry";
import { generatedBlog } from "../testing/generatedBlog";
import { hostileBlog } from "../testing/hostileBlog";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { frozenTally } from "../testing/ordinaryResults";
import { pageRules } from "../testing/pageRules";
import { exportHtml } from "./exportHtml";

const validator = new HtmlValidate(pageRules);

async function complaintsAbout(page: string): Promise<readonly string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`),
  );
}

function documentOf(page: string): Document {
  return new DOMParser().parseFromString(page, "text/html");
}

const textsOf = (page: string, selector: string) =>
  [...documentOf(page).querySelectorAll(selector)].map((element) => element.textContent);

describe("the whole page", () => {
  const empty = blogOf([], { status: "draft" });

  test.each([
    ["ordinary", exportHtml(ordinaryBlog, { pictures })],
    ["ordinary-oldest-first", exportHtml(ordinaryBlog, { order: "oldestFirst", pictures })],
    ["ordinary-cy", exportHtml({ ...ordinaryBlog, language: "cy" }, { pictures })],
    ["ordinary-de", exportHtml({ ...ordinaryBlog, language: "de" }, { pictures })],
    ["hostile", exportHtml(hostileBlog, { pictures })],
    ["empty", exportHtml(empty)],
  ])("%s is as kept, and valid HTML", async (name, page) => {
    expect(await complaintsAbout(page)).toEqual([]);
    // The styles are the same in every page, and are looked at in a browser.
    await expect(page.replace(/<style>.*?<\/style>/s, "<style></style>")).toMatchFileSnapshot(`golden/${name}.html`);
  });

  test("500 entries with every kind of block are valid HTML", async () => {
    expect(await complaintsAbout(exportHtml(generatedBlog(500), { pictures }))).toEqual([]);
  });

  test("a blog with nothing filed says so", () => {
    expect(textsOf(exportHtml(empty), "main")).toEqual(["\nNo entries have been published yet.\n"]);
  });

  test("every link inside the page leads somewhere, and no id comes twice", () => {
    for (const blog of [ordinaryBlog, hostileBlog]) {
      const page = documentOf(exportHtml(blog, { pictures }));
      const ids = [...page.querySelectorAll("[id]")].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")?.slice(1));
      expect(targets.length).toBeGreaterThan(0);
      for (const target of targets) expect(ids).toContain(target);
    }
  });

  test("newest first unless asked otherwise, and the same blog gives the same file", () => {
    const newest = textsOf(exportHtml(ordinaryBlog, { pictures }), ".timeline .time");
    expect(newest).toEqual(["18:55", "18:40", "03:09", "02:14", "01:05", "23:58", "22:00"]);
    expect(textsOf(exportHtml(ordinaryBlog, { order: "oldestFirst", pictures }), ".timeline .time")).toEqual(
      newest.toReversed(),
    );
    expect(exportHtml(ordinaryBlog, { pictures })).toBe(exportHtml(structuredClone(ordinaryBlog), { pictures }));
  });
});

describe("what is printed", () => {
  test("the words last filed, and nothing of what is being written", () => {
    const filed = contentAt("2018-05-03T22:00:00.000Z", {
      title: "Filed title",
      body: bodyOf(paragraph("Filed words")),
    });
    const secret = contentAt("2018-05-04T22:00:00.000Z", {
      title: "SECRET title",
      authors: ["SECRET author"],
      body: bodyOf(paragraph("SECRET words")),
    });
    const revisions = [revisionOf(filed), revisionOf(secret, { reason: "restored" })];
    const page = exportHtml(
      blogOf([
        filedEntry(1, secret, { revisions, key: true, pinned: true }),
        filedEntry(2, secret, { revisions, key: true }),
        filedEntry(3, secret, { status: "draft", key: true, pinned: true }),
        filedEntry(4, secret, { status: "review" }),
        filedEntry(5, secret, { status: "withdrawn" }),
      ]),
    );
    expect(page).not.toContain("SECRET");
    expect(page).not.toContain("2018-05-04");
    expect(textsOf(page, "article h2")).toEqual(["Filed title", "Filed title"]);
  });

  test("a block of an unknown type stops the export", () => {
    const poll = { type: "poll" } as unknown as Block;
    const blog = blogOf([filedEntry(1, contentAt("2018-05-03T22:00:00.000Z", { body: bodyOf(poll) }), { key: true })]);
    expect(() => exportHtml(blog)).toThrow('cannot export a block of type "poll" as HTML');
    const inherited = { type: "toString" } as unknown as Block;
    expect(() => exportHtml(blogOf([], { summary: bodyOf(inherited) }))).toThrow('a block of type "toString"');
  });
});

describe("the moment of the figures", () => {
  test("names its day in a pinned entry and in the summary, which stand under no day", () => {
    const content = contentAt("2018-05-04T00:05:00.000Z", { body: bodyOf(frozenTally) });
    const asOf = (pinned: boolean) => {
      const page = exportHtml(blogOf([filedEntry(1, content, { pinned })], { summary: bodyOf(frozenTally) }));
      return textsOf(page, ".table-notes time");
    };
    expect(asOf(false)).toEqual(["00:31, 4 May", "00:31"]);
    expect(asOf(true)).toEqual(["00:31, 4 May", "00:31, 4 May"]);
  });
});

describe("hostile words", () => {
  const page = exportHtml(hostileBlog, { pictures });

  test("add no element, no attribute and no link", () => {
    const dom = documentOf(page);
    expect(
      dom.querySelectorAll(
        "script:not([type='application/ld+json']), img:not([src^='data:image/jpeg']), svg, iframe, textarea, object, embed, base, form",
      ).length,
    ).toBe(0);
    expect(dom.querySelectorAll("style").length).toBe(1);
    const [data, ...others] = dom.querySelectorAll("script");
    expect(others).toEqual([]);
    expect(JSON.parse(data?.textContent ?? "")).toMatchObject({ "@type": "LiveBlogPosting" });
    const elements = [...dom.querySelectorAll("*")];
    const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
    expect([...attributes].filter((name) => name.startsWith("on") || name === "srcdoc")).toEqual([]);
    const inline = new Set([...dom.querySelectorAll("[style]")].map((element) => element.getAttribute("style")));
    expect([...inline]).toEqual(["--size: 50%", "--size: 100%; --bar: #0087dc; --bar-dark: #0087dc"]);
    for (const link of dom.querySelectorAll("a[href], [cite]")) {
      expect(link.getAttribute("href") ?? link.getAttribute("cite")).toMatch(/^(https:\/\/evil\.example\/|mailto:|#)/);
    }
  });

  test("the words themselves are all there", () => {
    const words = documentOf(page).body.textContent;
    expect(words).toContain("</script><script>alert(1)</script>");
    expect(words).toContain("javascript:alert(1)");
    expect(words).toContain("&lt;b&gt; &amp; &#60;script&#62;");
  });

  test("nothing is left that HTML does not allow, and every isolate is closed", () => {
    expect(page).not.toMatch(/[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\f])\p{Cc}/u);
    expect(page.match(/[\u2066-\u2068]/g)?.length).toBe(page.match(/\u2069/g)?.length);
  });
});
