import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { newFolder } from "../launch";
import { ask, type Stage, type View } from "./View";

/** Chooses a file of templates with this text in it. */
async function importFile({ page }: Stage, text: string): Promise<void> {
  const file = join(newFolder("templates"), "newsroom.json");
  writeFileSync(file, text);
  await page.getByLabel("Import templates and snippets").setInputFiles(file);
}

/** Templates, their blanks, and snippets. */
export const templateViews: readonly View[] = [
  {
    name: "a template in the insert menu",
    open: async ({ page }) => {
      await page.keyboard.type("/decl");
      await expect(page.getByRole("listbox", { name: "Insert or do" })).toContainText("Declaration");
    },
  },
  {
    name: "an entry with blanks",
    open: async ({ page }) => {
      await page.keyboard.type("/decl");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /^5 blanks left/ }).waitFor();
    },
  },
  {
    name: "a choice of templates",
    open: (stage) => ask(stage, "insert a template", "Insert a template"),
  },
  {
    name: "the templates",
    of: "features/templates/TemplatesDialog.tsx",
    open: (stage) => ask(stage, "templates", "Templates"),
  },
  {
    name: "a template that was deleted",
    open: async (stage) => {
      await ask(stage, "templates", "Templates");
      await stage.nightdesk.button("Delete Recount").click();
      await expect(stage.nightdesk.button("Bring it back")).toBeFocused();
    },
  },
  {
    name: "the form of a template, with what is wrong in it",
    open: async (stage) => {
      await ask(stage, "templates", "Templates");
      await stage.nightdesk.button("New template").click();
      await stage.nightdesk.button("Save template").click();
      await expect(stage.page.getByRole("alert")).toHaveText("A template needs a name.");
    },
  },
  {
    name: "what an import of templates would do",
    open: async (stage) => {
      const snippets = [
        { shortForm: "lab gain", words: "Labour GAIN" },
        { shortForm: "lab", words: "Labour" },
      ];
      await ask(stage, "templates", "Templates");
      await importFile(stage, JSON.stringify({ format: "nightdesk-templates", version: 1, templates: [], snippets }));
      await expect(stage.page.getByRole("region", { name: "Import" })).toContainText("“lab” is left out");
      await stage.nightdesk.button("Import 1").click();
      await expect(stage.page.getByRole("dialog").getByRole("status")).toContainText("Imported");
      await importFile(stage, JSON.stringify({ format: "nightdesk-templates", version: 1, templates: [], snippets }));
      await expect(stage.page.getByRole("region", { name: "Import" })).toContainText("1 here already");
    },
  },
  {
    name: "a file of templates that was refused",
    open: async (stage) => {
      await ask(stage, "templates", "Templates");
      await importFile(stage, "{");
      await expect(stage.page.getByRole("alert")).toContainText("Nothing was changed.");
    },
  },
  {
    name: "the snippets, with what is wrong in one",
    of: "features/templates/SnippetsDialog.tsx",
    open: async (stage) => {
      await ask(stage, "snippets", "Snippets");
      await stage.page.keyboard.type("lab");
      await stage.page.keyboard.press("Tab");
      await stage.page.keyboard.type("Labour");
      await stage.page.keyboard.press("Enter");
      await expect(stage.page.getByRole("alert")).toContainText("“lab” would become its words");
    },
  },
];
