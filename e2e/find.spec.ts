import { expect, test } from "./fixtures";

test("words are replaced across the blog after they were shown, also in the entry that is open, and taken back in one step", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Barnet counts", name: "Ada Clarke" });
  await nightdesk.title.click();
  await page.keyboard.type("Recount in Barnet");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Barnet, of all places. Barnetwood is another.");
  await nightdesk.file();
  await page.keyboard.type("In Barnet the returning officer waits.");
  await expect(nightdesk.entries).toHaveCount(2);

  await page.keyboard.press("ControlOrMeta+h");
  const dialog = page.getByRole("dialog", { name: "Find and replace" });
  await page.keyboard.type("barnet");
  await expect(dialog.getByRole("status")).toHaveText("5 places found.");
  await dialog.getByLabel("Whole words").check();
  await expect(dialog.getByRole("status")).toHaveText("4 places found.");
  await dialog.getByLabel("Replace with").fill("Brent");
  await dialog.getByRole("checkbox", { name: "Replace in Headline: Barnet counts" }).uncheck();
  await expect(dialog.getByRole("listitem").nth(1)).toContainText("Barnet");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("3 places replaced.");
  await expect(nightdesk.editor).toHaveText("In Brent the returning officer waits.");
  const filed = nightdesk.entries.filter({ hasText: "Recount in Brent" });
  await expect(filed).toContainText("Brent, of all places. Barnetwood is another.");
  await expect(filed).toContainText("Changed since filed");

  await dialog.getByRole("button", { name: "Take it back" }).click();
  await expect(nightdesk.editor).toHaveText("In Barnet the returning officer waits.");
  await expect(nightdesk.entries.filter({ hasText: "Recount in Barnet" })).not.toContainText("Changed since filed");
  await page.keyboard.press("Escape");
  await nightdesk.editor.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Still.");
  await expect(nightdesk.editor).toHaveText("In Barnet the returning officer waits. Still.");
});

test("after a replacement the caret is where it was, and the next words stand behind the last", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "The count", name: "Ada Clarke" });
  await page.keyboard.type("In Barnet they wait");
  await page.keyboard.press("ControlOrMeta+h");
  const dialog = page.getByRole("dialog", { name: "Find and replace" });
  await page.keyboard.type("Barnet");
  await expect(dialog.getByRole("status")).toHaveText("1 place found.");
  await dialog.getByLabel("Replace with").fill("Brent");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("1 place replaced.");
  await page.keyboard.press("Escape");
  await page.keyboard.type(" still.");
  await expect(nightdesk.editor).toHaveText("In Brent they wait still.");
});
