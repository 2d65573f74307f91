import { join } from "node:path";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Hands on the keys", name: "Ada Clarke" });
});

test("Escape in the body keeps the caret, and what is typed next is there", async ({ nightdesk }) => {
  await nightdesk.page.keyboard.type("Before Escape ");
  await nightdesk.page.keyboard.press("Escape");
  await nightdesk.page.keyboard.type("and after");
  await expect(nightdesk.editor).toHaveText("Before Escape and after");
});

test("a dialog opens on its field, and closing it gives the caret back", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("One ");
  for (const keys of ["ControlOrMeta+f", "ControlOrMeta+/", "ControlOrMeta+Shift+d", "ControlOrMeta+Shift+n"]) {
    await page.keyboard.press(keys);
    await expect(page.getByRole("dialog")).toBeVisible();
    if (keys === "ControlOrMeta+f")
      await expect(page.getByRole("combobox", { name: "Search all blogs" })).toBeFocused();
    if (keys === "ControlOrMeta+Shift+n") await expect(page.getByLabel("Headline")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(nightdesk.editor).toBeFocused();
  }
  await page.keyboard.type("two");
  await expect(nightdesk.editor).toHaveText("One two");
});

test("key event, pin, time, review and the panes have keys", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("By keyboard alone");
  await page.keyboard.press("ControlOrMeta+Shift+k");
  await page.keyboard.press("ControlOrMeta+Shift+p");
  await expect(nightdesk.button("Key event")).toHaveAttribute("aria-pressed", "true");
  await expect(nightdesk.button("Pin")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("ControlOrMeta+Shift+t");
  await page.keyboard.type("yesterday 23:50");
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(nightdesk.entries.first()).toContainText("In review");
  await expect(nightdesk.entries.first()).toContainText("23:50");
  await expect(nightdesk.editor).toBeFocused();
  await page.keyboard.press("F6");
  await expect(nightdesk.entries.first()).toBeFocused();
  await page.keyboard.press("F6");
  await expect(nightdesk.editor).toBeFocused();
});

test("Escape closes a pane beside the entry, and the words go on where the caret was", async ({ nightdesk }) => {
  const { page, editor } = nightdesk;
  await page.keyboard.type("Ann Lee");
  await page.keyboard.press("Enter");
  await page.keyboard.type("has  seat");
  const caret = () => page.evaluate(() => getSelection()?.focusOffset);
  // Each step is awaited: what the editor does at a letter may put the caret of the step before back.
  for (let left = "has  seat".length; left > "has ".length; left--) {
    await expect.poll(caret).toBe(left);
    await page.keyboard.press("ArrowLeft");
  }
  await expect.poll(caret).toBe("has ".length);
  for (const [keys, pane, typed] of [
    ["ControlOrMeta+Shift+r", "Results desk", "won"],
    ["F8", "Check", " this"],
    ["ControlOrMeta+p", "Preview", " very"],
  ] as const) {
    await page.keyboard.press(keys);
    const region = page.getByRole("region", { name: pane });
    await expect(region).toBeVisible();
    if (pane === "Preview") await region.getByRole("button", { name: "Phone" }).focus();
    else await expect(region.locator(":focus")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(region).toHaveCount(0);
    await expect(editor).toBeFocused();
    await page.keyboard.type(typed);
  }
  await expect(editor.locator("p")).toHaveText(["Ann Lee", "has won this very seat"]);
});

test("Enter and Escape in the time go back to the words; a time that cannot be read keeps the caret", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  const time = page.getByLabel("Time", { exact: true });
  await page.keyboard.type("One ");
  await page.keyboard.press("ControlOrMeta+Shift+t");
  await page.keyboard.type("yesterday 23:50");
  await page.keyboard.press("Enter");
  await page.keyboard.type("two ");
  await expect(editor.locator("p")).toHaveText(["One two "]);
  await expect(time).toHaveValue("yesterday 23:50");
  await page.keyboard.press("ControlOrMeta+Shift+t");
  await page.keyboard.type("25:00");
  await page.keyboard.press("Enter");
  await expect(page.getByText("“25:00” is not a time.", { exact: false })).toBeVisible();
  await expect(time).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.type("three");
  await expect(editor.locator("p")).toHaveText(["One two three"]);
  await expect(time).toHaveValue("yesterday 23:50");
  await expect(page.getByText("“25:00” is not a time.", { exact: false })).toHaveCount(0);
});

test("the caption and tools of a table are reached from its cells with Alt+F10", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.getByRole("button", { name: /table/i }).first().click();
  await page.keyboard.type("Party");
  await page.keyboard.press("Alt+F10");
  await expect(page.getByLabel("Caption")).toBeFocused();
});

test("a source link without https:// is understood, and Tab from it goes on writing below the quote", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await page.keyboard.press("ControlOrMeta+Shift+9");
  await page.keyboard.type("Said out loud");
  for (let step = 0; step < 5; step++) await page.keyboard.press("Tab");
  await page.keyboard.type("example.org/count");
  for (let step = 0; step < 4; step++) await page.keyboard.press("Tab");
  await page.keyboard.type("And on below.");
  await expect(nightdesk.editor.locator("p").last()).toHaveText("And on below.");
  await nightdesk.editor.locator("blockquote").click();
  await expect(page.getByLabel("Source link")).toHaveValue("https://example.org/count");
});

test("an editor without a name sets it under Details, and it stands on what is filed next", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.button("Details").click();
  await page.getByLabel("Your name on this laptop").fill("Ben Osei");
  await page.keyboard.press("Escape");
  await expect(nightdesk.editor).toBeFocused();
  await page.keyboard.type("A line by somebody else");
  await nightdesk.file();
  await nightdesk.entries.first().click();
  await nightdesk.button("Revisions 1").click();
  await expect(page.getByRole("button", { name: /Filed by Ben Osei$/ })).toBeVisible();
});

test("closing a message gives the focus back to where it was, and to the words where it was nowhere", async ({
  nightdesk,
}) => {
  const { page, editor, title } = nightdesk;
  await nightdesk.answerSaveDialog(join(newFolder("handover"), "hands.nightdesk"));
  const readMessage = async () => {
    await page.keyboard.press("ControlOrMeta+Shift+s");
    await nightdesk.button("Close message").click();
    await expect(nightdesk.message).toHaveCount(0);
  };
  await page.keyboard.type("One three");
  for (let step = 0; step < "three".length; step++) await page.keyboard.press("ArrowLeft");
  await readMessage();
  await page.keyboard.type("two ");
  await expect(editor).toHaveText("One two three");
  await title.focus();
  await readMessage();
  await page.keyboard.type("Numbers");
  await expect(title).toHaveValue("Numbers");
  await title.blur();
  await readMessage();
  await page.keyboard.type("and a half ");
  await expect(editor).toHaveText("One two and a half three");
});

test("a button that goes with what it did leaves the caret in the words, and Escape keeps a reason", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  await page.keyboard.type("The first boxes");
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(editor).toHaveText("");
  await nightdesk.entries.first().click();
  await nightdesk.button("Send back").click();
  await page.keyboard.type("From which ward?");
  await page.keyboard.press("Escape");
  await expect(editor).toBeFocused();
  await nightdesk.button("Send back").click();
  const reason = page.getByLabel("What is to be changed?");
  await expect(reason).toHaveValue("From which ward?");
  await reason.press("Enter");
  await page.keyboard.type(" are");
  await nightdesk.button("Discard").click();
  await page.keyboard.type(" in");
  await nightdesk.button("Bring back as a draft").click();
  await page.keyboard.type(".");
  await expect(editor).toHaveText("The first boxes are in.");
});
