import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import type { Block } from "../../document/document";
import type { Blog } from "../../model/blog";
import { cleanText } from "../escape";
import { publishedEntries } from "../publishedEntries";
import {
  blogOf,
  bodyOf,
  contentAt,
  filedEntry,
  paragraph,
  testPictures as pictures,
  text,
} from "../testing/filedEntry";
import { generatedBlog } from "../testing/generatedBlog";
import { hostileBlog, hostileNight } from "../testing/hostileBlog";
import { hostileStrings } from "../testing/hostileStrings";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { parseMarkdown } from "../testing/parseMarkdown";
import { writeMarkdown } from "./writeMarkdown";

const contentOf = (blog: Blog) => String(writeMarkdown(blog, { pictures })[0]?.content);
const bodyWritten = (...blocks: readonly Block[]) => {
  const entry = filedEntry(1, contentAt("2018-05-03T22:00:00.000Z", { title: "Title", body: bodyOf(...blocks) }));
  return contentOf(blogOf([entry]))
    .split("Title\n\n")[1]
    ?.replace(/\n\nAll times.*\n$/, "");
};

function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

function countBy(nodes: readonly Nodes[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of nodes) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** The words as they are read, with every run of white space as one space. */
function wordsIn(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => (node.type === "text" ? node.value : node.type === "image" ? (node.alt ?? "") : "\n"))
    .join("")
    .replace(/\s+/g, " ");
}

test.each([
  ["ordinary", ordinaryBlog],
  ["hostile", hostileBlog],
])("the %s blog is as kept", async (name, blog) => {
  await expect(contentOf(blog)).toMatchFileSnapshot(`golden/${name}.md`);
});

describe("what a CommonMark parser reads", () => {
  test.each([
    ["hostile", hostileNight],
    ["generated", generatedBlog(500)],
  ])("of the %s blog is its own blocks and nothing else", (_, blog) => {
    const tree = parseMarkdown(contentOf(blog));
    const nodes = nodesIn(tree);
    const entries = publishedEntries(blog);
    const blocks = entries.flatMap(({ content }) => content.body.blocks);
    const kinds = new Set(nodes.map(({ type }) => type));
    for (const foreign of ["html", "code", "inlineCode", "definition", "linkReference", "footnoteDefinition"]) {
      expect(kinds).not.toContain(foreign);
    }
    const shown = [...blocks, ...blog.summary.blocks];
    const ofType = (...types: readonly Block["type"][]) => shown.filter(({ type }) => types.includes(type)).length;
    const counts = countBy(tree.children);
    expect(counts["table"]).toBe(ofType("table", "results"));
    expect(counts["blockquote"]).toBe(ofType("quote", "socialPost"));
    expect(counts["thematicBreak"] ?? 0).toBe(ofType("divider"));
    expect(countBy(nodes)["image"]).toBe(ofType("picture"));
    const entryHeadings = tree.children.filter((node) => node.type === "heading" && node.depth === 3);
    expect(entryHeadings).toHaveLength(entries.length + entries.filter(({ pinned }) => pinned).length);
  });

  test("is every hostile word, as it was", () => {
    const words = wordsIn(nodesIn(parseMarkdown(contentOf(hostileNight))));
    for (const each of hostileStrings) expect(words).toContain(cleanText(each).replace(/\s+/g, " ").trim());
  });

  test("leads to the links of the blog alone, or to what stands there as words", () => {
    const links = nodesIn(parseMarkdown(contentOf(hostileNight))).filter((node) => node.type === "link");
    expect(links.length).toBeGreaterThan(10);
    expect(links.map(({ url }) => url).filter((url) => !/^(?:https?:\/\/|mailto:)/.test(url))).toEqual([]);
  });
});

describe("blocks", () => {
  const list = (ordered: boolean, ...items: readonly string[]): Block => ({
    type: "list",
    ordered,
    items: items.map((words) => ({ children: words === "" ? [] : [text(words)], lists: [] })),
  });

  test("lists beside each other stay two, and one inside a list stays inside", () => {
    const written = bodyWritten(
      list(false, "a", "b"),
      list(false, "c"),
      list(true, "d"),
      list(true, "e"),
      paragraph("f"),
    );
    expect(written).toBe("- a\n- b\n\n* c\n\n1. d\n\n1) e\n\nf");
    const lists = parseMarkdown(written ?? "").children.map(({ type }) => type);
    expect(lists).toEqual(["list", "list", "list", "list", "paragraph"]);
  });

  test("a list inside a list whose first item is empty does not underline the words above", () => {
    const inner = list(false, "", "x");
    if (inner.type !== "list") throw new Error("not a list");
    const written = bodyWritten({ type: "list", ordered: true, items: [{ children: [text("a")], lists: [inner] }] });
    expect(written).toBe("1. a\n\n   -\n   - x");
    expect(countBy(nodesIn(parseMarkdown(written ?? "")))).toMatchObject({ list: 2, listItem: 3 });
  });

  test("a table without a head has an empty one, and figures to the right", () => {
    const cell = (words: string) => ({ header: false, paragraphs: [[text(words)]] });
    expect(bodyWritten({ type: "table", caption: "Seats", rows: [[cell("Lab|our"), cell("31")]] })).toBe(
      "**Seats**\n\n|  |  |\n| --- | ---: |\n| Lab\\|our | 31 |",
    );
  });
});
