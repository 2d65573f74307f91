import { expect } from "@playwright/test";
import { ask, type View } from "./View";

/** The dialogs of an open blog, its timeline and its messages. */
export const dialogViews: readonly View[] = [
  {
    name: "the palette",
    of: "features/palette/PaletteDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox", { name: "Find", exact: true }).waitFor();
    },
  },
  {
    name: "the palette with letters typed",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox", { name: "Find", exact: true }).fill("mo");
      await expect(page.getByRole("group", { name: "Contests and councils" })).toContainText("Moor View");
    },
  },
  {
    name: "the search",
    of: "features/search/SearchDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+f");
      await page.getByRole("combobox", { name: "Search all blogs" }).fill("worked");
      await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
    },
  },
  {
    name: "find and replace",
    of: "features/find/FindDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+h");
      await page.keyboard.type("worked");
      await expect(page.getByRole("list", { name: "Places" }).getByRole("listitem")).toHaveCount(1);
    },
  },
  {
    name: "revisions",
    of: "features/revisions/RevisionsDialog.tsx",
    open: async ({ nightdesk, page }) => {
      await nightdesk.entries.first().click();
      await page.keyboard.press("ControlOrMeta+Shift+h");
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "the copies from before each merge",
    of: "features/merge/CopiesDialog.tsx",
    open: (stage) => ask(stage, "before a merge", "Before each merge"),
  },
  {
    name: "blog details",
    of: "features/blog/BlogDetailsDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+d");
      await page.getByRole("dialog", { name: "Blog details" }).waitFor();
    },
  },
  {
    name: "the speakers",
    of: "features/speakers/SpeakersDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+d");
      await page.getByRole("dialog").getByRole("button", { name: "Speakers" }).click();
      await page.getByRole("dialog", { name: "Speakers" }).waitFor();
    },
  },
  {
    name: "the log of the blog",
    of: "features/log/LogDialog.tsx",
    open: async (stage) => {
      await ask(stage, "log of the blog", "Log of the blog");
      await expect(stage.page.getByRole("list", { name: "Log" })).toContainText("filed");
    },
  },
  {
    name: "blog details, with those who may file",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+d");
      await page.getByRole("radio", { name: /^Only those named/ }).check();
      await page.getByRole("list", { name: "Who may file" }).waitFor();
    },
  },
  {
    name: "own words",
    of: "features/spelling/OwnWordsDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type("own words");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog", { name: "Own words" }).getByRole("textbox").fill("Wythenshawe");
      await page.keyboard.press("Enter");
      await page.getByRole("list", { name: "Own words" }).waitFor();
    },
  },
  {
    name: "the keyboard shortcuts",
    of: "features/shell/ShortcutSheet.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+/");
      await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    },
  },
  {
    name: "the export, with a reason for a waiver",
    of: "features/export/ExportDialog.tsx",
    open: async ({ nightdesk, page }) => {
      await page.keyboard.type("Half a thought");
      await page.keyboard.press("ControlOrMeta+e");
      await nightdesk.exportDialog.getByRole("button", { name: /^Waive: The entry/ }).click();
      await page.getByLabel("Why may it stand?").waitFor();
    },
  },
  {
    name: "the check beside the entry",
    open: async ({ page }) => {
      await page.keyboard.press("F8");
      await page.getByRole("list", { name: "What the check finds" }).waitFor();
    },
  },
  {
    name: "nothing to review",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+l");
      await page.getByText("Nothing waits for review.").waitFor();
    },
  },
  {
    name: "an entry in review, and why it goes back",
    of: "features/review/ReviewQueue.tsx",
    open: async ({ page }) => {
      await page.keyboard.type("Moor View is in");
      await page.keyboard.press("ControlOrMeta+Shift+Enter");
      await page.getByRole("button", { name: /^Review \d/ }).click();
      await page.keyboard.press("r");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "the preview",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+p");
      await page.locator("iframe").contentFrame().getByRole("article").first().waitFor();
    },
  },
  {
    name: "good news",
    open: async ({ nightdesk, page }) => {
      await nightdesk.answerSaveDialog(`${nightdesk.profile}/written.nightdesk`);
      await page.keyboard.press("ControlOrMeta+Shift+s");
      await expect(nightdesk.message).toContainText("Written to");
    },
  },
  {
    name: "an error",
    open: async ({ nightdesk, page }) => {
      await nightdesk.answerSaveDialog(`${nightdesk.profile}/no such folder/written.nightdesk`);
      await page.keyboard.press("ControlOrMeta+Shift+s");
      await expect(nightdesk.message).toHaveCount(1);
    },
  },
  {
    name: "a timeline that shows nothing",
    open: async ({ nightdesk }) => {
      await nightdesk.timeline.getByRole("combobox").first().selectOption({ label: "Withdrawn" });
      await nightdesk.button("Show all entries").waitFor();
    },
  },
];

/** What there is without a blog open. */
export const shelfViews: readonly View[] = [
  { name: "the blogs of this laptop", open: ({ nightdesk }) => nightdesk.button("New blog").waitFor() },
  {
    name: "a new blog",
    of: "features/blogs/NewBlogDialog.tsx",
    open: async ({ nightdesk, page }) => {
      await nightdesk.button("New blog").click();
      await page.getByRole("dialog", { name: /new/i }).waitFor();
    },
  },
  {
    name: "a new blog from a page",
    of: "features/import/NewBlogFromPageDialog.tsx",
    open: (stage) => ask(stage, "start a blog from a page", "Start a blog from a page"),
  },
  {
    name: "the palette without a blog",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox", { name: "Find", exact: true }).waitFor();
    },
  },
  {
    name: "the archive",
    open: async ({ page }) => {
      await page.getByRole("navigation", { name: "Shelves" }).getByRole("button").nth(1).click();
      await page.getByRole("heading", { level: 2 }).waitFor();
    },
  },
];
