import { join } from "node:path";
import type { View } from "./View";

/** A blog in which a merge has left two versions of an entry. */
const twoVersions = join(import.meta.dirname, "../data/twoVersions.nightdesk");

/** The same blog from another laptop: one more entry with a comment, and details of which two versions wait. */
const later = join(import.meta.dirname, "../data/twoVersionsLater.nightdesk");

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
  {
    name: "the message after a merge",
    open: async ({ nightdesk, page }) => {
      await nightdesk.answerOpenDialog(later);
      await page.keyboard.press("ControlOrMeta+o");
      await nightdesk.button("Show what came").waitFor();
    },
  },
  {
    name: "what the last handover brought",
    of: "features/merge/WhatCameDialog.tsx",
    open: async ({ nightdesk, page }) => {
      await nightdesk.button("Show what came").click();
      await page.getByRole("dialog", { name: "What came from Ben Okoro" }).waitFor();
    },
  },
  {
    name: "the details of a blog, changed on two laptops",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+d");
      await page.getByRole("dialog").getByRole("button", { name: "Compare the versions" }).waitFor();
    },
  },
  {
    name: "the two versions of the details",
    of: "features/merge/DetailsVersionsDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+d");
      await page.getByRole("dialog").getByRole("button", { name: "Compare the versions" }).click();
      await page.getByRole("dialog", { name: "Details of the blog, changed on two laptops" }).waitFor();
    },
  },
];
