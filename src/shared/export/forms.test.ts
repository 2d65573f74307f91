import { describe, expect, test } from "vitest";
import type { Block } from "../document/document";
import { formNames } from "./formFacts";
import { forms } from "./forms";
import { blogOf, bodyOf, contentAt, filedEntry, picture, testPictures } from "./testing/filedEntry";
import { ordinaryBlog } from "./testing/ordinaryBlog";

const night = "2018-05-03T22:00:00.000Z";

describe.each(formNames)("%s", (name) => {
  const form = forms[name];
  const entryOf = (...blocks: readonly Block[]) =>
    blogOf([filedEntry(1, contentAt(night, { body: bodyOf(...blocks) }))]);

  test("gives one file by its own name, and the same for the same blog", () => {
    const files = form.write(ordinaryBlog, { pictures: testPictures });
    expect(files.map(({ path }) => path)).toEqual([form.fileName]);
    expect(form.write(structuredClone(ordinaryBlog), { pictures: testPictures })).toEqual(files);
  });

  test("gives the pictures as files of their own where they are to lie beside it, each size once", () => {
    const [first, ...pictures] = form.write(ordinaryBlog, { pictures: testPictures, pictureFiles: "beside" });
    const [[hash = ""] = []] = testPictures;
    expect(pictures).toEqual([
      { path: `pictures/${hash}.jpg`, content: Uint8Array.of(255, 216, 255, 1) },
      { path: `pictures/${hash}-small.jpg`, content: Uint8Array.of(255, 216, 255, 2) },
    ]);
    expect(first?.content).toContain(`pictures/${hash}.jpg`);
    expect(first?.content).not.toContain("data:image");
    const text = entryOf({ type: "divider" });
    expect(form.write(text, { pictures: testPictures, pictureFiles: "beside" })).toHaveLength(1);
  });

  test("is refused for a block of an unknown type, wherever it stands, and for a picture that is missing", () => {
    const poll = { type: "poll" } as unknown as Block;
    const inherited = { type: "toString" } as unknown as Block;
    expect(() => form.write(entryOf(poll), {})).toThrow('cannot export a block of type "poll" as ');
    expect(() => form.write(entryOf(inherited), {})).toThrow('cannot export a block of type "toString"');
    expect(() => form.write(entryOf(picture()), {})).toThrow(
      /^a picture in the entry of 3 May, 23:00, “.*” is missing/,
    );
    // A feed is its entries: it has no place for the key points.
    if (name === "atom" || name === "jsonFeed") return;
    expect(() => form.write(blogOf([], { summary: bodyOf(inherited) }), {})).toThrow('a block of type "toString"');
  });
});
