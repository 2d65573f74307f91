import { describe, expect, test } from "vitest";
import { parseDocument, plainTextOfBlock } from "../document";
import { attributionOfPost, completePost, emptyPost, missingInPost, type SocialPost } from "./socialPost";

const time = { instant: "2018-05-04T01:14:00.000Z", timeZone: "Europe/London", offset: "+01:00" };
const post: SocialPost = {
  ...emptyPost,
  platform: "x",
  author: "Ada Clarke",
  handle: "ada",
  time,
  paragraphs: [[{ type: "text", text: "Held." }]],
  link: "https://x.com/ada/status/1",
};

describe("in words", () => {
  test("who, where and when, as far as they are known", () => {
    expect(attributionOfPost(post)).toBe("Ada Clarke (@ada) on X, 4 May 2018, 02:14 +01:00");
    expect(attributionOfPost({ ...post, author: "", timeText: "May 4" })).toBe("@ada on X, May 4");
    expect(attributionOfPost({ ...emptyPost, platform: "threads" })).toBe("On Threads");
    expect(attributionOfPost({ ...emptyPost, time: { ...time, timeZone: "UTC" } })).toBe("4 May 2018, 01:14 UTC");
    expect(attributionOfPost(emptyPost)).toBe("");
  });

  test("the plain text has the words and whose they are", () => {
    expect(plainTextOfBlock({ ...post, time: null })).toBe("“Held.”\n— Ada Clarke (@ada) on X");
    expect(plainTextOfBlock({ ...post, time: null, paragraphs: [] })).toBe("Post: Ada Clarke (@ada) on X");
    expect(plainTextOfBlock(emptyPost)).toBe("");
  });

  test("what is missing", () => {
    expect(missingInPost(post)).toBe("");
    expect(missingInPost({ ...post, author: "" })).toBe("");
    expect(missingInPost({ ...post, author: " ", handle: "" })).toBe("Author missing.");
    expect(missingInPost({ ...post, link: "" })).toBe("Link missing.");
    expect(missingInPost(emptyPost)).toBe("Author and link missing.");
  });
});

test("a post is completed with what is known, and keeps what it says itself", () => {
  const words = { ...emptyPost, author: "A. Clarke", timeText: "May 4", paragraphs: post.paragraphs };
  expect(completePost(words, post)).toEqual({ ...post, author: "A. Clarke", time: null, timeText: "May 4" });
  expect(completePost(emptyPost, post)).toEqual({ ...post, paragraphs: [] });
});

test("what is no post is refused", () => {
  const parse = (block: object) => () => parseDocument({ version: 2, blocks: [block] });
  expect(parse(post)).not.toThrow();
  for (const change of [
    { platform: "myspace" },
    { link: "javascript:alert(1)" },
    { time: "yesterday" },
    { html: "<b>" },
    { author: undefined },
  ]) {
    expect(parse({ ...post, ...change })).toThrow("not a document");
  }
});
