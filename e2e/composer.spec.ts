import { expect, test } from "./fixtures";

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "The count", name: "Ada Clarke" });
});

test("the event time is typed as a reporter types it, and a time that cannot be read keeps the entry from being filed", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const time = page.getByLabel("Time", { exact: true });
  await page.keyboard.type("Heard before midnight.");
  await time.fill("yesterday 23:50");
  await time.press("Enter");
  await expect(time).toHaveValue("yesterday 23:50");
  await time.fill("25:00");
  await nightdesk.editor.focus();
  await expect(page.getByText("“25:00” is not a time.", { exact: false })).toBeVisible();
  await nightdesk.file();
  await expect(page.getByText("The entry was not filed: its time cannot be read.", { exact: false })).toBeVisible();
  await time.fill("yesterday 23:50");
  await nightdesk.editor.focus();
  await nightdesk.file();
  await expect(nightdesk.entries.first()).toContainText("23:50");
  await expect(nightdesk.entries.first()).not.toContainText("Draft");
});

test("an entry goes to review, is sent back, approved, changed, filed again and withdrawn, and every filed state is kept", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await page.keyboard.type("Labour hold Enfield");
  await nightdesk.button("Send for review").click();
  await expect(nightdesk.entries.first()).toContainText("In review");
  await nightdesk.entries.first().click();
  await nightdesk.button("Send back").click();
  await page.keyboard.type("Say with how many seats");
  await page.keyboard.press("Enter");
  await expect(nightdesk.entries.first()).toContainText("Draft");
  await nightdesk.button("File").click();
  await expect(nightdesk.editor).toHaveText("");

  await nightdesk.entries.first().click();
  await expect(nightdesk.editor).toHaveText("Labour hold Enfield");
  await nightdesk.editor.focus();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" with 46 seats");
  await expect(nightdesk.entries.first()).toContainText("Changed since filed");
  await nightdesk.button("File again").click();
  await nightdesk.button("File the update").click();
  await expect(nightdesk.entries.first()).not.toContainText("Changed since filed");

  await nightdesk.entries.first().click();
  await nightdesk.button("Revisions 2").click();
  const dialog = page.getByRole("dialog", { name: "Revisions" });
  await dialog.getByRole("button", { name: /^.*Filed by Ada Clarke$/ }).click();
  await expect(dialog.locator("ins")).toHaveText(/with 46 seats/);
  await dialog.getByRole("button", { name: "Bring these words back" }).click();
  await expect(nightdesk.editor).toHaveText("Labour hold Enfield");
  await expect(nightdesk.entries.first()).toContainText("Changed since filed");

  await nightdesk.button("Withdraw").click();
  await expect(nightdesk.entries.first()).toContainText("Withdrawn");
  await nightdesk.button("Bring back as a draft").click();
  await expect(nightdesk.entries.first()).toContainText("Draft");
});

test("an empty entry is not filed, and says why", async ({ nightdesk }) => {
  await nightdesk.file();
  await expect(nightdesk.page.getByText("There are no words in this entry yet.")).toBeVisible();
  await expect(nightdesk.entries).toHaveCount(0);
});

test("undo takes back what was typed and redo brings it again", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("A sentence to take back");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(nightdesk.editor).toHaveText("");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(nightdesk.editor).toHaveText("A sentence to take back");
});

test("marks, headings and lists come from the keyboard and are saved as such", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.press("ControlOrMeta+Alt+1");
  await page.keyboard.type("What we know");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type("Turnout");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type(" is up");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+Shift+8");
  await page.keyboard.type("Plymouth");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Barnet");
  await nightdesk.file();
  const entry = nightdesk.entries.first();
  await expect(entry.getByRole("heading", { name: "What we know" })).toBeVisible();
  await expect(entry.locator("strong")).toHaveText("Turnout");
  await expect(entry.getByRole("listitem")).toHaveText(["Plymouth", "Barnet"]);

  await test.step("words from right to left stand on the right: in the editor, the timeline and what was changed", async () => {
    await nightdesk.title.focus();
    await page.keyboard.insertText("עכשיו: Plymouth");
    await nightdesk.editor.focus();
    await page.keyboard.insertText("הספירה החלה.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("The count has begun.");
    await nightdesk.file();
    await expect(nightdesk.entries).toHaveCount(2);
    const written = nightdesk.entries.filter({ hasText: "הספירה" });
    await written.click();
    await nightdesk.editor.focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.insertText("ובכן ");
    await page.keyboard.press("ControlOrMeta+Shift+h");
    const revisions = page.getByRole("dialog", { name: "Revisions" });
    await expect(revisions.locator("ins")).toContainText("ובכן");
    await expect(nightdesk.title).toHaveCSS("direction", "rtl");
    for (const place of [written, revisions]) {
      await expect(place.getByText("עכשיו")).toHaveCSS("direction", "rtl");
      await expect(place.getByRole("paragraph").filter({ hasText: "הספירה" })).toHaveCSS("direction", "rtl");
      await expect(place.getByRole("paragraph").filter({ hasText: "has begun" })).toHaveCSS("direction", "ltr");
    }
  });
});

test("a quote that names no speaker is filed and says so", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.press("ControlOrMeta+Shift+9");
  await page.keyboard.type("Somebody said this");
  await nightdesk.file();
  await expect(page.getByText("A quote in the entry names no speaker. Open the entry to add one.")).toBeVisible();
  await expect(nightdesk.entries.first()).toContainText("Speaker missing");
});
