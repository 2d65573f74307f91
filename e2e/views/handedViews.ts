import { join } from "node:path";
import type { View } from "./View";

/** A blog in which a merge has left two versions of an entry. */
const twoVersions = join(import.meta.dirname, "../data/twoVersions.nightdesk");

/** What there is of a blog that another laptop handed over, from the list of blogs. */
export const handedViews: readonly View[] = [
  {
    name: "an entry that was changed on two laptops",
    open: async ({ nightdesk, page }) => {
      await nightdesk.answerOpenDialog(twoVersions);
      await page.keyboard.press("ControlOrMeta+o");
      await nightdesk.entries.first().click();
      await nightdesk.button("Compare the versions").waitFor();
    },
  },
  {
    name: "its two versions",
    of: "features/merge/VersionsDialog.tsx",
    open: async ({ nightdesk, page }) => {
      await nightdesk.button("Compare the versions").click();
      await page.getByRole("dialog", { name: "Changed on two laptops" }).waitFor();
    },
  },
];
