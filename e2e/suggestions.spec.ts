import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import type { Nightdesk } from "./pages/Nightdesk";

const panelOf = ({ page }: Nightdesk) => page.getByRole("region", { name: "Suggestions" });

/** An entry, and two changes suggested in it by the keyboard alone. */
async function suggest(nightdesk: Nightdesk): Promise<void> {
  const { page } = nightdesk;
  await page.keyboard.type("Labour hold Sutton by 41 votes.");
  await nightdesk.file();
  await nightdesk.entries.first().click();
  await expect(nightdesk.editor).toHaveText("Labour hold Sutton by 41 votes.");
  await nightdesk.editor.focus();
  await page.keyboard.press("ControlOrMeta+Alt+x");
  await expect(page.getByText("the entry stays as it is", { exact: false })).toBeVisible();
  await expect(nightdesk.editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" A recount is asked for.");
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("Tonight, ");
}

/** The words that are marked in the text as having come. */
function markedWords({ page }: Nightdesk): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get("suggested") ?? [])];
    return ranges.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? "").slice(startOffset, endOffset),
    );
  });
}

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "The count", name: "Ann Lee" });
});

test("what is suggested leaves the entry as it is, and each change is accepted, rejected and undone by the keyboard", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  const panel = panelOf(nightdesk);
  await page.keyboard.press("ControlOrMeta+Alt+x");
  await expect(page.getByRole("alert")).toContainText("There are no words in this entry yet.");
  await suggest(nightdesk);
  await expect(panel.getByRole("listitem")).toHaveCount(2);
  await expect.poll(() => markedWords(nightdesk)).toEqual(["Tonight, ", " A recount is asked for."]);
  await expect(nightdesk.entries.first()).toContainText("Labour hold Sutton by 41 votes.");
  await expect(nightdesk.entries.first()).not.toContainText("recount");
  await expect(nightdesk.entries.first()).toContainText("Suggestions");

  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(editor).toHaveText("Labour hold Sutton by 41 votes.");
  await expect(panel.getByRole("heading")).toHaveText("Suggestions by Ann Lee");
  await expect(panel.locator("ins")).toContainText(["Tonight, ", ". A recount is asked for"]);

  const accept = panel.getByRole("button", { name: /^Accept: / });
  // Reject all, Accept all, Reject, Accept.
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press("Tab");
  await expect(accept.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor).toHaveText("Tonight, Labour hold Sutton by 41 votes.");
  await expect(accept).toHaveCount(1);
  await expect(accept).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor).toHaveText("Labour hold Sutton by 41 votes.");
  await expect(accept).toHaveCount(2);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(editor).toHaveText("Tonight, Labour hold Sutton by 41 votes.");

  await panel.getByRole("button", { name: /^Reject: / }).press("Enter");
  await expect(panel).toHaveCount(0);
  await expect(editor).toBeFocused();
  await expect(nightdesk.entries.first()).toContainText("Changed since filed");
  await expect(nightdesk.entries.first()).not.toContainText("Suggestions");

  // Begun and left without a change, nothing is to be seen of it.
  await page.keyboard.press("ControlOrMeta+Alt+x");
  await expect(page.getByText("the entry stays as it is", { exact: false })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Alt+x");
  await expect(page.getByText("the entry stays as it is", { exact: false })).toHaveCount(0);
  await expect(panel).toHaveCount(0);
  await expect(nightdesk.entries.first()).not.toContainText("Suggestions");
});

test("what is suggested is there after a restart; a change whose surroundings are others is left, the rest is accepted", async ({
  nightdesk,
}) => {
  await suggest(nightdesk);
  await test.step("a handover file is opened meanwhile: what is typed on is suggested, too", async () => {
    const { page, editor } = nightdesk;
    const file = `${newFolder("handover")}/count.nightdesk`;
    await nightdesk.answerSaveDialog(file);
    await page.keyboard.press("ControlOrMeta+Shift+s");
    await expect(nightdesk.message).toContainText("Written to");
    await nightdesk.answerOpenDialog(file);
    await page.keyboard.press("ControlOrMeta+o");
    await expect(nightdesk.message).toContainText("Everything in it was here already.");
    await expect(editor).toHaveText("Tonight, Labour hold Sutton by 41 votes. A recount is asked for.");
    await editor.focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("Late ");
    await expect.poll(() => markedWords(nightdesk)).toContain("Late Tonight, ");
    await expect(nightdesk.entries.first()).toContainText("Labour hold Sutton by 41 votes.");
    await expect(nightdesk.entries.first()).not.toContainText("Late");
    for (let letter = 0; letter < 5; letter++) await page.keyboard.press("Backspace");
  });
  await nightdesk.page.keyboard.press("ControlOrMeta+Alt+x");
  await nightdesk.waitUntilSaved();
  await nightdesk.restart();
  await nightdesk.openBlog("The count");
  await nightdesk.entries.first().click();
  const panel = panelOf(nightdesk);
  await expect(panel.getByRole("listitem")).toHaveCount(2);
  await nightdesk.editor.focus();
  await nightdesk.page.keyboard.press("ControlOrMeta+End");
  await nightdesk.page.keyboard.type(" It is over.");
  await panel.getByRole("button", { name: "Accept all" }).click();
  await expect(panel.getByRole("alert")).toContainText("One change was left");
  await expect(nightdesk.editor).toHaveText("Tonight, Labour hold Sutton by 41 votes. It is over.");
  await panel.getByRole("button", { name: /^Accept: / }).click();
  await expect(panel.getByRole("alert")).toContainText("Copy it by hand");
  await expect(panel.getByRole("listitem")).toHaveCount(1);
});
