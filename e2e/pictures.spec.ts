import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { auditPage } from "./auditPage";
import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { drawPicture, dropFiles, movingGif, withExif } from "./pictureFiles";
import { runSql } from "./runSql";

const strip = (page: Page) => page.getByRole("group", { name: "Picture" });
const alt = (page: Page) => strip(page).getByRole("textbox", { name: /Alt text/ });
const shown = (nightdesk: Nightdesk) => nightdesk.editor.locator("figure img");
const pick = (page: Page) => page.getByLabel("Pictures", { exact: true });

interface StoredPicture {
  readonly hash: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
  readonly small: Buffer | null;
}

/** What is kept in a profile whose app is closed. */
function storedPictures(profile: string): StoredPicture[] {
  const sql =
    "SELECT hash, mime, width, height, hex(bytes) AS bytes, hex(small_bytes) AS small FROM picture ORDER BY added_at";
  return runSql(join(profile, "nightdesk.db"), sql).map((row) => ({
    hash: String(row["hash"]),
    mime: String(row["mime"]),
    width: Number(row["width"]),
    height: Number(row["height"]),
    bytes: Buffer.from(String(row["bytes"]), "hex"),
    small: row["small"] ? Buffer.from(String(row["small"]), "hex") : null,
  }));
}

async function isPainted(nightdesk: Nightdesk): Promise<void> {
  const picture = shown(nightdesk).first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
    .toBe(true);
}

test("a photograph is dropped, described, filed, exported and handed over, and says nowhere where it was taken", async ({
  nightdesk,
  profile,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  const photograph = withExif(await drawPicture(page, { width: 3_000, height: 2_000 }));
  expect(photograph.length).toBeGreaterThan(300 * 1024);

  await test.step("dropped: it stands in the text, and its alternative text has the focus", async () => {
    await nightdesk.editor.click();
    await page.keyboard.type("The Guildhall.");
    await dropFiles(page, [{ name: "guildhall.jpg", mimeType: "image/jpeg", buffer: photograph }]);
    await expect(alt(page)).toBeFocused();
    await isPainted(nightdesk);
    await expect(nightdesk.editor).toContainText("Alt text missing");
    await expect(nightdesk.editor).toContainText("Credit missing");
    await expect(nightdesk.editor.locator("p, figure").first()).toHaveText("The Guildhall.");
  });

  await test.step("caption, credit and alternative text are three fields, in this order", async () => {
    await page.keyboard.type("A hall with long tables");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("Press Association");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("Counting begins");
    await expect(nightdesk.editor.getByRole("img", { name: "A hall with long tables" })).toBeVisible();
    await expect(nightdesk.editor).not.toContainText("missing");
    for (const _ of [1, 2, 3]) await page.keyboard.press("Tab");
    await page.keyboard.type("More soon.");
    await expect(nightdesk.editor.locator("p").last()).toHaveText("More soon.");
  });

  await test.step("axe finds nothing, light and dark", async () => {
    await shown(nightdesk).first().click();
    await expectAccessible(nightdesk, "a picture");
  });

  const folder = newFolder("export");
  await test.step("a restart keeps it; the page carries it in two sizes", async () => {
    await page.keyboard.press("Escape");
    await nightdesk.editor.locator("p").last().click();
    await nightdesk.file();
    await nightdesk.waitUntilSaved();
    await nightdesk.restart();
    await nightdesk.openBlog("Plymouth counts");
    await nightdesk.answerSaveDialog(join(folder, "index.html"));
    await nightdesk.export();
    await expect(nightdesk.message).toContainText("Written to");
    expect(auditPage(join(folder, "index.html"), "light")).toMatchObject({
      violations: [],
      requests: [expect.stringMatching(/^file:/)],
    });
    const html = readFileSync(join(folder, "index.html"), "utf8");
    expect(html).toMatch(
      /<img src="data:image\/jpeg;base64,[^"]+" srcset="data:image\/jpeg;base64,[^"]+ 2x" width="1333" height="2000" alt="A hall with long tables" decoding="async">/,
    );
    expect(html).toContain(
      '<span class="caption">Counting begins</span> (<span class="credit">Press Association</span>)',
    );
  });

  await test.step("handed over, another laptop shows and exports it", async () => {
    await nightdesk.answerSaveDialog(join(folder, "count.nightdesk"));
    await nightdesk.page.keyboard.press("ControlOrMeta+Shift+s");
    await expect(nightdesk.message).toContainText("count.nightdesk");
    const other = await Nightdesk.open(newFolder("profile"));
    await other.answerOpenDialog(join(folder, "count.nightdesk"));
    await other.button("Open handover file").click();
    await other.editor.waitFor();
    await other.entries.filter({ hasText: "The Guildhall." }).click();
    await expect(shown(other)).toHaveCount(1);
    await isPainted(other);
    await other.answerSaveDialog(join(folder, "other.html"));
    await other.export();
    await expect(other.message).toContainText("Written to");
    expect(other.errors).toEqual([]);
    await other.close();
    expect(readFileSync(join(folder, "other.html"), "utf8")).toBe(readFileSync(join(folder, "index.html"), "utf8"));
  });

  await test.step("on the disk it is upright and small, and nothing of its EXIF is left", async () => {
    await nightdesk.close();
    const [kept, ...others] = storedPictures(profile);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ mime: "image/jpeg", width: 1_333, height: 2_000 });
    expect(kept?.bytes.length).toBeLessThanOrEqual(300 * 1024);
    for (const bytes of [kept?.bytes, kept?.small]) {
      expect(bytes?.length).toBeGreaterThan(1_000);
      expect(bytes?.includes("Exif")).toBe(false);
      expect(bytes?.includes("II*\0")).toBe(false);
    }
    expect(photograph.includes("Exif")).toBe(true);
    await nightdesk.start();
  });
});

test("a picture on the clipboard is pasted, twice is kept once, and one undo takes one back", async ({
  nightdesk,
  profile,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Paste" });
  await nightdesk.putPictureOnClipboard(await drawPicture(page, { width: 600, height: 300, type: "image/png" }));
  for (const count of [1, 2]) {
    await nightdesk.editor.focus();
    await page.keyboard.press("ControlOrMeta+v");
    await expect(shown(nightdesk)).toHaveCount(count);
    await expect(alt(page)).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("ControlOrMeta+z");
  await expect(shown(nightdesk)).toHaveCount(1);
  await nightdesk.waitUntilSaved();
  await nightdesk.close();
  const [kept, ...others] = storedPictures(profile);
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ mime: "image/png", width: 600, height: 300, small: null });
  await nightdesk.start();
});

test("every kind is taken in from the disk; what is none says why in one sentence", async ({ nightdesk, profile }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Kinds" });
  const jpeg = await drawPicture(page, { width: 1_200, height: 500 });
  const give = (name: string, buffer: Buffer) => pick(page).setInputFiles([{ name, mimeType: "", buffer }]);
  const webp = await drawPicture(page, { width: 320, height: 200, type: "image/webp" });
  const avif = readFileSync(join(import.meta.dirname, "data", "two-by-two.avif"));
  let count = 0;
  for (const [name, buffer] of [
    ["a.jpg", jpeg],
    ["b.webp", webp],
    ["c.avif", avif],
    ["d.gif", movingGif()],
  ] as const) {
    await give(name, buffer);
    count += 1;
    await expect(shown(nightdesk), name).toHaveCount(count);
    await page.keyboard.press("Enter");
  }
  await expect(nightdesk.message).toContainText("“d.gif” moves: its first picture was added, and nothing that moves.");

  const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
  const huge = Buffer.from(await drawPicture(page, { width: 64, height: 64, type: "image/png" }));
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(20_000, 20);
  for (const [name, buffer, reason] of [
    ["empty.jpg", Buffer.alloc(0), "it is empty"],
    ["photo.heic", heic, "it is a HEIC photograph, which browsers cannot show. Save it as JPEG, then add that"],
    ["cut.jpg", jpeg.subarray(0, jpeg.length / 2), "it is damaged. Ask for the file again"],
    ["notes.pdf", Buffer.from("%PDF-1.7"), "it is not a JPEG, PNG, WebP, AVIF or GIF picture"],
    ["poster.png", huge, "it has more than 100 megapixels. Save a smaller copy, then add that"],
  ] as const) {
    await give(name, buffer);
    await expect(nightdesk.message).toContainText(`“${name}” was not added: ${reason}.`);
  }
  await expect(shown(nightdesk)).toHaveCount(count);
  await nightdesk.close();
  expect(storedPictures(profile).map(({ mime }) => mime)).toEqual([
    "image/jpeg",
    "image/jpeg",
    "image/jpeg",
    "image/png",
  ]);
  await nightdesk.start();
});

test("a photograph of 48 megapixels does not stop the typing, and takes neither caret nor focus from it", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Large" });
  await nightdesk.editor.click();
  await page.keyboard.type("Before. ");
  const megabytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8_000, 6_000);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    for (let at = 0; at < 20_000; at++) {
      context.fillStyle = `rgb(${(at * 7) % 256} ${(at * 13) % 256} ${(at * 29) % 256})`;
      context.fillRect((at * 7919) % 8_000, (at * 104_729) % 6_000, 160, 120);
    }
    const file = new File([await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 })], "large.jpg");
    const measured = { file, delays: [] as number[] };
    Object.assign(window, { measured });
    addEventListener(
      "keydown",
      ({ timeStamp }) => requestAnimationFrame(() => measured.delays.push(performance.now() - timeStamp)),
      true,
    );
    return file.size / 1024 / 1024;
  });
  await nightdesk.editor.evaluate((editor) => {
    const data = new DataTransfer();
    data.items.add((window as unknown as { measured: { file: File } }).measured.file);
    const { left, top } = editor.getBoundingClientRect();
    const at = { clientX: left + 40, clientY: top + 24, bubbles: true, cancelable: true, dataTransfer: data };
    editor.dispatchEvent(new DragEvent("drop", at));
  });
  let typed = "";
  const reading = page.getByText("Reading a picture…");
  await reading.waitFor();
  while ((await reading.isVisible()) || typed.length < 20) {
    typed += "x";
    await page.keyboard.press("x");
  }
  const delays = await page.evaluate(() => (window as unknown as { measured: { delays: number[] } }).measured.delays);
  const sorted = delays.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  console.log(
    `48 megapixels (${megabytes.toFixed(1)} MB): ${sorted.length} keys, key to frame median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.999)} ms`,
  );
  // A machine that runs other tests beside gets room; a decode on the typing thread would take over a second.
  expect(at(0.999)).toBeLessThan(400);
  await expect(shown(nightdesk)).toHaveCount(1);
  await expect(nightdesk.editor).toBeFocused();
  await page.keyboard.type(" after");
  await expect(nightdesk.editor).toContainText(`${typed} after`);
});
