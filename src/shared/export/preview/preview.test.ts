import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Blog } from "../../model/blog";
import type { Entry } from "../../model/entry";
import { exportHtml } from "../html/exportHtml";
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
import { hostileBlog } from "../testing/hostileBlog";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { plainTheme } from "../theme/plainTheme";
import { type PageParts, pagePatch, partsOfPage, seenOfPage } from "./pagePatch";
import { previewPage } from "./previewPage";

const at = "2018-05-04T01:14:00.000Z";
const now = Date.parse("2018-05-04T01:20:00.000Z");
const words = contentAt(at, { title: "Polls close", body: bodyOf(paragraph("They close.")) });
const draft = filedEntry(1, words, { status: "draft", revisions: [] });
const shown = (entry: Entry, blog: Partial<Blog> = {}) =>
  previewPage(blogOf([entry], blog), { entryId: entry.id, order: "newestFirst", theme: plainTheme, now });

describe("the entry that is being written", () => {
  test("stands as if it were filed now, be it a draft or in review, and makes a draft blog live", () => {
    for (const status of ["draft", "review"] as const) {
      const { page, isPretended } = shown({ ...draft, status }, { status: "draft" });
      expect(isPretended).toBe(true);
      const filed = revisionOf(words, { at: new Date(now).toISOString() });
      expect(page).toBe(exportHtml(blogOf([filedEntry(1, words, { revisions: [filed] })])));
    }
  });

  test("shows its changed words with the time of the change", () => {
    const entry = filedEntry(1, { ...words, title: "Polls have closed" }, { revisions: [revisionOf(words)] });
    const { page, isPretended } = shown(entry);
    expect(isPretended).toBe(true);
    expect(page).toContain("Polls have closed");
    expect(page).toContain("2018-05-04T02:20:00+01:00");
  });

  test("that was brought back as a draft is shown without an update that there was none of", () => {
    const { page, isPretended } = shown(filedEntry(1, words, { status: "draft" }));
    expect(isPretended).toBe(true);
    expect(page).toBe(exportHtml(blogOf([filedEntry(1, words)])));
  });

  test.each([
    ["that is filed as it stands", filedEntry(1, words)],
    ["that was withdrawn", { ...draft, status: "withdrawn" as const }],
    ["in which nothing is written yet", filedEntry(1, contentAt(at), { status: "draft", revisions: [] })],
  ])("%s changes nothing", (_what, entry) => {
    expect(shown(entry)).toEqual({ page: exportHtml(blogOf([entry])), isPretended: false });
  });

  test("is the only one: other drafts are not shown", () => {
    const { page } = previewPage(blogOf([draft]), { entryId: undefined, order: "newestFirst", theme: plainTheme, now });
    expect(page).not.toContain("Polls close");
  });
});

test("the page is the exported one, but for where its pictures lie", () => {
  const options = { order: "oldestFirst", entryId: undefined, theme: plainTheme, now } as const;
  const { page } = previewPage(ordinaryBlog, options);
  const exported = exportHtml(ordinaryBlog, { order: "oldestFirst", pictures: testPictures, pictureFiles: "beside" });
  expect(page).toBe(exported);
  const { hash } = picture() as { hash: string };
  expect(page).toContain(`src="pictures/${hash}-small.jpg"`);
});

describe("a patch", () => {
  /** What the window does: puts every article in the place of the empty one. */
  function whole({ skeleton, articles }: PageParts): string {
    return skeleton.replace(/<article id="([^"]+)"><\/article>/g, (_all, id: string) => articles.get(id) ?? "missing");
  }
  function patched(before: PageParts, after: PageParts): PageParts {
    const { skeleton = before.skeleton, articles } = pagePatch(before, after);
    return { skeleton, articles: new Map([...before.articles, ...articles]) };
  }
  const pageOf = (blog: Blog, order: "newestFirst" | "oldestFirst" = "newestFirst") =>
    exportHtml(blog, { order, pictures: testPictures });

  test("takes a page apart into every one of its articles, and loses nothing, whatever the words are", () => {
    for (const blog of [ordinaryBlog, hostileBlog]) {
      const page = pageOf(blog);
      const parts = partsOfPage(page);
      expect(parts.articles.size).toBe([...page.matchAll(/<article /g)].length);
      expect(parts.articles.size).toBeGreaterThan(1);
      expect(parts.skeleton).not.toMatch(/<meta|<link|<script|alert\(1\)<\/script>/);
      expect(whole(parts)).toBe(seenOfPage(page));
    }
  });

  test("holds one article and nothing else when words in one entry have changed", () => {
    const before = partsOfPage(pageOf(blogOf([filedEntry(1, words), filedEntry(2, words)])));
    const changed = contentAt(at, { title: "Polls close", body: bodyOf(paragraph("They have closed.")) });
    const after = partsOfPage(pageOf(blogOf([filedEntry(1, words), filedEntry(2, changed)])));
    const patch = pagePatch(before, after);
    expect(patch.skeleton).toBeUndefined();
    expect(patch.articles.map(([, markup]) => markup)).toEqual([expect.stringContaining("They have closed.")]);
    expect(pagePatch(after, after)).toEqual({ skeleton: undefined, articles: [] });
  });

  test("makes any page into any other", () => {
    const entry = fc.record({
      number: fc.integer({ min: 1, max: 6 }),
      title: fc.string(),
      key: fc.boolean(),
      pinned: fc.boolean(),
    });
    const blogs = fc
      .uniqueArray(entry, { selector: ({ number }) => number })
      .map((entries) =>
        blogOf(
          entries.map(({ number, title, key, pinned }) =>
            filedEntry(number, contentAt(`2018-05-0${number}T01:14:00.000Z`, { title }), { key, pinned }),
          ),
        ),
      );
    const order = fc.constantFrom("newestFirst" as const, "oldestFirst" as const);
    fc.assert(
      fc.property(blogs, blogs, order, (one, other, direction) => {
        const [before, after] = [partsOfPage(pageOf(one)), partsOfPage(pageOf(other, direction))];
        expect(whole(patched(before, after))).toBe(seenOfPage(pageOf(other, direction)));
      }),
    );
  });
});
