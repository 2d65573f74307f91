import { expect, test } from "vitest";
import { readPostText } from "./readPostText";

const text = (words: string) => ({ type: "text", text: words });

test("X: name, account, words with an empty line, and the time with the views", () => {
  const copied =
    "Ada Clarke\n@adaclarke\nLabour hold Moor View.\nMajority 412.\n\nMore soon.\n2:14 AM · May 4, 2018\n·\n12.3K\n Views\n";
  expect(readPostText(copied)).toEqual({
    type: "socialPost",
    platform: "x",
    author: "Ada Clarke",
    handle: "adaclarke",
    time: null,
    timeText: "2:14 AM · May 4, 2018",
    paragraphs: [[text("Labour hold Moor View."), { type: "lineBreak" }, text("Majority 412.")], [text("More soon.")]],
    link: "",
  });
  expect(readPostText("Ada Clarke\n@adaclarke\nHeld.\n02:14 · 4 May 2018 · 12.3K Views")).toMatchObject({
    platform: "x",
    timeText: "02:14 · 4 May 2018",
    paragraphs: [[text("Held.")]],
  });
});

test("X, from the list of posts: the time stands above the words", () => {
  expect(readPostText("Ada Clarke\nVerified account\n@adaclarke\n·\nMay 4, 2018\nHeld.")).toMatchObject({
    author: "Ada Clarke",
    handle: "adaclarke",
    timeText: "May 4, 2018",
    paragraphs: [[text("Held.")]],
  });
  expect(readPostText("Ada Clarke @adaclarke · 3h\nHeld.")).toMatchObject({ handle: "adaclarke", timeText: "" });
});

test("Bluesky: the account in marks of direction, the time below", () => {
  const copied = "Ada Clarke\n\u202a@ada.bsky.social\u202c\nTurnout is 34.1%.\nMay 13, 2026 at 1:43 PM\n3 reposts";
  expect(readPostText(copied)).toMatchObject({
    platform: "bluesky",
    handle: "ada.bsky.social",
    timeText: "May 13, 2026 at 1:43 PM",
    paragraphs: [[text("Turnout is 34.1%.")]],
  });
});

test("Mastodon: the account with its server; the address as the last line", () => {
  const copied = "Ada Clarke\n@ada@mastodon.social\n\nCount paused.\n\nhttps://mastodon.social/@ada/113385884140450090";
  expect(readPostText(copied)).toMatchObject({
    platform: "mastodon",
    handle: "ada@mastodon.social",
    paragraphs: [[text("Count paused.")]],
    link: "https://mastodon.social/@ada/113385884140450090",
  });
  expect(readPostText("Ada Clarke (@ada@mastodon.social)\r\nPaused.\r\n4 May 2018, 02:14 · Public")).toMatchObject({
    platform: "mastodon",
    timeText: "4 May 2018, 02:14",
    paragraphs: [[text("Paused.")]],
  });
});

test("an account that can be anywhere has no platform", () => {
  expect(readPostText("Ada Clarke\n@adaclarke\nHeld.")).toMatchObject({ platform: "other", author: "Ada Clarke" });
});

test.each([
  "Labour hold Moor View.",
  "Write to @adaclarke\nor to the desk.",
  "She thanked @adaclarke · 3 times\nand left.",
  "@adaclarke\nHeld.",
  "Ada Clarke\n@adaclarke said so.\nHeld.",
  "Party\tSeats\nLabour\t31",
  "https://example.org/\n@ada\nHeld.",
  "",
  `Ada\n@ada\n${"x".repeat(20_000)}`,
])("no post: %s", (words) => {
  expect(readPostText(words)).toBeUndefined();
});
