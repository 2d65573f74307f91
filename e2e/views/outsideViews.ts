import { expect } from "@playwright/test";
import { ask, type View } from "./View";

/** What goes out of the blog and what comes in: the check, the preview, the export and the pages of others. */
export const outsideViews: readonly View[] = [
  {
    name: "the check",
    open: async ({ page }) => {
      await page.keyboard.press("F8");
      await expect(
        page.getByRole("list", { name: "What the check finds" }).getByRole("listitem").first(),
      ).toBeVisible();
    },
  },
  {
    name: "the preview",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+p");
      await expect(page.frameLocator("iframe").getByRole("article").first()).toBeVisible();
    },
  },
  {
    name: "the export",
    of: "features/export/ExportDialog.tsx",
    open: async ({ nightdesk, page }) => {
      await page.keyboard.press("ControlOrMeta+e");
      await expect(nightdesk.exportDialog.getByRole("list", { name: "What the check finds" })).toBeVisible();
    },
  },
  {
    name: "a warning that is being waived",
    open: async ({ nightdesk, page }) => {
      await page.keyboard.press("ControlOrMeta+e");
      await nightdesk.exportDialog
        .getByRole("button", { name: /^Waive/ })
        .first()
        .click();
      await page.keyboard.press("Enter");
      await expect(nightdesk.exportDialog).toContainText("Say in a few words why it may stand.");
    },
  },
  {
    name: "entries from a page",
    open: (stage) => ask(stage, "import entries from a page", "Import entries from a page"),
  },
  {
    name: "entries from a page, as they were understood",
    of: "features/import/ImportPageDialog.tsx",
    open: async (stage) => {
      await ask(stage, "import entries from a page", "Import entries from a page");
      const text = "02:14 Greenfield goes to a recount\n\nEleven votes.\n\n01:58 The first boxes\n\nThey are in.\n";
      await stage.page
        .getByRole("dialog")
        .locator("input[type=file]")
        .setInputFiles({ name: "page.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
      await stage.page.getByRole("region", { name: "Entries that will come" }).waitFor();
    },
  },
];
