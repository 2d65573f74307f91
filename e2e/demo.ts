import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type ElectronApplication, expect, type Locator, test } from "@playwright/test";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

/** Everything that the demo leaves. Emptied at the start, ignored by git. */
const folder = join(import.meta.dirname, "..", "demo");
/** Between two letters, in milliseconds: quick, and slow enough to be watched. */
const pace = { delay: 12 };
/** The tie at 1,405 and its end by lot are real (Evening Standard, 4 May 2018); the other names and figures, and those below, are invented. */
const nonsuch = [
  ["Anna Hall", "Con", "1,512"],
  ["Martin Wells", "Con", "1,498"],
  ["James McDermott-Hill", "Con", "1,405"],
  ["Samantha Bourne", "LD", "1,405"],
  ["Ruth Carey", "LD", "1,391"],
  ["Tom Ellis", "LD", "1,302"],
  ["Joan Reid", "Lab", "410"],
  ["Peter Shaw", "Lab", "388"],
  ["Iris Moor", "Green", "402"],
] as const;

test("a reporter's minutes, from an empty laptop to a page that can be published", async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const nightdesk = await Nightdesk.open(newFolder("demo"));
  await nightdesk.useAppearance("light");
  const picture = numberedPictures(nightdesk);
  const type = (words: string) => nightdesk.page.keyboard.type(words, pace);
  const press = (key: string) => nightdesk.page.keyboard.press(key);
  const desk = new ResultsDesk(nightdesk);

  await test.step("a new blog", async () => {
    await expect(nightdesk.page.getByText("No live blogs yet")).toBeVisible();
    await picture("an-empty-laptop");
    await press("ControlOrMeta+Shift+N");
    await nightdesk.page.getByLabel("Headline").focus();
    await type("Local elections 2018: the night in Plymouth and beyond");
    await press("Tab");
    await type("150 councils in England, 4,371 seats, and the counts as they come in");
    await press("Tab");
    await type("Asha Penrose");
    await picture("a-new-blog");
    await press("Enter");
    await expect(nightdesk.editor).toBeFocused();
    await picture("the-first-entry-goes-here");
  });

  await test.step("two entries, filed from the keyboard", async () => {
    await nightdesk.title.focus();
    await type("Polls close");
    await press("Enter");
    await type("Voting is over in ");
    await press("ControlOrMeta+b");
    await type("150 councils");
    await press("ControlOrMeta+b");
    await type(" across England. They are:");
    await press("Enter");
    for (const councils of ["- all 32 London boroughs", "34 metropolitan boroughs", "67 districts and boroughs"]) {
      await type(councils);
      await press("Enter");
    }
    await type("17 unitary authorities");
    await fileAsNumber(nightdesk, 1);
    await nightdesk.title.focus();
    await type("Labour gain Plymouth from the Conservatives");
    await press("Enter");
    await type("Labour’s first gain of the night: they now have 31 of the 57 seats, the Conservatives 26.");
    await nightdesk.button("Key event").focus();
    await press("Space");
    await nightdesk.editor.focus();
    await expect(nightdesk.entries.first()).toContainText("Key event");
    await expect(nightdesk.entries.first()).toContainText("the Conservatives 26.");
    await nightdesk.waitUntilSaved();
    await picture("a-key-event");
    await fileAsNumber(nightdesk, 2);
  });

  await test.step("a quote with its speaker, from the keyboard", async () => {
    await type("The Labour leader has gone to the city that his party gained overnight. Is this the peak?");
    await press("Enter");
    await press("ControlOrMeta+Shift+9");
    await type("There’s much more to come and it’s going to get even better.");
    await press("Tab");
    await expect(nightdesk.page.getByLabel("Speaker")).toBeFocused();
    const link = "https://www.bbc.com/news/av/uk-politics-44002620/jeremy-corbyn-much-more-to-come-from-labour";
    for (const words of ["Jeremy Corbyn", "leader of the Labour Party", "Labour", "Plymouth"]) {
      await type(words);
      await press("Tab");
    }
    await type(link);
    await press("Escape");
    await expect(nightdesk.editor).toBeFocused();
    await expect(nightdesk.entries.first()).toContainText("(Labour), Plymouth");
    await nightdesk.waitUntilSaved();
    await picture("a-quote");
    await fileAsNumber(nightdesk, 3);
    await expect(nightdesk.timeline).toContainText("Jeremy Corbyn, leader of the Labour Party");
  });

  await test.step("a table from the keyboard, with the time it happened", async () => {
    await nightdesk.title.focus();
    await type("Richmond upon Thames falls to the Liberal Democrats");
    await press("Enter");
    await type("From 15 seats to 39, in one night.");
    await press("Enter");
    await press("Shift+Tab");
    await walkTo(nightdesk, nightdesk.page.getByRole("button", { name: /^Table/ }));
    await press("Enter");
    const cells = [
      "Party",
      "Seats",
      "Change",
      "Liberal Democrat",
      "39",
      "+24",
      "Conservative",
      "11",
      "−28",
      "Green",
      "4",
    ];
    for (const cell of cells) {
      await type(cell);
      await press("Tab");
    }
    await type("+4");
    await nightdesk.page.getByLabel("Caption").focus();
    await type("Richmond upon Thames: seats");
    const time = nightdesk.page.getByLabel("Time", { exact: true });
    await time.focus();
    await type("-5m");
    await press("Enter");
    await nightdesk.editor.focus();
    await expect(nightdesk.entries.last()).toContainText("Richmond upon Thames: seats");
    await nightdesk.waitUntilSaved();
    await picture("a-table-five-minutes-ago");
    await fileAsNumber(nightdesk, 4);
  });

  await test.step("a search over every blog", async () => {
    await nightdesk.waitUntilSaved();
    await press("ControlOrMeta+f");
    await nightdesk.page.getByRole("combobox", { name: "Search all blogs" }).focus();
    await type("plymouth gain");
    await expect(nightdesk.page.getByRole("option").locator("mark").first()).toBeVisible();
    await picture("a-search");
    await press("Enter");
    await expect(nightdesk.editor).toContainText("Labour’s first gain of the night");
  });

  await test.step("a correction, and the words as they were beside it", async () => {
    await nightdesk.editor.focus();
    await press("ControlOrMeta+End");
    await type(" 29 is a majority.");
    await press("ControlOrMeta+Enter");
    await press("c");
    await type("An earlier version did not say that 29 is a majority.");
    await picture("a-correction");
    await press("Enter");
    const entry = nightdesk.entries.filter({ hasText: "29 is a majority." });
    await expect(entry).not.toContainText("Changed since filed");
    await entry.click();
    await press("ControlOrMeta+Shift+H");
    const dialog = nightdesk.page.getByRole("dialog", { name: "Revisions" });
    await dialog.getByRole("button", { name: /Filed by/ }).click();
    await expect(dialog.locator("ins")).toContainText("29 is a majority.");
    await picture("what-changed");
    await press("Escape");
  });

  await test.step("the battery is out; a restart, and every word is there", async () => {
    await press("ControlOrMeta+n");
    await type("Kingston upon Thames begins its count this morning. It lies between Richmond and");
    await nightdesk.waitUntilSaved();
    await nightdesk.restart();
    await nightdesk.useAppearance("dark");
    const blog = nightdesk.page.getByRole("button", { name: /^Local elections 2018/ });
    await expect(blog).toBeVisible();
    await picture("after-the-restart");
    await blog.click();
    await expect(nightdesk.editor).toContainText("It lies between Richmond and");
    await expect(nightdesk.entries).toHaveCount(5);
    await expect(nightdesk.editor).toBeFocused();
    await picture("every-word-is-there");
    await press("ControlOrMeta+End");
    await type(" Sutton, and the Liberal Democrats hope to complete the set.");
    await expect(nightdesk.entries.first()).toContainText("complete the set.");
    await nightdesk.waitUntilSaved();
    await nightdesk.resize(480, 860);
    await expect.poll(() => nightdesk.page.evaluate(() => innerWidth)).toBe(480);
    await picture("a-narrow-window");
    await nightdesk.resize(1280, 860);
    await fileAsNumber(nightdesk, 5);
  });

  await test.step("the results desk: a ward declared", async () => {
    await nightdesk.useAppearance("light");
    await nightdesk.resize(1440, 900);
    await desk.open();
    await picture("the-results-desk-begins-here");
    await desk.addElection({ Election: "Sutton council", "Changes are against": "2014" });
    await desk.addContest(
      { "Ward, constituency or office": "Nonsuch", "Seats to fill": "3", "Held before by": "3 LD" },
      nonsuch.map(([name, party]) => `${name}, ${party}`),
    );
    await desk.votes("Anna Hall").focus();
    for (const [, , votes] of nonsuch) {
      await type(votes);
      await press("Enter");
    }
    await expect(desk.findings).toContainText("1,405 votes for the last seat");
    await picture("a-tie-that-asks-who-was-drawn");
    await press("Space");
    await desk.field("Rejected ballots").focus();
    for (const figure of ["14", "3,251", "7,899"]) {
      await type(figure);
      await press("Enter");
    }
    await desk.field("Source").focus();
    await type("Returning officer");
    await expect(desk.findings).toHaveCount(0);
    await picture("it-adds-up");
    await nightdesk.useAppearance("dark");
    await picture("it-adds-up-at-night");
    await desk.file();
    await expect(nightdesk.entries).toHaveCount(6);
    await nightdesk.waitUntilSaved();
    await picture("declared-and-filed");
    await nightdesk.button("Close message").click();
  });

  await test.step("the tally in an entry", async () => {
    await press("ControlOrMeta+Shift+r");
    await nightdesk.editor.focus();
    await type("Where Sutton stands, with one ward in:");
    await press("ControlOrMeta+Shift+j");
    await nightdesk.page.getByRole("combobox", { name: "Find a contest, council or tally" }).focus();
    await type("tally");
    await expect(nightdesk.page.getByRole("option", { name: /^Tally/ })).toBeVisible();
    await picture("which-results-go-in");
    await press("Enter");
    await expect(nightdesk.editor.getByRole("row", { name: /Conservative/ })).toBeVisible();
    await nightdesk.useAppearance("light");
    await nightdesk.waitUntilSaved();
    await picture("the-tally-in-an-entry");
    await fileAsNumber(nightdesk, 7);
  });

  await test.step("a correction, and what it flags", async () => {
    await desk.open();
    await desk.addContest({ "Ward, constituency or office": "Worcester Park", "Held before by": "LD" }, [
      "Mary Lund, Con",
      "Hugh Stead, LD",
    ]);
    await desk.votes("Mary Lund").fill("1,024");
    await desk.votes("Hugh Stead").fill("1,100");
    await desk.file();
    await expect(nightdesk.entries.filter({ hasText: "Liberal Democrats HOLD Worcester Park" })).toHaveCount(1);
    await nightdesk.button("Close message").click();
    await desk.openSheet("wo");
    await desk.votes("Mary Lund").focus();
    await type("1,204");
    await expect(desk.findings).toContainText("1,204");
    await expect(desk.shownIn.getByRole("button")).toHaveCount(1);
    await picture("a-correction-says-what-it-changes");
    await desk.file();
    await expect(nightdesk.timeline.getByText("Words differ from the figures")).toBeVisible();
    await nightdesk.waitUntilSaved();
    await picture("words-that-no-longer-fit");
    await desk.openSheet("wo");
    await expect(desk.shownIn).toContainText("Words differ from the figures");
    await nightdesk.useAppearance("dark");
    await nightdesk.resize(480, 860);
    await expect.poll(() => nightdesk.page.evaluate(() => innerWidth)).toBe(480);
    await picture("a-sheet-in-a-narrow-window");
    await press("Escape");
    await expect(desk.search).toBeVisible();
    await picture("the-desk-in-a-narrow-window");
    await nightdesk.resize(1280, 860);
    await press("Escape");
    await expect(desk.region).toBeHidden();
  });

  await test.step("the blog is finished: as it happened", async () => {
    await press("ControlOrMeta+Shift+D");
    const dialog = nightdesk.page.getByRole("dialog", { name: "Blog details" });
    await dialog.getByRole("textbox", { name: "Key points" }).click();
    await type("- Labour gain Plymouth from the Conservatives");
    await press("Enter");
    await type("The Liberal Democrats take Richmond upon Thames");
    await dialog.getByRole("button", { name: /^Finish/ }).click();
    await expect(dialog.getByRole("button", { name: "Go live again" })).toBeVisible();
    await nightdesk.waitUntilSaved();
    await picture("finished");
    await press("Escape");
    await expect(nightdesk.page.getByText("As it happened")).toBeVisible();
  });

  await test.step("the page, and the file that hands the blog over", async () => {
    await nightdesk.useAppearance("light");
    const handover = join(folder, "local-elections-2018.nightdesk");
    await nightdesk.answerSaveDialog(handover);
    await press("ControlOrMeta+Shift+S");
    await expect(nightdesk.page.getByText(handover)).toBeVisible();
    const page = join(folder, "index.html");
    await nightdesk.answerSaveDialog(page);
    await press("ControlOrMeta+e");
    await press("Enter");
    await expect(nightdesk.page.getByText(page)).toBeVisible();
    await picture("exported");
    await picturesOfPage(nightdesk, page, picture);
  });

  await nightdesk.close();
  expect(nightdesk.errors).toEqual([]);
});

/** Files the entry that is being written: the timeline then holds `count`, and the next one is open and empty. */
async function fileAsNumber(nightdesk: Nightdesk, count: number): Promise<void> {
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(count);
  await expect(nightdesk.editor).toHaveText("");
  await expect(nightdesk.editor).toBeFocused();
}

/** Goes along the toolbar with the arrow key until `button` has the focus. */
async function walkTo(nightdesk: Nightdesk, button: Locator): Promise<void> {
  const hasFocus = () => button.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 20 && !(await hasFocus()); step++) await nightdesk.page.keyboard.press("ArrowRight");
  await expect(button).toBeFocused();
}

type Picture = (name: string, page?: Nightdesk["page"]) => Promise<void>;

function numberedPictures(nightdesk: Nightdesk): Picture {
  let count = 0;
  return async (name, page = nightdesk.page) => {
    count += 1;
    const path = join(folder, `${String(count).padStart(2, "0")}-${name}.png`);
    await page.screenshot({ path, caret: "initial" });
  };
}

/** The exported page as a reader sees it, in a window of its own, light and dark. */
async function picturesOfPage(nightdesk: Nightdesk, file: string, picture: Picture): Promise<void> {
  const opened = nightdesk.app.waitForEvent("window");
  await openFile(nightdesk.app, file);
  const page = await opened;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await picture("the-page", page);
  await nightdesk.useAppearance("dark");
  await picture("the-page-at-night", page);
  await page.close();
}

function openFile(app: ElectronApplication, file: string): Promise<void> {
  return app.evaluate(async ({ BrowserWindow }, path) => {
    await new BrowserWindow({ width: 900, height: 1000, webPreferences: { sandbox: true } }).loadFile(path);
  }, file);
}
