import { expect } from "@playwright/test";
import type { Nightdesk } from "../pages/Nightdesk";
import { ResultsDesk } from "../pages/ResultsDesk";

/** What the steps that open a view are given. */
export interface Stage {
  readonly nightdesk: Nightdesk;
  readonly page: Nightdesk["page"];
  readonly desk: ResultsDesk;
}

/** A panel, dialog, menu or state of the window. */
export interface View {
  readonly name: string;
  /** The components in src/renderer whose dialog or menu this is. */
  readonly of?: string | readonly string[];
  /** From the blank entry with the caret in it, or from the list of blogs: opens the view and waits until it stands. */
  readonly open: (stage: Stage) => Promise<unknown>;
}

export function stageOf(nightdesk: Nightdesk): Stage {
  return { nightdesk, page: nightdesk.page, desk: new ResultsDesk(nightdesk) };
}

const sidePanes = ["Check", "Preview", "Review"];
const ward = "Ward, constituency or office";

/** A blog in the middle of its night: a ward that has declared, one that is overdue, a council, a quote and a picture. */
export async function setStage({ nightdesk, page, desk }: Stage): Promise<void> {
  await nightdesk.resize(1440, 900);
  await nightdesk.startBlog({ headline: "Plymouth counts", standfirst: "Every ward", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addCouncil({ Council: "Plymouth", "Seats in all": "57", "Seats up this time": "19" });
  await desk.region.getByRole("button", { name: "All results" }).click();
  await desk.addContest({ [ward]: "Budshead", "Expected at": "-5m" }, ["Cy Fox, Lab", "Di Roe, Con"]);
  await desk.region.getByRole("button", { name: "All results" }).click();
  await desk.addContest({ [ward]: "Moor View", "Held before by": "Con" }, ["Ann Lee, Lab", "Bob Day, Con"]);
  await desk.votes("Ann Lee").fill("1,100");
  await desk.votes("Bob Day").fill("1,024");
  await desk.file();
  await nightdesk.button("Close message").click();
  await nightdesk.button("Close the results desk").click();
  await page.keyboard.press("ControlOrMeta+Shift+9");
  await page.keyboard.type("We have worked for this");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ann Lee");
  await page.keyboard.press("Enter");
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(2);
}

/** Closes whatever is open and comes back to a blank entry with the caret in it. */
export async function backToBlankEntry({ nightdesk, page, desk }: Stage): Promise<void> {
  const dialog = page.locator("dialog[open]");
  // One in which something was typed asks once before it goes.
  while ((await dialog.count()) > 0) await page.keyboard.press("Escape");
  for (const name of sidePanes) {
    const pane = page.getByRole("region", { name, exact: true });
    if (await pane.isVisible()) await pane.getByRole("button", { name: "Close" }).click();
  }
  if (await desk.region.isVisible()) {
    const list = desk.region.getByRole("button", { name: "All results" });
    if (await list.isVisible()) await list.click();
    await desk.region.getByLabel("Which results").selectOption("");
    await nightdesk.button("Close the results desk").click();
  }
  for (const name of sidePanes) {
    const pane = page.getByRole("region", { name, exact: true });
    if (await pane.isVisible()) await pane.getByRole("button", { name: "Close" }).click();
  }
  while (await nightdesk.message.isVisible()) await nightdesk.button("Close message").first().click();
  if (await nightdesk.button("Show all entries").isVisible()) await nightdesk.button("Show all entries").click();
  await page.keyboard.press("ControlOrMeta+n");
  await expect(nightdesk.editor).toBeFocused();
  await expect(nightdesk.editor).toHaveText("");
}

/** Opens a dialog that has no key, by its words in the palette. */
export async function ask({ page }: Stage, words: string, dialog: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: dialog }).waitFor();
}
