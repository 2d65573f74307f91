import { expect } from "@playwright/test";
import { drawPicture } from "../pictureFiles";
import type { View } from "./View";

/** What stands in an entry, beside its words and at its caret. */
export const entryViews: readonly View[] = [
  { name: "a blank entry", open: async () => {} },
  {
    name: "words with a heading, a list and marks",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Alt+1");
      await page.keyboard.type("What we know");
      await page.keyboard.press("Enter");
      await page.keyboard.press("ControlOrMeta+Shift+8");
      await page.keyboard.type("Plymouth ");
      await page.keyboard.press("ControlOrMeta+b");
      await page.keyboard.type("is in");
    },
  },
  {
    name: "the insert menu",
    of: "editor/choices/ChoiceMenu.tsx",
    open: async ({ page }) => {
      await page.keyboard.type("/");
      await page.getByRole("listbox", { name: "Insert or do" }).waitFor();
    },
  },
  {
    name: "a misspelt word",
    of: "editor/spelling/MistakeMenuView.tsx",
    open: async ({ page }) => {
      await page.keyboard.type("The goverment fell");
      await page.keyboard.press("F7");
      await page.getByRole("listbox", { name: "Spelling of goverment" }).waitFor();
    },
  },
  {
    name: "no misspelt word",
    open: async ({ page }) => {
      await page.keyboard.type("The government fell");
      await page.keyboard.press("F7");
      await page.getByText("No spelling mistakes").first().waitFor();
    },
  },
  {
    name: "names at the caret",
    open: async ({ page }) => {
      await page.keyboard.type("So says @an");
      await page.getByRole("listbox", { name: "Known names" }).waitFor();
    },
  },
  {
    name: "a quote",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+9");
      await page.keyboard.type("Said out loud");
      await page.getByRole("group", { name: "Quote" }).waitFor();
    },
  },
  {
    name: "names for a quote",
    of: "ui/SpeakerList.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+9");
      await page.keyboard.type("Said out loud");
      await page.keyboard.press("Tab");
      await page.keyboard.type("an");
      await page.getByRole("listbox", { name: "Known names" }).waitFor();
    },
  },
  {
    name: "a pasted quotation",
    open: async ({ nightdesk, page }) => {
      await nightdesk.putOnClipboard({ text: "“The people have spoken,” said Ann Lee." });
      await page.keyboard.press("ControlOrMeta+v");
      await page.getByRole("group", { name: "Pasted quotation" }).waitFor();
    },
  },
  {
    name: "the address of a link",
    open: async ({ page }) => {
      await page.keyboard.type("Plymouth");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("textbox", { name: /address/i }).waitFor();
    },
  },
  {
    name: "a table",
    open: async ({ page }) => {
      await page.keyboard.type("/table");
      await page.keyboard.press("Enter");
      for (const heading of ["Party", "Seats", "Change"]) {
        await page.keyboard.type(heading);
        await page.keyboard.press("Tab");
      }
    },
  },
  {
    name: "a divider, and the caret between two blocks",
    open: async ({ nightdesk, page }) => {
      await page.keyboard.type("/divider");
      await page.keyboard.press("Enter");
      await page.keyboard.press("ControlOrMeta+Home");
      await nightdesk.editor.locator(".block-cursor").waitFor({ state: "attached" });
    },
  },
  {
    name: "a social post",
    open: async ({ page }) => {
      await page.keyboard.type("/post");
      await page.keyboard.press("Enter");
      await page.getByRole("group", { name: "Social post" }).waitFor();
    },
  },
  {
    name: "a picture",
    open: async ({ nightdesk, page }) => {
      await nightdesk.putPictureOnClipboard(await drawPicture(page, { width: 60, height: 30, type: "image/png" }));
      await page.keyboard.press("ControlOrMeta+v");
      await page.getByRole("group", { name: "Picture" }).waitFor();
    },
  },
  {
    name: "a table of results",
    open: async ({ nightdesk, page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+j");
      await page.keyboard.type("moor");
      await page.keyboard.press("Enter");
      await nightdesk.editor.getByRole("row").first().click();
      await page.getByRole("group", { name: "Results", exact: true }).waitFor();
    },
  },
  {
    name: "a filed entry that was changed",
    open: async ({ nightdesk, page }) => {
      await page.keyboard.type("A line");
      await nightdesk.file();
      await nightdesk.entries.filter({ hasText: "A line" }).first().click();
      await nightdesk.editor.click();
      await page.keyboard.type("Another, ");
      await expect(nightdesk.timeline).toContainText("Changed since filed");
    },
  },
  {
    name: "a comment that is written",
    open: async ({ page }) => {
      await page.keyboard.type("Held by 41 votes");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("ControlOrMeta+Alt+m");
      await page.getByRole("form", { name: "New comment" }).waitFor();
    },
  },
  {
    name: "comments on words, on words that are gone and on the entry, with a reply and a settled one",
    open: async ({ nightdesk, page }) => {
      await page.keyboard.type("Held by 41 votes");
      for (const words of ["Read out as 47?", "Settled"]) {
        await page.keyboard.press("ControlOrMeta+a");
        await page.keyboard.press("ControlOrMeta+Alt+m");
        await page.keyboard.type(words);
        await page.keyboard.press("ControlOrMeta+Enter");
        await expect(page.getByRole("list", { name: "Open comments" })).toContainText(words);
      }
      const open = page.getByRole("list", { name: "Open comments" }).locator("> li");
      await open.filter({ hasText: "Settled" }).getByRole("button", { name: "Resolve" }).click();
      await nightdesk.button("Show resolved (1)").click();
      await open.getByRole("textbox", { name: /Reply/ }).fill("It was 41");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("Backspace");
      await expect(open).toContainText("These words are gone.");
      await page.keyboard.type("Held by 47");
      await page.keyboard.press("ControlOrMeta+Alt+m");
      await page.keyboard.type("Who says so?");
      await page.keyboard.press("ControlOrMeta+Enter");
      await expect(open).toHaveCount(2);
    },
  },
  {
    name: "a suggestion that is written",
    open: async ({ nightdesk, page }) => {
      await page.keyboard.type("A line to mend");
      await page.keyboard.press("ControlOrMeta+Alt+x");
      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.type(", and how");
      await expect(page.getByRole("region", { name: "Suggestions" }).getByRole("listitem")).toHaveCount(1);
      await expect(nightdesk.timeline).toContainText("Suggestions");
    },
  },
  {
    name: "suggestions that wait",
    open: async ({ page }) => {
      await page.keyboard.type("A line to mend");
      await page.keyboard.press("ControlOrMeta+Alt+x");
      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.type(", and how");
      await page.keyboard.press("ControlOrMeta+Home");
      await page.keyboard.type("First, ");
      await page.keyboard.press("ControlOrMeta+Alt+x");
      await page.getByRole("button", { name: "Accept all" }).waitFor();
    },
  },
];
