import { expect, test } from "vitest";
import { cleanText } from "../escape";
import { testPictures as pictures } from "../testing/filedEntry";
import { hostileNight } from "../testing/hostileBlog";
import { hostileStrings } from "../testing/hostileStrings";
import { ordinaryBlog } from "../testing/ordinaryBlog";
import { cmsCopyOf } from "./cmsCopy";
import { exportFragment } from "./writeFragment";

test("the clipboard gets the fragment, with its pictures inside whatever was chosen, and its words", () => {
  const { html, text } = cmsCopyOf(ordinaryBlog, { pictures, pictureFiles: "beside", order: "oldestFirst" });
  expect(html).toBe(exportFragment(ordinaryBlog, { pictures, order: "oldestFirst" }));
  expect(text.slice(0, 200)).toContain("Key points\n\n• Labour gain Plymouth, Kirklees and Tower Hamlets");
  expect(text).toContain(
    "02:14, 4 May – Labour gain Plymouth from the Conservatives\nJess Carter and Tom Hale\n\nThe last ward is in",
  );
  expect(text.indexOf("Polls close")).toBeLessThan(text.indexOf("That is all from us."));
  expect(text).not.toContain("Not for print");
});

test("hostile words are words in the text too", () => {
  const { text } = cmsCopyOf(hostileNight, { pictures });
  const bare = (words: string) =>
    cleanText(words)
      .replace(/[\u2066-\u2069\s]+/g, " ")
      .trim();
  const all = bare(text);
  expect(hostileStrings.filter((words) => !all.includes(bare(words)))).toEqual([]);
});
