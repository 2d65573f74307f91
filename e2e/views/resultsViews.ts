import { expect } from "@playwright/test";
import type { Stage, View } from "./View";

async function openDialog({ desk, page }: Stage, button: string): Promise<void> {
  await desk.open();
  await desk.region.getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("dialog").waitFor();
}

async function openSheet(stage: Stage, letters: string): Promise<void> {
  await stage.desk.open();
  await stage.desk.openSheet(letters);
}

/** The results desk, its sheets and its dialogs. */
export const resultsViews: readonly View[] = [
  {
    name: "the list of results",
    of: "features/results/ResultsList.tsx",
    open: async ({ desk }) => {
      await desk.open();
      await expect(desk.found).toHaveCount(3);
    },
  },
  {
    name: "what is expected",
    open: async ({ nightdesk, desk }) => {
      await nightdesk.timeline.getByRole("button", { name: "All 1" }).click();
      await expect(desk.found).toContainText("Was expected");
    },
  },
  {
    name: "an expected time",
    of: "features/results/ExpectedDialog.tsx",
    open: async ({ nightdesk, page }) => {
      await nightdesk.button("Budshead, Plymouth: expected later").click();
      await page.getByRole("dialog", { name: "When is Budshead expected?" }).waitFor();
    },
  },
  {
    name: "a new election",
    of: "features/results/ElectionDialog.tsx",
    open: (stage) => openDialog(stage, "Add election"),
  },
  {
    name: "a new contest",
    of: "features/results/ContestDialog.tsx",
    open: (stage) => openDialog(stage, "Add contest"),
  },
  {
    name: "a new council",
    of: "features/results/AuthorityDialog.tsx",
    open: (stage) => openDialog(stage, "Add council"),
  },
  {
    name: "a contest's sheet with a tie",
    open: async (stage) => {
      await openSheet(stage, "buds");
      await stage.desk.votes("Cy Fox").fill("1,100");
      await stage.desk.votes("Di Roe").fill("1,100");
      await expect(stage.desk.region.getByRole("group", { name: /Equal votes/ })).toBeVisible();
    },
  },
  {
    name: "a contest's sheet that does not add up",
    open: async (stage) => {
      await openSheet(stage, "moor");
      await stage.desk.field("Ballot papers").fill("12");
      await expect(stage.desk.findings.first()).toBeVisible();
    },
  },
  { name: "a council's sheet", open: (stage) => openSheet(stage, "plym") },
  {
    name: "a contest's details",
    open: async (stage) => {
      await openSheet(stage, "moor");
      await stage.desk.region.getByRole("button", { name: "Edit contest" }).click();
      await stage.page.getByRole("dialog", { name: "Contest" }).waitFor();
    },
  },
  {
    name: "picking results",
    of: "features/results/PickResultsDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+j");
      await page.getByRole("combobox", { name: "Find a contest, council or tally" }).waitFor();
    },
  },
  {
    name: "an import",
    of: "features/results/ImportResultsDialog.tsx",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+o");
      await page.getByRole("dialog", { name: "Import results" }).waitFor();
    },
  },
  {
    name: "an import with its preview",
    open: async ({ page }) => {
      await page.keyboard.press("ControlOrMeta+Shift+o");
      const dialog = page.getByRole("dialog", { name: "Import results" });
      const text =
        "Ward,Candidate,Party,Votes,Expected\nHam,Jo Ray,Fairer Foxes,12,TBC\nHam,Al Poe,Lab,many,\nStoke,Bo Ives,Con,3,0300\n";
      await dialog
        .locator("input[type=file]")
        .setInputFiles({ name: "wards.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
      await dialog.getByRole("region", { name: "Rows left out" }).waitFor();
    },
  },
];
