import { join } from "node:path";
import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

const quoteKey = "ControlOrMeta+Shift+9";

/** Files a quote by somebody, by keyboard alone. */
async function fileQuote(nightdesk: Nightdesk, words: string, details: readonly string[]): Promise<void> {
  const { keyboard } = nightdesk.page;
  await keyboard.press(quoteKey);
  await keyboard.type(words);
  for (const detail of details) {
    await keyboard.press("Tab");
    await keyboard.type(detail);
  }
  await keyboard.press("Enter");
  await expect(nightdesk.editor).toBeFocused();
  await nightdesk.file();
  await expect(nightdesk.entries.first()).toContainText(words);
  await expect(nightdesk.editor).toHaveText("");
}

function names(nightdesk: Nightdesk) {
  return nightdesk.page.getByRole("listbox", { name: "Known names" }).getByRole("option");
}

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "The count", name: "Ada Clarke" });
});

test("whoever was quoted is offered after an @, in the field, in the quote, on the line below it and elsewhere", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await fileQuote(nightdesk, "We have won.", ["Tudor Evans", "council leader", "Labour"]);

  await test.step("in the speaker field", async () => {
    await page.keyboard.press(quoteKey);
    await page.keyboard.type("We will build.");
    await expect(nightdesk.editor).toContainText("No speaker");
    await page.keyboard.press("Tab");
    await page.keyboard.type("@evn");
    await expect(names(nightdesk)).toHaveText(["Tudor Evans council leader, Labour"]);
    await expectAccessible(nightdesk, "names for the speaker field");
    await page.keyboard.press("Enter");
    await expect(nightdesk.editor).toContainText("Tudor Evans, council leader (Labour)");
    await expect(nightdesk.editor).not.toContainText("No speaker");
    await page.keyboard.press("Enter");
    await nightdesk.file();
    await expect(nightdesk.entries.first()).toContainText("Tudor Evans, council leader (Labour)");
  });

  await test.step("in the words of a quote", async () => {
    await page.keyboard.press(quoteKey);
    await page.keyboard.type("It is over. @tud");
    await expect(names(nightdesk)).toHaveCount(1);
    await expectAccessible(nightdesk, "names at the caret");
    await page.keyboard.press("Tab");
    await expect(nightdesk.editor.locator("blockquote")).toHaveText("It is over.");
    await expect(nightdesk.editor.locator("figcaption")).toHaveText(/Tudor Evans, council leader \(Labour\)/);
    await page.keyboard.press("ControlOrMeta+z");
    await expect(nightdesk.editor.locator("blockquote")).toHaveText("It is over. @tud");
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await nightdesk.file();
  });

  await test.step("on the line after a quote that names nobody, and in plain words", async () => {
    await page.keyboard.press(quoteKey);
    await page.keyboard.type("Thank you all.");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("@te");
    await page.keyboard.press("Enter");
    await expect(nightdesk.editor.locator("figcaption")).toHaveText(/Tudor Evans/);
    await page.keyboard.type("Then @tudo");
    await page.keyboard.press("Enter");
    await page.keyboard.type(" left; @nobody there");
    await expect(names(nightdesk)).toHaveCount(0);
    await expect(nightdesk.editor.locator("p").last()).toHaveText("Then Tudor Evans left; @nobody there");
    await nightdesk.file();
  });

  await test.step("Escape leaves what was typed alone, and a name not known is taken as typed", async () => {
    await page.keyboard.type("Ask @tudor");
    await expect(names(nightdesk)).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(names(nightdesk)).toHaveCount(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press(quoteKey);
    await page.keyboard.type("No comment.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("@Zoe Xu");
    await page.keyboard.press("Enter");
    await expect(nightdesk.editor.locator("figcaption")).toHaveText("Zoe Xu");
    await expect(nightdesk.editor.locator("p").first()).toHaveText("Ask @tudor");
  });
});

test("a changed role goes into the directory and leaves the earlier quote; another blog knows the speaker too", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await fileQuote(nightdesk, "We have won.", ["Ann Lee", "candidate for Ham", "Green"]);
  await fileQuote(nightdesk, "Thank you.", ["Ann Lee", "councillor for Ham"]);
  await expect(nightdesk.entries.nth(1)).toContainText("Ann Lee, candidate for Ham (Green)");
  await nightdesk.waitUntilSaved();
  await page.keyboard.press("ControlOrMeta+Shift+b");
  await nightdesk.startBlog({ headline: "Another night" });
  await page.keyboard.press(quoteKey);
  await page.keyboard.type("I am back. @ann");
  await expect(names(nightdesk)).toHaveText(["Ann Lee councillor for Ham, Green"]);
});

test("candidates are offered for their ward", async ({ nightdesk }) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.resize(1440, 900);
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View" }, ["Bea Hart, Lab", "Cy Fox, Con"]);
  await nightdesk.editor.focus();
  await page.keyboard.press(quoteKey);
  await page.keyboard.type("I am hopeful. @hart");
  await expect(names(nightdesk)).toHaveText(["Bea Hart candidate for Moor View, Labour"]);
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor.locator("figcaption")).toHaveText(/Bea Hart, candidate for Moor View \(Labour\)/);
});

test("a quote keeps how, where and when it was said and how it was checked, and a handover carries the speakers", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await page.keyboard.press(quoteKey);
  await page.keyboard.type("Turnout is up.");
  for (const words of ["Tracey Lee", "returning officer", "", "Radio Devon", "example.org/count"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(words);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("i");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2515");
  await page.keyboard.press("Tab");
  await expect(page.getByText("“2515” is not a time.", { exact: false })).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("yesterday 23:50");
  await page.keyboard.press("Tab");
  await page.keyboard.press("r");
  await expectAccessible(nightdesk, "the fields of a quote");
  await page.keyboard.press("Tab");
  await expect(nightdesk.editor).toBeFocused();
  await nightdesk.editor.locator("blockquote").click();
  await expect(page.getByLabel("How said")).toHaveValue("interview");
  await expect(page.getByLabel("Time said")).toHaveValue("yesterday 23:50");
  await expect(page.getByLabel("Checked against")).toHaveValue("recording");
  await nightdesk.editor.focus();
  await nightdesk.file();
  await expect(nightdesk.entries.first()).toContainText("Tracey Lee, returning officer, in an interview, Radio Devon");

  const file = join(newFolder("handover"), "count.nightdesk");
  await nightdesk.answerSaveDialog(file);
  await page.keyboard.press("ControlOrMeta+Shift+s");
  await expect(nightdesk.message).toContainText("Written to");
  const other = await Nightdesk.open(newFolder("profile"));
  await other.answerOpenDialog(file);
  await other.button("Open handover file").click();
  await other.editor.waitFor();
  await other.editor.focus();
  await other.page.keyboard.press(quoteKey);
  await other.page.keyboard.type("Good night. @trac");
  await expect(names(other)).toHaveText(["Tracey Lee returning officer"]);
  await other.close();
});

test("the list of speakers is put right by keyboard: renamed, merged, removed", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await fileQuote(nightdesk, "One.", ["Boris Johnson", "MP"]);
  await fileQuote(nightdesk, "Two.", ["Alexander Johnson", "", "Conservative"]);
  await fileQuote(nightdesk, "Three.", ["Cy Fox"]);
  await page.keyboard.press("ControlOrMeta+Shift+d");
  await nightdesk.button("Speakers").focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Speakers" });
  const rows = dialog.getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expectAccessible(nightdesk, "the list of speakers");

  await dialog.getByLabel("Name of Cy Fox").fill("boris johnson");
  await page.keyboard.press("Tab");
  await expect(dialog.getByText("Boris Johnson is in the list already. Tick both and merge them.")).toBeVisible();
  await dialog.getByLabel("Name of Cy Fox").fill("Cyril Fox");
  await page.keyboard.press("Enter");
  await expect(dialog.getByLabel("Name of Cyril Fox")).toHaveValue("Cyril Fox");
  await dialog.getByLabel("Other names of Cyril Fox").fill("Cy");
  await page.keyboard.press("Tab");

  await nightdesk.button("Merge two").focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("Tick two speakers to make them one.");
  for (const name of ["Alexander Johnson", "Boris Johnson"]) {
    await dialog.getByLabel(`Tick ${name}`).focus();
    await page.keyboard.press("Space");
  }
  await dialog.getByRole("button", { name: "Merge Boris Johnson into Alexander Johnson" }).press("Enter");
  await expect(rows).toHaveCount(2);
  await expect(dialog.getByLabel("Role of Alexander Johnson")).toHaveValue("MP");
  await expect(dialog.getByLabel("Other names of Alexander Johnson")).toHaveValue("Boris Johnson");
  await dialog.getByRole("button", { name: "Remove Cyril Fox" }).press("Enter");
  await expect(rows).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(nightdesk.editor).toBeFocused();
  await page.keyboard.press(quoteKey);
  await page.keyboard.type("Three again. @boris");
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor.locator("figcaption")).toHaveText(/Alexander Johnson, MP \(Conservative\)/);
  await expect(nightdesk.entries.filter({ hasText: "One." })).toContainText("Boris Johnson, MP");
});

test("a pasted quotation is offered as a quote, and is none unless somebody says so", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await fileQuote(nightdesk, "We have won.", ["Tudor Evans", "council leader", "Labour"]);
  const bar = page.getByRole("group", { name: "Pasted quotation" });
  const paste = async (text: string) => {
    await nightdesk.putOnClipboard({ text });
    await nightdesk.editor.focus();
    await page.keyboard.press("ControlOrMeta+v");
  };
  await paste("“The people have spoken,” said Tudor Evans.");
  await expect(bar).toContainText("These are words of Tudor Evans.");
  await expect(nightdesk.editor.locator("blockquote")).toHaveCount(0);
  await expectAccessible(nightdesk, "a pasted quotation");
  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor.locator("blockquote")).toHaveText("The people have spoken.");
  await expect(nightdesk.editor.locator("figcaption")).toHaveText(/Tudor Evans, council leader \(Labour\)/);
  await expect(nightdesk.editor).toBeFocused();
  await expect(bar).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(nightdesk.editor.locator("p")).toHaveText("“The people have spoken,” said Tudor Evans.");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");

  await paste('Ann Lee: "No comment."');
  await expect(bar).toBeVisible();
  await page.keyboard.type(" She");
  await expect(bar).toHaveCount(0);
  await expect(nightdesk.editor).toHaveText('Ann Lee: "No comment." She');
  await page.keyboard.press("Enter");
  await paste("A plain line.");
  await expect(bar).toHaveCount(0);
});
