import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures";
import type { Nightdesk } from "./pages/Nightdesk";

const comments = (nightdesk: Nightdesk): Locator => nightdesk.page.getByRole("region", { name: "Comments" });
const open = (nightdesk: Nightdesk): Locator =>
  nightdesk.page.getByRole("list", { name: "Open comments" }).locator("> li");

/** The words below each kind of mark, as the browser draws them. */
async function marked(nightdesk: Nightdesk): Promise<readonly string[]> {
  return nightdesk.page.evaluate(() =>
    ["commented", "commented-chosen"].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
  );
}

/** A person is never so fast that the caret has not arrived: its move is told in the frame after the key. */
async function arrived({ page }: Nightdesk): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Puts the caret behind `steps` letters of the body, and selects `length` more. */
async function select(nightdesk: Nightdesk, steps: number, length = 0): Promise<void> {
  const { page } = nightdesk;
  await page.keyboard.press("ControlOrMeta+Home");
  for (let step = 0; step < steps; step++) await page.keyboard.press("ArrowRight");
  for (let step = 0; step < length; step++) await page.keyboard.press("Shift+ArrowRight");
  await arrived(nightdesk);
}

async function comment({ page }: Nightdesk, words: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+Alt+m");
  await page.keyboard.type(words);
  await page.keyboard.press("ControlOrMeta+Enter");
}

test("a comment stays on its words through edits and a restart, is answered and settled, and says when its words are gone", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await page.keyboard.type("Budshead is held by 41 votes");
  await select(nightdesk, 20, 8);
  await page.keyboard.press("Alt+F10");
  await nightdesk.button("Comment").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Read out as 47, was it not?");
  await page.keyboard.press("ControlOrMeta+Enter");
  const thread = open(nightdesk).first();
  await expect(thread).toContainText("41 votes");
  await expect(thread).toContainText("Ada Clarke");
  await expect(editor).toBeFocused();
  await expect(nightdesk.entries.first()).toContainText("1 comment");
  expect(await marked(nightdesk)).toEqual(["41 votes"]);
  await page.keyboard.type(".");
  await expect(editor).toHaveText("Budshead is held by 41 votes.");

  await test.step("edits before, in and of the form of the words", async () => {
    await select(nightdesk, 0);
    await page.keyboard.type("The ward of ");
    await expect.poll(() => marked(nightdesk)).toEqual(["41 votes"]);
    await select(nightdesk, 32, 2);
    await page.keyboard.press("ControlOrMeta+b");
    await select(nightdesk, 35);
    await page.keyboard.type("good ");
    await expect(thread).toContainText("now 41 good votes");
    await select(nightdesk, 11);
    await page.keyboard.press("Enter");
    await expect(thread).not.toHaveAttribute("aria-current");
    await expect(thread).toContainText("now 41 good votes");
    await expect.poll(() => marked(nightdesk)).toEqual(["41 good votes"]);
  });

  await test.step("the caret marks the thread, and the thread leads to the words", async () => {
    await thread.getByRole("button", { name: /41 votes/ }).click();
    await expect(editor).toBeFocused();
    await expect(thread).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("ControlOrMeta+Shift+m");
    await expect(thread).toBeFocused();
    await thread.getByRole("textbox", { name: "Reply to Ada Clarke" }).fill("It was 41, I have the sheet");
    await page.keyboard.press("Enter");
    await expect(thread.getByRole("list", { name: "Replies" })).toContainText("It was 41, I have the sheet");
  });

  const begun = "And one that is not sent";
  await thread.getByRole("textbox", { name: "Reply to Ada Clarke" }).fill(begun);
  await nightdesk.waitUntilSaved();
  await nightdesk.restart();
  await nightdesk.openBlog("Plymouth counts");
  const reply = nightdesk.page.getByRole("textbox", { name: "Reply to Ada Clarke" });
  await expect(reply).toHaveValue(begun);
  await reply.fill("");
  await nightdesk.editor.focus();
  await expect(open(nightdesk).first()).toContainText("It was 41, I have the sheet");
  await expect.poll(() => marked(nightdesk)).toEqual(["41 good votes"]);

  await test.step("the words are taken away", async () => {
    await nightdesk.page.keyboard.press("ControlOrMeta+End");
    await arrived(nightdesk);
    for (let step = 0; step < "41 good votes.".length; step++) await nightdesk.page.keyboard.press("Backspace");
    await expect(open(nightdesk).first()).toContainText("These words are gone.");
    expect(await marked(nightdesk)).toEqual([]);
  });

  await open(nightdesk).first().getByRole("button", { name: "Resolve" }).click();
  await expect(open(nightdesk)).toHaveCount(0);
  await expect(nightdesk.editor).toBeFocused();
  await expect(nightdesk.entries.first()).not.toContainText("comment");
  await nightdesk.button("Show resolved (1)").click();
  await expect(comments(nightdesk)).toContainText("Resolved by Ada Clarke");
});

test("a comment on the entry that is begun is kept while one looks at another, and the key goes through the open ones", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts" });
  await page.keyboard.press("ControlOrMeta+Alt+m");
  await expect(page.getByRole("alert")).toHaveText("There are no words in this entry to comment on yet.");
  await page.keyboard.type("The first");
  await nightdesk.file();
  await expect(editor).toHaveText("");
  await page.keyboard.type("The second");
  await page.keyboard.press("ControlOrMeta+Alt+m");
  await page.keyboard.type("Half a thou");
  await expect(comments(nightdesk)).toContainText("Nobody will see who wrote this");
  await nightdesk.entries.filter({ hasText: "The first" }).click();
  await expect(editor).toHaveText("The first");
  await comment(nightdesk, "On the first");
  await nightdesk.entries.filter({ hasText: "The second" }).click();
  const field = page.getByRole("textbox", { name: "Comment on the entry" });
  await expect(field).toHaveValue("Half a thou");
  await field.focus();
  await page.keyboard.press("End");
  await page.keyboard.type("ght");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(open(nightdesk)).toContainText("Half a thought");
  await expect(open(nightdesk)).toContainText("Someone");

  await page.keyboard.press("ControlOrMeta+Shift+m");
  await expect(open(nightdesk).filter({ hasText: "Half a thought" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+Shift+m");
  await expect(open(nightdesk).filter({ hasText: "On the first" })).toBeFocused();
  await expect(editor).toHaveText("The first");
  await page.keyboard.press("Escape");
  await expect(editor).toBeFocused();
});
