import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";

const findings = (nightdesk: Nightdesk): Locator =>
  nightdesk.page.getByRole("list", { name: "What the check finds" }).getByRole("listitem");
const waived = (nightdesk: Nightdesk): Locator =>
  nightdesk.page.getByRole("list", { name: "What was waived" }).getByRole("listitem");
const themes = join(import.meta.dirname, "..", "themes");
const newFile = () => join(newFolder("export"), "index.html");

/** A blog that wants for nothing but a standfirst. */
async function startPlain(nightdesk: Nightdesk): Promise<void> {
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await nightdesk.page.keyboard.type("The first boxes are in the Guildhall.");
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(1);
}

test("the page is written in two key presses, what is warned of is named, and what was chosen is remembered", async ({
  nightdesk,
}) => {
  await startPlain(nightdesk);
  const page = newFile();
  await nightdesk.answerSaveDialog(page);
  await nightdesk.export();
  await expect(nightdesk.message).toContainText(
    `Written to ${page}. The check warns: The blog has no standfirst. Write one in its details.`,
  );
  expect(readFileSync(page, "utf8")).toContain("The first boxes are in the Guildhall.");

  await nightdesk.page.keyboard.press("ControlOrMeta+e");
  await nightdesk.page.getByRole("radio", { name: "Fragment for a CMS" }).check();
  await nightdesk.page.getByLabel("Order").selectOption("Oldest first");
  const fragment = newFile();
  await nightdesk.answerSaveDialog(fragment);
  await nightdesk.button("Write the fragment").click();
  await expect(nightdesk.exportDialog).toHaveCount(0);
  expect(readFileSync(fragment, "utf8")).not.toContain("<html");

  await nightdesk.restart();
  await nightdesk.openBlog("Plymouth counts");
  const again = newFile();
  await nightdesk.answerSaveDialog(again);
  await nightdesk.export();
  await expect(nightdesk.message).toContainText("Written to");
  expect(readFileSync(again, "utf8")).toBe(readFileSync(fragment, "utf8"));
});

test("an error stops the export, leads to its entry, and is gone once the words are put right", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await startPlain(nightdesk);
  await page.keyboard.type("Won by {{majority}} votes");
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(2);
  await page.keyboard.type("A draft");
  const file = newFile();
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.exportDialog.getByRole("alert")).toHaveText(
    "Nothing was written: 1 error must be put right first. F8 goes to the next.",
  );
  expect(() => readFileSync(file)).toThrow("ENOENT");

  await test.step("the keys go through what was found, round and round", async () => {
    const all = findings(nightdesk).getByRole("button", { name: /^The/ });
    await expect(all).toHaveCount(3);
    await expect(all.nth(0)).toBeFocused();
    await page.keyboard.press("F8");
    await expect(all.nth(1)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(all.nth(2)).toBeFocused();
    await page.keyboard.press("F8");
    await expect(all.nth(0)).toBeFocused();
    await page.keyboard.press("Shift+F8");
    await expect(all.nth(2)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
  });

  await page.keyboard.press("Enter");
  await expect(nightdesk.exportDialog).toHaveCount(0);
  await expect(nightdesk.editor).toBeFocused();
  await expect(nightdesk.editor).toHaveText("Won by {{majority}} votes");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Won by 41 votes");
  await nightdesk.file();
  // It asks what the change is: an update.
  await nightdesk.file();
  await expect(nightdesk.editor).toHaveText("");
  await nightdesk.export();
  await expect(nightdesk.message).toContainText(`Written to ${file}. The check warns:`);
  await expect(nightdesk.message).toContainText("And 1 warning more.");
  expect(readFileSync(file, "utf8")).toContain("Won by 41 votes");
});

test("a warning is waived with a reason, which goes along to another laptop, lapses with the words and can be taken back", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await startPlain(nightdesk);
  await page.keyboard.type("Kept for the morning");
  await page.keyboard.press("ControlOrMeta+e");
  await expect(findings(nightdesk)).toHaveCount(2);
  await nightdesk.button("Waive: The blog has no standfirst. Write one in its details.").click();
  await page.keyboard.press("Enter");
  await expect(nightdesk.exportDialog.getByText("Say in a few words why it may stand.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(nightdesk.exportDialog).toBeVisible();
  await expect(findings(nightdesk)).toHaveCount(2);

  await page.getByRole("button", { name: /^Waive: The entry/ }).click();
  await page.keyboard.type("The desk has agreed");
  await page.keyboard.press("Enter");
  await expect(findings(nightdesk)).toHaveCount(1);
  await expect(findings(nightdesk).getByRole("button").first()).toBeFocused();
  await expectAccessible(nightdesk, "the export, with a waived warning");
  await page.keyboard.press("Escape");
  const handover = join(newFolder("handover"), "count.nightdesk");
  await nightdesk.answerSaveDialog(handover);
  await page.keyboard.press("ControlOrMeta+Shift+s");
  await expect(nightdesk.message).toContainText("count.nightdesk");

  const other = await Nightdesk.open(newFolder("profile"));
  await other.answerOpenDialog(handover);
  await other.button("Open handover file").click();
  await other.editor.waitFor();
  await other.page.keyboard.press("F8");
  await expect(findings(other)).toHaveCount(1);
  await other.page.getByText("1 warning is waived").click();
  await expect(waived(other)).toContainText("“The desk has agreed” Ada Clarke,");
  await test.step("other words are warned of again", async () => {
    await other.entries.filter({ hasText: "Kept for the morning" }).click();
    await expect(other.editor).toHaveText("Kept for the morning");
    await other.editor.press("ControlOrMeta+End");
    await other.page.keyboard.type(", or not");
    await expect(findings(other)).toHaveCount(2);
    await expect(other.page.getByText("1 warning is waived")).toHaveCount(0);
  });
  await other.close();
  expect(other.errors).toEqual([]);

  await page.keyboard.press("F8");
  await page.getByText("1 warning is waived").click();
  await page.getByRole("button", { name: /^Take back/ }).click();
  await expect(findings(nightdesk)).toHaveCount(2);
});

test("beside the entry the check follows what is written, and is asked for by F8", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts", standfirst: "Every ward", name: "Ada Clarke" });
  await page.keyboard.press("F8");
  const panel = page.getByRole("region", { name: "Check" });
  await expect(panel).toContainText("Nothing stands in the way.");
  await nightdesk.editor.click();
  await page.keyboard.type("We are waiting for Derby");
  await expect(findings(nightdesk)).toHaveText([/Warning The entry of .*“We are waiting for Derby” is still a draft/]);
  await nightdesk.file();
  await expect(panel).toContainText("Nothing stands in the way.");
  await panel.getByLabel("As if it were finished").check();
  await expect(findings(nightdesk)).toHaveText([
    /The words “we are waiting” in the entry of .* speak of a night that is over/,
  ]);
  await page.keyboard.press("F8");
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor).toBeFocused();
  await expect(nightdesk.editor).toHaveText("We are waiting for Derby");
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await expect(findings(nightdesk).getByRole("button").first()).toBeFocused();
  await expectAccessible(nightdesk, "the check beside the entry");
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(nightdesk.editor).toBeFocused();
});

test("a finding about the blog itself opens its details", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await page.keyboard.press("F8");
  await findings(nightdesk)
    .getByRole("button", { name: /standfirst/ })
    .first()
    .click();
  await page.getByRole("dialog", { name: "Blog details" }).getByLabel("Standfirst").fill("Every ward");
  await nightdesk.button("Close").last().click();
  await expect(page.getByRole("region", { name: "Check" })).toContainText("Nothing stands in the way.");
});

test("the theme is chosen at the export; a broken one is told of by file and line, and stops the page", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const folder = join(nightdesk.profile, "themes", "ours");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "theme.json"), JSON.stringify({ title: "Ours" }));
  writeFileSync(join(folder, "tokens.css"), ":root {\n  --accent: crimson;\n}\n");
  await startPlain(nightdesk);
  await page.keyboard.press("ControlOrMeta+p");
  const shown = page.locator("iframe").contentFrame();
  await expect(shown.getByRole("article")).toHaveCount(1);

  await page.keyboard.press("ControlOrMeta+e");
  await page.getByLabel("Theme").selectOption({ label: "ours (cannot be used yet)" });
  await expect(findings(nightdesk).first()).toContainText(/Error In the theme: tokens\.css, line 2: .*crimson/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("alert")).toContainText("tokens.css, line 2:");
  const file = newFile();
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.exportDialog.getByRole("alert")).toContainText("Nothing was written: 1 error");
  expect(() => readFileSync(file)).toThrow("ENOENT");

  await page.getByLabel("Theme").selectOption({ label: "National daily" });
  await expect(findings(nightdesk)).toHaveCount(1);
  await nightdesk.button("Write the page").click();
  await expect(nightdesk.message).toContainText("Written to");
  const colour = /--accent: (#[0-9a-f]{6})/.exec(readFileSync(join(themes, "daily", "tokens.css"), "utf8"))?.[1];
  expect(readFileSync(file, "utf8")).toContain(colour ?? "a colour");
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("alert")).toHaveCount(0);
  await expect.poll(() => shown.locator("style").first().textContent()).toContain(colour ?? "a colour");
});
