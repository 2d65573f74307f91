import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordDocument } from "../src/shared/import/testing/wordDocument";
import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import type { Nightdesk } from "./pages/Nightdesk";
import { drawPicture } from "./pictureFiles";

const pageFile = (name: string) => join(import.meta.dirname, "data/pages", name);

/** Opens the dialog by its name in the palette; there is no key for it. */
async function openImport({ page }: Nightdesk, action = "Import entries from a page") {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Find" }).fill(action);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: action });
  await dialog.waitFor();
  return {
    dialog,
    rows: dialog.getByRole("region", { name: "Entries that will come" }).locator("tbody").getByRole("row"),
    choose: (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
      dialog.locator("input[type=file]").setInputFiles(file),
    button: dialog.getByRole("button", { name: /^(?:Import|Start blog)/ }),
  };
}

const inOrder = (...words: readonly string[]) => words.map((one) => new RegExp(one.replaceAll(" … ", ".*")));

test("a saved page of a live blog is shown as it was understood, and comes as drafts in their places; all of it goes again", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Nonsuch", name: "Ada Clarke" });
  await page.keyboard.type("Written here before.");
  await nightdesk.file();
  const { dialog, rows, choose, button } = await openImport(nightdesk);
  await expect(button).toBeDisabled();
  await choose(pageFile("key-events.html"));
  await expect(dialog).toContainText("key-events.html, a web page");
  await expect(dialog.getByRole("status")).toHaveText(
    "4 entries found. Left out: 3 pictures that are not in the file and 1 player or frame.",
  );
  await expect(rows).toHaveText(
    inOrder(
      "Fri 8 May 2026, 02:14 BST … Greenfield goes to a recount … Key event … By Jess Carter … Eleven votes … Left out: 2 pictures. … 2 paragraphs, 1 quote, 1 list, 1 post",
      "Thu 7 May 2026, 23:58 BST … By Tom Hale … The first boxes … 1 player or frame. … 1 paragraph, 1 table",
      "22:00 BST … Polls close … And so it begins.",
      "22:00 BST … Nonsuch counts – live … Five wards … Words that belong to no entry of the page.",
    ),
  );
  await expect(dialog.getByLabel("Day of the earliest entry")).toHaveCount(0);
  await button.click();
  await expect(dialog).toContainText("4 entries are in the timeline, as drafts.");
  await expect(dialog.getByRole("button", { name: "Done" })).toBeFocused();
  await dialog.getByRole("button", { name: "Done" }).click();

  await test.step("newest on top; drafts with their authors, key events marked, quotes with who said them", async () => {
    await expect(nightdesk.entries).toHaveText(
      inOrder(
        "Written here before.",
        "02:14 … Key event … Greenfield goes to a recount … We will count … Ann Lee, returning officer … Nobody leaves the hall. … @nonsuch … Jess Carter … Draft",
        "23:58 … The first boxes … Tom Hale … Draft",
        "22:00 … Polls close … Draft",
        "22:00 … Nonsuch counts – live … Draft",
      ),
    );
    await expect(nightdesk.timeline).toContainText("Friday 8 May 2026");
  });

  await test.step("all of it is taken back from the same dialog, also after a look at one of them", async () => {
    await nightdesk.entries.filter({ hasText: "Polls close" }).click();
    await expect(nightdesk.title).toHaveText("Polls close");
    const again = await openImport(nightdesk);
    await again.dialog
      .getByRole("button", { name: "Take the last import back (4 entries from key-events.html)" })
      .click();
    await expect(again.dialog).toContainText("4 entries are out of the blog again.");
    await again.dialog.getByRole("button", { name: "Done" }).click();
    await expect(nightdesk.entries).toHaveText(inOrder("Written here before."));
    await expect(nightdesk.title).toHaveText("");
    await nightdesk.waitUntilSaved();
    await nightdesk.restart();
    await nightdesk.openBlog("Nonsuch");
    await expect(nightdesk.entries).toHaveText(inOrder("Written here before."));
  });
});

test("Markdown, a Word document with a picture, and text that was pasted come each in their order", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Nonsuch", name: "Ada Clarke" });

  await test.step("Markdown names its day", async () => {
    const { dialog, rows, choose, button } = await openImport(nightdesk);
    await choose(pageFile("notes.md"));
    await expect(dialog).toContainText("notes.md, Markdown");
    await expect(rows).toHaveText(
      inOrder(
        "Thu 7 May 2026, 22:00 … Polls close … And so it begins, with five wards.",
        "Thu 7 May 2026, 23:58 … The first boxes",
        "Fri 8 May 2026, 00:40 … Moor declares … 1 table, 1 quote",
        "Fri 8 May 2026, 02:14 … Greenfield goes to a recount.",
        "Fri 8 May 2026, 02:31 … Still nothing.",
        "Nonsuch, the night … Notes for the desk.",
      ),
    );
    // One is left out by hand.
    await rows.nth(5).getByRole("checkbox").uncheck();
    await expect(button).toHaveText("Import 5 entries");
    await button.click();
    await dialog.getByRole("button", { name: "Take them back" }).click();
    await expect(dialog).toContainText("5 entries are out of the blog again.");
    await dialog.getByRole("button", { name: "Done" }).click();
    await expect(nightdesk.entries).toHaveCount(0);
  });

  await test.step("a Word document brings its picture", async () => {
    const png = await drawPicture(page, { width: 400, height: 300, type: "image/png" });
    const file = join(newFolder("import"), "night.docx");
    const bytes = wordDocument([
      { text: "Thursday 7 May 2026" },
      { text: "22:00 Polls close", style: "Heading1" },
      { text: "And so it begins.", png },
      { text: "02:14 Greenfield goes to a recount." },
    ]);
    writeFileSync(file, bytes);
    const { dialog, rows, choose, button } = await openImport(nightdesk);
    await choose(file);
    await expect(dialog).toContainText("night.docx, a Word document");
    await expect(rows).toHaveText(
      inOrder("Thu 7 May 2026, 22:00 … Polls close … 1 picture, 1 paragraph", "Fri 8 May 2026, 02:14 … Greenfield"),
    );
    await button.click();
    await dialog.getByRole("button", { name: "Done" }).click();
    const picture = nightdesk.entries.getByRole("img", { name: "A hall at night" });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
      .toBe(400);
  });

  await test.step("pasted text: the day is asked for, the order can be turned", async () => {
    const { dialog, rows, button } = await openImport(nightdesk);
    await nightdesk.putOnClipboard({ text: "23:58 First boxes.\n\n02:14 Recount.\n\n02:31 Still nothing.\n" });
    await page.keyboard.press("ControlOrMeta+v");
    await expect(dialog).toContainText("what was pasted, plain text");
    const day = dialog.getByLabel("Day of the earliest entry");
    await day.fill("2026-10-24");
    await expect(rows).toHaveText(
      inOrder("Sat 24 Oct 2026, 23:58 BST", "Sun 25 Oct 2026, 02:14 GMT", "Sun 25 Oct 2026, 02:31 GMT"),
    );
    await dialog.getByLabel("Order of the page").selectOption("Newest entry first");
    await expect(rows).toHaveText(
      inOrder("Sat 24 Oct 2026, 23:58", "Sat 24 Oct 2026, 02:14", "Sat 24 Oct 2026, 02:31"),
    );
    await dialog.getByLabel("Order of the page").selectOption("Oldest entry first");
    await day.fill("");
    await expect(dialog.getByRole("alert")).toHaveText("The page names no day: choose the day on which it begins.");
    await expect(button).toBeDisabled();
    await day.fill("2026-10-24");
    await button.click();
    await dialog.getByRole("button", { name: "Done" }).click();
    await expect(nightdesk.entries).toHaveText(
      inOrder(
        "02:31 … Still nothing.",
        "02:14 … Recount.",
        "23:58 … First boxes.",
        "02:14 … Greenfield goes to a recount.",
        "22:00 … Polls close",
      ),
    );
  });

  await test.step("formatted text from another page keeps its look, and a drop is taken as a file is", async () => {
    const { dialog, rows, button } = await openImport(nightdesk);
    await nightdesk.putOnClipboard({
      text: "x",
      html: '<p><b>1.15am</b></p><h2>Derby</h2><p>A <i>hold</i>, <a href="https://derby.example/?utm_source=x">the council</a> says.</p>',
    });
    await page.keyboard.press("ControlOrMeta+v");
    await expect(rows).toHaveText(inOrder("01:15 … Derby … A hold, the council says."));
    await dialog.evaluate((element) => {
      const data = new DataTransfer();
      data.items.add(new File(["01:20 Leeds: held.\n"], "leeds.txt", { type: "text/plain" }));
      const target = element.querySelector(".take-in");
      target?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expect(dialog).toContainText("leeds.txt, plain text");
    await expect(rows).toHaveText(inOrder("01:20 … Leeds: held."));
    await expect(button).toHaveText("Import 1 entry");
  });
});

test("what was changed since is not taken back with the rest, and says so by not offering it", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Nonsuch", name: "Ada Clarke" });
  const { dialog, choose, button } = await openImport(nightdesk);
  await choose(pageFile("stream.html"));
  await button.click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await nightdesk.entries.filter({ hasText: "The boxes are here" }).click();
  await nightdesk.editor.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" And more.");
  await expect(nightdesk.entries.filter({ hasText: "And more." })).toHaveCount(1);
  const again = await openImport(nightdesk);
  await expect(again.dialog.getByRole("button", { name: /Take the last import back/ })).toHaveCount(0);
});

test("our own page comes back as a blog of its own, pictures and all", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "The night in Nonsuch", standfirst: "Five wards", name: "Ada Clarke" });
  await nightdesk.title.fill("Polls close");
  await nightdesk.editor.click();
  await page.keyboard.type("And so it begins.");
  const jpeg = await drawPicture(page, { width: 1_200, height: 900 });
  await page
    .getByLabel("Pictures", { exact: true })
    .setInputFiles({ name: "hall.jpg", mimeType: "image/jpeg", buffer: jpeg });
  await page.getByRole("textbox", { name: /Alt text/ }).fill("A hall with tables");
  await page.getByRole("textbox", { name: /Credit/ }).fill("Ada Clarke");
  await nightdesk.file();
  await page.keyboard.type("Second words.");
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(2);
  const written = await nightdesk.entries.getByRole("time").allTextContents();
  const file = join(newFolder("export"), "index.html");
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.message).toContainText("Written to");
  expect(readFileSync(file, "utf8")).toContain("data:image/jpeg");

  await page.keyboard.press("ControlOrMeta+Shift+b");
  await nightdesk.button("Start a blog from a page").click();
  const dialog = page.getByRole("dialog", { name: "Start a blog from a page" });
  await dialog.locator("input[type=file]").setInputFiles(file);
  await expect(dialog.getByLabel("Headline")).toHaveValue("The night in Nonsuch");
  await dialog.getByLabel("Headline").fill("The night, again");
  await expectAccessible(nightdesk, "a blog from a page");
  await dialog.getByRole("button", { name: "Start blog with 3 entries" }).click();
  await expect(page.getByRole("heading", { name: "The night, again" })).toBeVisible();
  await expect(nightdesk.entries).toHaveText(
    inOrder("Second words.", "Polls close … And so it begins. … Draft", "Five wards"),
  );
  await expect(nightdesk.entries.getByRole("img", { name: "A hall with tables" })).toBeVisible();
  expect((await nightdesk.entries.getByRole("time").allTextContents()).slice(0, 2)).toEqual(written);
});

test("files that are none are refused in one sentence, and what was shown before stays", async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Nonsuch", name: "Ada Clarke" });
  const { dialog, rows, choose, button } = await openImport(nightdesk);
  await choose(pageFile("notes.md"));
  await expect(rows).toHaveCount(6);
  const file = (name: string, content: string | Uint8Array) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(content as Uint8Array),
  });
  const refused: readonly (readonly [ReturnType<typeof file>, string])[] = [
    [file("empty.md", ""), "The file is empty."],
    [file("blank.html", "  \n "), "There are no words in the file."],
    [file("picture.md", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)), "The file holds no text; choose a .html"],
    [
      file("old.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)),
      "This is an old .doc document or one with a password",
    ],
    [file("page.pdf", "%PDF-1.7"), "This is a PDF, which keeps no paragraphs; copy its text and paste it here."],
    [file("page.rtf", "{\\rtf1 Words}"), "This is a document in RTF; save it as .docx, then choose that."],
    [file("page.mht", "MIME-Version: 1.0\r\n"), "This is a web archive (.mht); save the page as .html"],
    [file("cut.docx", wordDocument([{ text: "02:14 Words" }]).slice(0, 600)), "The document is damaged"],
    [
      file("bomb.docx", wordDocument([], [], { "word/endnotes.xml": new Uint8Array(40_000_000) })),
      "The document is too large to read; save the part that is needed by itself.",
    ],
    [file("long.txt", "02:14 Words and words.\n".repeat(400_000)), "The text is longer than 8 million letters"],
  ];
  for (const [one, sentence] of refused) {
    await choose(one);
    await expect(dialog.getByRole("alert"), one.name).toContainText(`Nothing was imported. ${sentence}`);
    await expect(rows).toHaveCount(6);
  }
  const huge = join(newFolder("import"), "huge.html");
  writeFileSync(huge, new Uint8Array(65 * 1024 * 1024).fill(0x20));
  await choose(huge);
  await expect(dialog.getByRole("alert")).toContainText("Nothing was imported. The file is larger than 64 MB");
  await choose(file("latin.txt", Buffer.from("02:14 Ynys Môn – “recount”".replace(/[–“”]/g, "-"), "latin1")));
  await expect(dialog).toContainText("latin.txt, plain text, Windows-1252");
  await expect(rows).toHaveText(inOrder("Ynys Môn"));
  await choose(file("mark.md", Buffer.from("\uFEFF## 02:14 Ynys Môn\n\nRecount.", "utf8")));
  await expect(rows).toHaveText(inOrder("02:14 … Ynys Môn … Recount."));
  await expect(button).toHaveText("Import 1 entry");
});

test("a large page that is still being read keeps nobody from writing, and closing the dialog ends it", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Nonsuch", name: "Ada Clarke" });
  const { dialog, choose } = await openImport(nightdesk);
  const words = "<p>The papers of this ward are looked at once more, and nobody may leave the hall.</p>".repeat(6);
  const entry = (number: number) =>
    `<article><time datetime="2026-05-07T${String(number % 24).padStart(2, "0")}:00Z">x</time><h2>Update ${number}</h2>${words}</article>`;
  const file = join(newFolder("import"), "large.html");
  writeFileSync(file, Array.from({ length: 1_500 }, (_, number) => entry(number)).join("\n"));
  await choose(file);
  await expect(dialog.getByRole("status")).toHaveText("Reading the page…");
  await page.keyboard.press("Escape");
  await nightdesk.editor.click();
  await page.keyboard.type("Written meanwhile.");
  await expect(nightdesk.entries).toHaveText(inOrder("Written meanwhile."));
  const again = await openImport(nightdesk);
  await expect(again.rows).toHaveCount(0);
  await again.choose(file);
  await expect(again.button).toHaveText("Import 1,500 entries", { timeout: 60_000 });
  await expect(again.rows).toHaveCount(500);
  await expect(again.dialog.getByText("And 1,000 more.")).toBeVisible();
});

test("axe finds nothing in the import, light and dark: empty, a preview with its questions, a refusal, the end", async ({
  nightdesk,
}) => {
  await nightdesk.startBlog({ headline: "Nonsuch", name: "Ada Clarke" });
  const { dialog, rows, choose, button } = await openImport(nightdesk);
  await expectAccessible(nightdesk, "an empty import");
  await choose(pageFile("notes.txt"));
  await expect(rows).toHaveCount(5);
  await expectAccessible(nightdesk, "a preview");
  await choose({ name: "empty.md", mimeType: "text/markdown", buffer: Buffer.alloc(0) });
  await expect(dialog.getByRole("alert")).toBeVisible();
  await expectAccessible(nightdesk, "a refusal");
  await button.click();
  await expect(dialog).toContainText("in the timeline");
  await expectAccessible(nightdesk, "the end of an import");
});

test.describe("a hostile page", () => {
  // What is refused in it is written to the console.
  test.use({ provokesErrors: true });

  test("runs nothing, asks for nothing, and leaves no link but a good one", async ({ nightdesk }) => {
    const { page } = nightdesk;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await nightdesk.startBlog({ headline: "Nonsuch", name: "Ada Clarke" });
    const before = asked.length;
    const { rows, dialog, choose, button } = await openImport(nightdesk);
    await choose(pageFile("hostile.html"));
    await expect(rows).toHaveCount(1);
    await button.click();
    await dialog.getByRole("button", { name: "Done" }).click();
    await nightdesk.entries.filter({ hasText: "Marked by hand" }).click();
    await expect(nightdesk.editor).toContainText("Marked by hand");
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(asked.slice(before).filter((url) => !url.startsWith("nightdesk://app/"))).toEqual([]);
    await expect(nightdesk.editor.getByRole("link")).toHaveText(["good"]);
    await expect(nightdesk.editor.locator("img, iframe, script, style, svg, form, [onclick], [style]")).toHaveCount(0);
  });
});
