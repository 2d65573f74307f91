import type { Locator, Page } from "@playwright/test";
import type { Nightdesk } from "./Nightdesk";

/** The results desk as a person meets it. */
export class ResultsDesk {
  private readonly nightdesk: Nightdesk;

  constructor(nightdesk: Nightdesk) {
    this.nightdesk = nightdesk;
  }

  private get page(): Page {
    return this.nightdesk.page;
  }
  get region(): Locator {
    return this.page.getByRole("region", { name: "Results desk" });
  }
  get search(): Locator {
    return this.region.getByRole("combobox", { name: "Find a contest or council" });
  }
  get found(): Locator {
    return this.region.getByRole("listbox", { name: "Contests and councils" }).getByRole("option");
  }
  /** What does not add up, in the sheet that is open or the tally. */
  get findings(): Locator {
    return this.region.getByRole("list", { name: "What does not add up" });
  }
  votes(candidate: string): Locator {
    return this.region.getByRole("textbox", { name: `Votes for ${candidate}` });
  }
  field(name: string): Locator {
    return this.region.getByRole("textbox", { name, exact: true });
  }
  get shownIn(): Locator {
    return this.region.getByRole("region", { name: "Entries that show these figures" });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+Shift+r");
    await this.region.waitFor();
  }

  async addElection(fields: Readonly<Record<string, string>>, kind = "wards"): Promise<void> {
    await this.nightdesk.button("Set up an election").click();
    await this.page.getByLabel("Kind").selectOption(kind);
    await this.fillDialog(fields);
    await this.nightdesk.button("Add election").click();
  }

  /** `candidates`: one line each, "Jane Smith, Lab". */
  async addContest(fields: Readonly<Record<string, string>>, candidates: readonly string[]): Promise<void> {
    await this.region.getByRole("button", { name: "Add contest" }).click();
    await this.fillDialog({ ...fields, "Candidates, one a line: name, party": candidates.join("\n") });
    await this.page.getByRole("dialog").getByRole("button", { name: "Add contest" }).click();
    await this.field("Rejected ballots").waitFor();
  }

  async addCouncil(fields: Readonly<Record<string, string>>): Promise<void> {
    await this.region.getByRole("button", { name: "Add council" }).click();
    await this.fillDialog(fields);
    await this.page.getByRole("dialog").getByRole("button", { name: "Add council" }).click();
    await this.field("Source").waitFor();
  }

  /** Opens the first that is found by a few letters. */
  async openSheet(letters: string): Promise<void> {
    await this.search.fill(letters);
    await this.search.press("Enter");
    await this.field("Source").waitFor();
  }

  async file(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+Enter");
    await this.search.waitFor();
  }

  private async fillDialog(fields: Readonly<Record<string, string>>): Promise<void> {
    const dialog = this.page.getByRole("dialog");
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(value);
  }
}
