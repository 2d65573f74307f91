import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

/**
 * Nonsuch ward, Sutton, 3 May 2018: three seats, nine candidates. The tie at 1,405 between James McDermott-Hill and
 * Samantha Bourne and its end by lot are real (Evening Standard, 4 May 2018); the other names and figures are invented.
 */
const candidates = [
  ["Anna Hall", "Con", "1,512"],
  ["Martin Wells", "Con", "1498"],
  ["James McDermott-Hill", "Con", "1405"],
  ["Samantha Bourne", "LD", "1,405"],
  ["Ruth Carey", "LD", "1391"],
  ["Tom Ellis", "LD", "1302"],
  ["Joan Reid", "Lab", "410"],
  ["Peter Shaw", "Lab", "388"],
  ["Iris Moor", "Green", "402"],
] as const;

/** Presses Tab until the named control has the focus. */
async function tabTo(page: Page, name: string | RegExp, role: "button" | "textbox" | "checkbox"): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  for (let step = 0; step < 40; step++) {
    if (await control.evaluateAll(([first]) => first !== undefined && first === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to “${name}”`);
}

test("a three-seat ward with nine candidates is declared by keyboard alone, and the page has its figures", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Sutton counts", name: "Ada Clarke" });

  await test.step("the election and the ward are set up", async () => {
    await page.keyboard.press("ControlOrMeta+Shift+r");
    await tabTo(page, "Set up an election", "button");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Sutton council");
    await tabTo(page, "Changes are against", "textbox");
    await page.keyboard.type("2014");
    await page.keyboard.press("Enter");
    await tabTo(page, "Add contest", "button");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Nonsuch");
    await page.keyboard.press("Tab");
    await page.keyboard.type("3");
    await tabTo(page, "Held before by", "textbox");
    await page.keyboard.type("3 LD");
    await tabTo(page, "Candidates, one a line: name, party", "textbox");
    await page.keyboard.type(candidates.map(([name, party]) => `${name}, ${party}`).join("\n"));
    await page.keyboard.press("ControlOrMeta+Enter");
  });

  await test.step("votes are typed down the column, and a tie asks who was drawn", async () => {
    await expect(page.getByRole("textbox", { name: "Votes for Anna Hall" })).toBeFocused();
    for (const [index, [, , votes]] of candidates.entries()) {
      await page.keyboard.type(votes);
      await page.keyboard.press(index % 2 === 0 ? "Enter" : "Tab");
    }
    const drawn = page.getByRole("checkbox", { name: "James McDermott-Hill" });
    await expect(drawn).toBeFocused();
    const findings = page.getByRole("list", { name: "What does not add up" });
    await expect(findings).toContainText("1,405 votes for the last seat");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByRole("alert")).toContainText("Not filed yet");
    await expect(nightdesk.entries).toHaveCount(0);
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("textbox", { name: "Rejected ballots" })).toBeFocused();
    for (const figure of ["14", "3,251", "7,899"]) {
      await page.keyboard.type(figure);
      await page.keyboard.press("Enter");
    }
    await tabTo(page, "Source", "textbox");
    await page.keyboard.type("Returning officer");
    await expect(page.getByRole("status").filter({ hasText: "GAIN" })).toHaveText(
      "Nonsuch: Conservatives GAIN 3 seats from the Liberal Democrats, the last by lot",
    );
    await expect(findings).toHaveCount(0);
  });

  await test.step("one key files the entry, with its line and its table", async () => {
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(nightdesk.entries).toHaveCount(1);
    await expect(nightdesk.entries.first()).toContainText(
      "Nonsuch: Conservatives GAIN 3 seats from the Liberal Democrats, the last by lot",
    );
    await expect(nightdesk.entries.first().getByRole("row", { name: /Anna Hall.*1,512/ })).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Find a contest or council" })).toBeFocused();
  });

  await test.step("the figures in the page are right", async () => {
    const html = await exported(nightdesk);
    const [table = ""] = /<tbody>[\s\S]*?<\/tbody>/.exec(html) ?? [];
    const rows = [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => wordsOf(row));
    // Of 9,713 votes: 1,512 are 15.567%, 388 are 3.995%.
    expect(rows).toEqual([
      "Anna Hall, elected Conservative 1,512 15.6%",
      "Martin Wells, elected Conservative 1,498 15.4%",
      "James McDermott-Hill, elected by lot Conservative 1,405 14.5%",
      "Samantha Bourne Liberal Democrat 1,405 14.5%",
      "Ruth Carey Liberal Democrat 1,391 14.3%",
      "Tom Ellis Liberal Democrat 1,302 13.4%",
      "Joan Reid Labour 410 4.2%",
      "Iris Moor Green 402 4.1%",
      "Peter Shaw Labour 388 4.0%",
    ]);
    const words = wordsOf(html);
    // 3,251 ballot papers of an electorate of 7,899.
    expect(words).toContain("41.2%");
    expect(words).toContain("Shares are of votes, not voters");
    expect(words).toContain("Returning officer");
  });
});

test("a correction follows into every entry, and the editor sees which words no longer fit", async ({ nightdesk }) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View", "Held before by": "Con" }, [
    "Ann Lee, Lab",
    "Bob Day, Con",
  ]);
  await desk.votes("Ann Lee").fill("1,024");
  await desk.votes("Bob Day").fill("1,100");
  await desk.field("Source").fill("Returning officer");
  await desk.file();
  const first = nightdesk.entries.filter({ hasText: "Conservatives HOLD Moor View" });
  await expect(first).toHaveCount(1);

  await test.step("another entry freezes the figures of that moment", async () => {
    await nightdesk.editor.click();
    await page.keyboard.type("What we know so far:");
    await page.keyboard.press("ControlOrMeta+Shift+j");
    await page.getByRole("combobox", { name: "Find a contest, council or tally" }).fill("moor");
    await page.keyboard.press("Enter");
    await expect(nightdesk.editor.getByRole("row", { name: /Ann Lee/ })).toBeVisible();
    await nightdesk.editor.getByRole("row", { name: /Ann Lee/ }).click();
    await nightdesk.button("Freeze").click();
    await nightdesk.editor.focus();
    await nightdesk.file();
    await expect(nightdesk.entries).toHaveCount(2);
  });

  await test.step("the correction warns that the winner changes, and files an entry of its own", async () => {
    await desk.openSheet("mo");
    await desk.votes("Ann Lee").fill("1,204");
    await expect(desk.findings).toContainText("1,204");
    await expect(desk.shownIn.getByRole("button")).toHaveCount(2);
    await desk.file();
    await expect(
      nightdesk.entries.filter({ hasText: "Labour GAIN Moor View from the Conservatives" }).first(),
    ).toBeVisible();
    await expect(nightdesk.entries).toHaveCount(3);
  });

  await test.step("the first entry shows the new figures, and says that its words do not fit them", async () => {
    await expect(first.getByRole("row", { name: /Ann Lee.*1,204/ })).toBeVisible();
    await expect(first.getByText("Words differ from the figures")).toBeVisible();
    await desk.openSheet("mo");
    await expect(desk.shownIn.getByText("Words differ from the figures")).toHaveCount(1);
    await expect(desk.region.getByRole("region", { name: "Other declarations" })).toContainText("Ann Lee 1,024");
  });

  await test.step("the page tells of the correction, and the frozen table keeps what it said", async () => {
    const html = await exported(nightdesk);
    expect(wordsOf(html)).toMatch(/Corrected at \d\d:\d\d/);
    const frozen = /What we know so far:[\s\S]*?<\/article>/.exec(html)?.[0] ?? "";
    expect(wordsOf(frozen)).toContain("1,024");
    expect(wordsOf(frozen)).toContain("corrected since");
  });
});

test("a council where a third of the seats are up keeps what was won and what it now holds apart", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({
    "Changes are against": "the eve of poll",
    "Councils controlled before": "Con 48, Lab 74, LD 5, NOC 23",
    "Councils that declare in all": "150",
  });
  await desk.addCouncil({
    Council: "Plymouth",
    "Seats in all": "57",
    "Seats up this time": "19",
    "Seats before": "Con 26, Lab 28, UKIP 3",
    "Of these, up this time": "Con 10, Lab 8, UKIP 1",
    "Control before": "Con",
  });
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await page.keyboard.type("11");
  await expect(desk.region.getByRole("status").filter({ hasText: "Plymouth" })).toHaveText(
    "Labour GAIN Plymouth from the Conservatives",
  );
  await desk.region.getByLabel("Control, as announced").selectOption("noc");
  await expect(desk.findings).toContainText("31");
  await desk.region.getByLabel("Control, as announced").selectOption("labour");
  await desk.field("Source").fill("Plymouth City Council");
  await desk.file();
  const entry = nightdesk.entries.filter({ hasText: "Labour GAIN Plymouth from the Conservatives" });
  await expect(entry.getByRole("row", { name: /Labour.*28.*11.*31.*\+3/ })).toBeVisible();
  await expect(desk.region).toContainText("Councils after 1 of 150");
});

test("the key that files, pressed once too often, does not file the entry that is being written", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await page.keyboard.type("Half a sentence that is not");
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View" }, ["Ann Lee, Lab", "Bob Day, Con"]);
  await desk.votes("Ann Lee").fill("1,204");
  await desk.votes("Bob Day").fill("1,100");
  await desk.field("Source").fill("Returning officer");
  await desk.file();
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(nightdesk.entries).toHaveCount(2);
  await expect(nightdesk.entries.filter({ hasText: "Half a sentence that is not" })).toContainText("Draft");
  await expect(nightdesk.editor).toHaveText("Half a sentence that is not");
});

test("a candidate with declared votes is not taken off the list without a question", async ({ nightdesk }) => {
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View" }, ["Ann Lee, Lab", "Bob Day, Con"]);
  await desk.votes("Ann Lee").fill("1,204");
  await desk.votes("Bob Day").fill("1,100");
  await desk.file();
  await desk.openSheet("mo");
  await desk.region.getByRole("button", { name: "Edit contest" }).click();
  const dialog = nightdesk.page.getByRole("dialog");
  await dialog.getByLabel("Candidates, one a line: name, party").fill("Ann Lee, Lab");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Bob Day (1,100 votes)");
  await nightdesk.page.keyboard.press("Escape");
  await expect(dialog.getByRole("alert").filter({ hasText: "not saved yet" })).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(desk.votes("Bob Day")).toHaveValue("1,100");
});

test("two laptops that declare otherwise are both kept, the editor is told, and one of them is settled on", async ({
  nightdesk,
}) => {
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View", "Held before by": "Con" }, [
    "Ann Lee, Lab",
    "Bob Day, Con",
  ]);
  await nightdesk.waitUntilSaved();
  const folder = newFolder("handover");
  const toEditor = join(folder, "to-editor.nightdesk");
  const toReporter = join(folder, "to-reporter.nightdesk");
  await nightdesk.answerSaveDialog(toEditor);
  await nightdesk.page.keyboard.press("ControlOrMeta+Shift+s");
  await expect(nightdesk.message).toContainText("to-editor");

  const editor = await Nightdesk.open(newFolder("profile"));
  const editorDesk = new ResultsDesk(editor);
  await editor.answerOpenDialog(toEditor);
  await editor.button("Open handover file").click();
  await editor.editor.waitFor();
  await editorDesk.open();
  for (const [each, votes] of [
    [desk, "1,204"],
    [editorDesk, "1,024"],
  ] as const) {
    if (each === editorDesk) await each.openSheet("mo");
    await each.votes("Ann Lee").fill(votes);
    await each.votes("Bob Day").fill("1,100");
    await each.field("Source").fill("Returning officer");
    await each.file();
  }
  await editor.waitUntilSaved();
  await editor.answerSaveDialog(toReporter);
  await editor.page.keyboard.press("ControlOrMeta+Shift+s");
  await expect(editor.message).toContainText("to-reporter");
  await editor.close();
  expect(editor.errors).toEqual([]);

  await nightdesk.answerOpenDialog(toReporter);
  await nightdesk.page.keyboard.press("ControlOrMeta+o");
  await expect(nightdesk.message).toContainText("Different figures were declared for Moor View");
  await nightdesk.editor.waitFor();
  await desk.open();
  await expect(desk.found.first()).toContainText("Disputed");
  await desk.openSheet("mo");
  await expect(desk.findings).toContainText("1,204");
  const others = desk.region.getByRole("region", { name: "Other declarations" });
  await others.getByRole("listitem").filter({ hasText: "Ann Lee 1,204" }).getByRole("button").click();
  await expect(desk.found.first()).toContainText("Labour GAIN Moor View from the Conservatives");
  await expect(desk.found.first()).not.toContainText("Disputed");
  const stale = nightdesk.entries.filter({ hasText: "Conservatives HOLD Moor View" });
  await expect(stale.getByText("Words differ from the figures")).toBeVisible();
});

async function exported(nightdesk: Nightdesk): Promise<string> {
  const file = join(newFolder("export"), "index.html");
  await nightdesk.answerSaveDialog(file);
  await nightdesk.export();
  await expect(nightdesk.page.getByText(`Written to ${file}.`)).toBeVisible();
  return readFileSync(file, "utf8");
}

function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
