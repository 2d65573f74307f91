import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { auditPage } from "./auditPage";
import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import type { Nightdesk } from "./pages/Nightdesk";

const question = (nightdesk: Nightdesk): Locator => nightdesk.page.getByRole("form", { name: "What is this change?" });
const note = (nightdesk: Nightdesk): Locator => question(nightdesk).getByRole("textbox");

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await nightdesk.page.keyboard.type("Labour win by 41 votes.");
  await nightdesk.file();
  await expect(nightdesk.editor).toHaveText("");
  await nightdesk.entries.first().click();
  await nightdesk.editor.focus();
  await nightdesk.page.keyboard.press("ControlOrMeta+End");
});

test("a comma is put right in two presses of one key, and the reporter is asked nothing else", async ({
  nightdesk,
}) => {
  await nightdesk.page.keyboard.type(" At last");
  await nightdesk.file();
  await expect(question(nightdesk).getByRole("radio", { name: "Update" })).toBeFocused();
  await nightdesk.file();
  await expect(nightdesk.editor).toHaveText("");
  await expect(nightdesk.editor).toBeFocused();
  await expect(nightdesk.entries.first()).toContainText("At last");
  await expect(nightdesk.entries.first()).not.toContainText("Changed since filed");
  await nightdesk.entries.first().click();
  await nightdesk.file();
  await expect(nightdesk.editor).toHaveText("");
});

test("Escape goes back to the text, with the words and the note as they were", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type(" Or 31.");
  await nightdesk.file();
  await page.keyboard.press("c");
  await expect(note(nightdesk)).toBeFocused();
  await page.keyboard.type("The majority was clearly");
  await page.keyboard.press("Escape");
  await expect(question(nightdesk)).toBeHidden();
  await expect(nightdesk.editor).toBeFocused();
  await page.keyboard.type(" Recount?");
  await expect(nightdesk.editor).toHaveText("Labour win by 41 votes. Or 31. Recount?");
  await expect(nightdesk.entries.first()).toContainText("Changed since filed");
  await nightdesk.file();
  await expect(question(nightdesk).getByRole("radio", { name: "Correction" })).toBeFocused();
  await expect(note(nightdesk)).toHaveValue("The majority was clearly");
  await page.keyboard.type("u");
  await expect(note(nightdesk)).toBeHidden();
  await page.keyboard.press("Escape");
  await nightdesk.title.focus();
  await page.keyboard.type("Plymouth");
  await nightdesk.file();
  await page.keyboard.press("Escape");
  await expect(nightdesk.title).toBeFocused();
});

test("a correction says what was wrong, in the revisions and on the page, with its time", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Labour win by 31 votes.");
  await nightdesk.file();
  await page.keyboard.press("ArrowRight");
  await expect(note(nightdesk)).toBeVisible();
  await nightdesk.file();
  await expect(question(nightdesk).getByRole("alert")).toHaveText(
    "Say in one line what was wrong, or file the change as an update.",
  );
  await expect(note(nightdesk)).toBeFocused();
  await expectAccessible(nightdesk, "a correction without a note");
  await page.keyboard.type("an earlier version gave the majority as 41.");
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor).toHaveText("");

  await nightdesk.entries.first().click();
  await nightdesk.editor.focus();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" The seat is Moor View.");
  await nightdesk.file();
  await page.keyboard.press("l");
  await page.keyboard.type("it did not name the seat.");
  await nightdesk.file();
  await expect(nightdesk.editor).toHaveText("");

  await nightdesk.entries.first().click();
  await page.keyboard.press("ControlOrMeta+Shift+h");
  const revisions = page.getByRole("dialog", { name: "Revisions" });
  await expect(revisions.getByRole("listitem")).toContainText([
    "Clarification by Ada Clarkeit did not name the seat.",
    "Correction by Ada Clarkean earlier version gave the majority as 41.",
    "Filed by Ada Clarke",
  ]);
  await revisions.getByRole("button", { name: /Filed by/ }).click();
  await expect(revisions.locator("del")).toContainText(["41"]);
  await page.keyboard.press("Escape");

  await nightdesk.waitUntilSaved();
  await nightdesk.restart();
  await nightdesk.openBlog("Plymouth counts");
  const file = join(newFolder("export"), "index.html");
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.message).toContainText("Written to");
  const html = readFileSync(file, "utf8");
  const amendments = [
    ...html.matchAll(/<p class="amendment"><strong>(\w+)<\/strong>, <time [^>]+>[\d:]+<\/time>: (.*)<\/p>/g),
  ];
  expect(amendments.map(([, kind, words]) => [kind, words])).toEqual([
    ["Correction", "an earlier version gave the majority as 41."],
    ["Clarification", "it did not name the seat."],
  ]);
  expect(html).toContain(
    '"correction":{"@type":"CorrectionComment","text":"an earlier version gave the majority as 41."',
  );
  expect(auditPage(file, "light").violations).toEqual([]);
});

test("the address of the page is asked for in full, and stands in its head", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.press("ControlOrMeta+Shift+d");
  const field = page.getByRole("textbox", { name: "Address of the page" });
  await field.fill("news.example/live");
  await field.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toHaveText(
    "Type the whole address, beginning with https:// or http://, or leave it empty.",
  );
  await field.fill("https://news.example/live#top");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+Shift+d");
  await expect(field).toHaveValue("https://news.example/live");
  await page.keyboard.press("Escape");
  const file = join(newFolder("export"), "index.html");
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.message).toContainText("Written to");
  const html = readFileSync(file, "utf8");
  expect(html).toContain('<link rel="canonical" href="https://news.example/live">');
  expect(html).toContain('"mainEntityOfPage":{"@type":"WebPage","@id":"https://news.example/live"}');
});
