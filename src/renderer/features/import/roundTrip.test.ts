// @vitest-environment jsdom
import { type Block, plainTextOfBlock } from "@shared/document/document";
import { exportFragment } from "@shared/export/fragment/writeFragment";
import { exportHtml } from "@shared/export/html/exportHtml";
import { publishedEntries } from "@shared/export/publishedEntries";
import { testPictures } from "@shared/export/testing/filedEntry";
import { ordinaryBlog } from "@shared/export/testing/ordinaryBlog";
import type { PictureBytes } from "@shared/pictures/keptPicture";
import { expect, test } from "vitest";
import { oldestFirst } from "./planImport";
import { sanitizePage } from "./sanitizePage";
import { planOf } from "./testing/planned";

/** Large enough to be a picture and not what a page shows until one comes. */
const pictures = new Map<string, PictureBytes>(
  [...testPictures].map(([hash, picture]) => [
    hash,
    { ...picture, bytes: new Uint8Array(2_000).fill(7), small: new Uint8Array(1_500) },
  ]),
);

/** What of a body comes back as it was; a table of results comes back as the table and the lines that it was printed as. */
function comparable(blocks: readonly Block[]) {
  return blocks
    .filter((block) => block.type !== "results" && plainTextOfBlock(block) !== "")
    .map((block) => {
      switch (block.type) {
        case "picture":
          return ["picture", block.caption, block.credit, block.alt];
        case "quote":
          // How it was checked is not printed.
          return { ...block, checkedBy: "" };
        case "socialPost":
          return { ...block, time: block.time?.instant };
        case "table":
          return plainTextOfBlock(block);
        default:
          return block;
      }
    });
}

const pages: Readonly<Record<string, string>> = {
  "newest first": exportHtml(ordinaryBlog, { order: "newestFirst", pictures }),
  "oldest first": exportHtml(ordinaryBlog, { order: "oldestFirst", pictures }),
  "in Welsh": exportHtml({ ...ordinaryBlog, language: "cy" }, { pictures }),
  "in German": exportHtml({ ...ordinaryBlog, language: "de" }, { pictures }),
  "as a part of another page": `<main><h1>Another page</h1>${exportFragment(ordinaryBlog, { pictures })}</main>`,
};

test.each(Object.keys(pages))("our own page comes back as the entries it was made of: %s", async (name) => {
  const plan = await planOf(pages[name] ?? "");
  const published = publishedEntries(ordinaryBlog);
  const back = oldestFirst(plan).filter(({ isRest }) => !isRest);
  expect(back.map(({ moment, title, authors, key }) => ({ at: moment.instant, title, authors, key }))).toEqual(
    published.map(({ content, key }) => ({
      at: content.eventTime.instant,
      title: content.title,
      authors: content.authors,
      key,
    })),
  );
  for (const [index, { content }] of published.entries()) {
    const blocks = back[index]?.blocks.map((block): Block => {
      if (block.type !== "heldPicture") return block;
      return { ...block, type: "picture", hash: "", mime: "image/jpeg", width: 1, height: 1 };
    });
    const wanted = comparable(content.body.blocks);
    expect(comparable(blocks ?? [])).toEqual(expect.arrayContaining(wanted));
    if (content.body.blocks.every(({ type }) => type !== "results")) expect(blocks).toHaveLength(wanted.length);
  }
});

test("the larger size of a picture is taken", () => {
  const [whole] = sanitizePage(exportHtml(ordinaryBlog, { pictures })).pictures;
  expect(Uint8Array.fromBase64(whole?.split(",")[1] ?? "")).toHaveLength(2_000);
});

test("what was corrected in the open since stands below the words", async () => {
  const { entries } = await planOf(exportHtml(ordinaryBlog, { pictures }));
  const corrected = entries.find(({ title }) => title === "Labour gain Plymouth from the Conservatives");
  expect(corrected?.blocks.at(-1)).toMatchObject({
    type: "paragraph",
    children: [{ text: "Correction", marks: ["bold"] }, { text: expect.stringContaining("misspelt the city’s name") }],
  });
});

test("the figures of a table of results come as a table, the words around as one entry", async () => {
  const html = exportHtml(ordinaryBlog, { pictures });
  const plan = await planOf(html);
  expect(plan.entries.flatMap(({ leftOut }) => [leftOut.pictures, leftOut.players]).every((count) => count === 0)).toBe(
    true,
  );
  const contest = plan.entries.find(({ blocks }) => blocks.some((block) => JSON.stringify(block).includes("Nonsuch")));
  expect(contest?.blocks.map(({ type }) => type)).toEqual(["paragraph", "table", "list", "paragraph"]);
  expect(JSON.stringify(contest?.blocks)).toContain("Turnout: 41.4% (from ballot papers counted)");
  const rest = plan.entries.filter(({ isRest }) => isRest);
  expect(rest).toMatchObject([{ title: "Local elections 2018: Labour take Plymouth" }]);
  const words = rest[0]?.blocks
    .map((block) => (block.type === "heldPicture" ? "" : plainTextOfBlock(block)))
    .join("\n");
  expect(words).toContain("Jess Carter in Plymouth and Tom Hale in London");
  expect(words).toContain("Labour gain Plymouth, Kirklees and Tower Hamlets");
  for (const furniture of [
    "Skip to",
    "Last updated",
    "Pinned",
    "time zone",
    "Friday 4 May",
    "As it happened",
    "Newest first",
  ])
    expect(words).not.toContain(furniture);
});
