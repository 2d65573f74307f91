import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { pageRules } from "../src/shared/export/testing/pageRules";
import { auditPage } from "./auditPage";
import { test as base, expect } from "./fixtures";
import { newFolder } from "./launch";
import { cli, type OpenedPage, openPage } from "./openPage";

const test = base.extend<{ readonly open: (file: string) => Promise<OpenedPage> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first argument
  open: async ({}, use) => {
    const opened: ElectronApplication[] = [];
    await use(async (file) => {
      const found = await openPage(file);
      opened.push(found.app);
      return found;
    });
    for (const app of opened) await app.close();
  },
});

const arabic = join(import.meta.dirname, "data", "themes", "arabic");

/** The sample as a page in a theme. */
function samplePage(theme: string): string {
  const folder = newFolder("theme");
  cli("sample", "--out", join(folder, "sample.nightdesk"));
  cli("export", join(folder, "sample.nightdesk"), "--out", folder, "--theme", theme);
  return join(folder, "index.html");
}

/** 2,000 entries as a page. */
function largePage(): string {
  const folder = newFolder("theme");
  cli("export", process.env["NIGHTDESK_LARGE_BLOG"] ?? "", "--out", folder, "--theme", "daily");
  return join(folder, "index.html");
}

for (const [name, theme] of [
  ["the national daily", "daily"],
  ["a newsroom's own", arabic],
] as const) {
  test(`a page in the style of ${name} is valid, passes axe in light and dark, and asks for nothing`, async () => {
    const page = samplePage(theme);
    const report = await new HtmlValidate(pageRules).validateString(readFileSync(page, "utf8"));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    for (const look of ["light", "dark"] as const) {
      const audit = auditPage(page, look);
      expect(audit.violations).toEqual([]);
      expect(audit.passes).toBeGreaterThan(20);
      expect(audit.scripts).toBe(0);
      expect(audit.requests).toEqual([pathToFileURL(page).href]);
    }
  });
}

test("a newsroom's own theme brings a language from right to left, and the sample is published in it", async ({
  nightdesk,
  open,
}) => {
  cpSync(arabic, join(nightdesk.profile, "themes", "arabic"), { recursive: true });
  const folder = newFolder("theme");
  cli("sample", "--out", join(folder, "sample.nightdesk"));
  await nightdesk.answerOpenDialog(join(folder, "sample.nightdesk"));
  await nightdesk.button("Open handover file").click();
  await nightdesk.editor.waitFor();
  await nightdesk.page.keyboard.press("ControlOrMeta+e");
  await nightdesk.page.getByLabel("Theme").selectOption({ label: "Arabic" });
  await nightdesk.page.keyboard.press("Escape");
  await nightdesk.button("Details").click();
  await nightdesk.page.getByLabel("Language of the page").selectOption({ label: "العربية" });
  await nightdesk.button("Close").last().click();
  await nightdesk.waitUntilSaved();
  const file = join(folder, "index.html");
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.message).toContainText("Written to");

  const report = await new HtmlValidate(pageRules).validateString(readFileSync(file, "utf8"));
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  expect(auditPage(file, "light").violations).toEqual([]);
  const { app, page } = await open(file);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { name: "أبرز الأحداث" })).toBeVisible();
  const edges = await page
    .locator(".timeline .entry .time")
    .first()
    .evaluate((time) => {
      const entry = time.closest(".entry");
      return { time: time.getBoundingClientRect().right, entry: entry?.getBoundingClientRect().right };
    });
  expect(edges.time).toBe(edges.entry);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(360, 740));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(360);
  expect(await overflow(page)).toBe(0);
});

test("a theme has its colours in light and in dark, and paper is white in both", async ({ open }) => {
  const { page } = await open(samplePage("daily"));
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe("rgb(16, 19, 23)");
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await ground()).toBe("rgb(255, 255, 255)");
});

test("a permalink leads to its entry among 2,000, though only those on the screen are drawn", async ({ open }) => {
  const file = largePage();
  const { page } = await open(file);
  const links = page.locator(".key-events a");
  for (const which of [40, 70, 3]) {
    const href = (await links.nth(which).getAttribute("href")) ?? "";
    await links.nth(which).click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expectAtTop(page.locator(href));
    await expect(page.locator(href)).toContainText("declaration");
  }
  const href = (await links.nth(50).getAttribute("href")) ?? "";
  await page.goto("about:blank");
  await page.goto(pathToFileURL(file).href + href);
  await expectAtTop(page.locator(href));
});

async function expectAtTop(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(16);
}

test("the browser's own search finds words in entries that are not drawn", async ({ open }) => {
  const { app, page } = await open(largePage());
  const titles = await page.locator(".timeline h2").allTextContents();
  const inPage = titles.filter((title) => title.includes("declaration 7")).length;
  expect(inPage).toBeGreaterThan(100);
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on("found-in-page", (_event, { matches }) => Object.assign(globalThis, { matches }));
    contents?.findInPage("declaration 7");
  });
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, "matches"))).toBeGreaterThanOrEqual(inPage);
});

for (const theme of ["plain", "daily", arabic]) {
  test(`a phone never scrolls sideways in ${theme.split("/").at(-1)}; a wide table does, in its own box, by keyboard`, async ({
    open,
  }) => {
    const { app, page } = await open(samplePage(theme));
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(360, 740));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(360);
    expect(await overflow(page)).toBe(0);
    const wide = page
      .locator(".table-scroll")
      .filter({ has: page.locator("td:nth-child(3)") })
      .first();
    await wide.evaluate((box) => {
      (box.querySelector("table") as HTMLElement).style.width = "700px";
    });
    await wide.focus();
    expect(await wide.getAttribute("aria-label")).not.toBe("");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => wide.evaluate((box) => Math.abs(box.scrollLeft))).toBeGreaterThan(0);
    expect(await overflow(page)).toBe(0);
  });
}

/** How many pixels the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
