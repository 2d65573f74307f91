import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { launch, newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

/** The words that are underlined now, letter by letter as the browser marks them, in the order of the page. */
function marked({ page }: Nightdesk): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get("misspelt") ?? [])].map((place) => {
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range;
    });
    const order = (one: Range, other: Range) => one.compareBoundaryPoints(Range.START_TO_START, other);
    return ranges
      .filter((range) => range.startContainer.isConnected)
      .sort(order)
      .map(String);
  });
}

const expectMarked = (nightdesk: Nightdesk, words: readonly string[]) =>
  expect.poll(() => marked(nightdesk)).toEqual(words);

/** The middle of an underlined word in the window. */
async function middleOf(nightdesk: Nightdesk, word: string): Promise<{ readonly x: number; readonly y: number }> {
  return nightdesk.page.evaluate((wanted) => {
    for (const place of CSS.highlights.get("misspelt") ?? []) {
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      if (String(range) !== wanted) continue;
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`${wanted} is not underlined`);
  }, word);
}

const menu = ({ page }: Nightdesk) => page.getByRole("listbox", { name: /^Spelling of/ });

/** By the palette, as somebody does who does not know the key. */
async function perform({ page }: Nightdesk, action: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type(action);
  await page.keyboard.press("Enter");
}

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Spelling", name: "Ada Clarke" });
});

test("a misspelt word is underlined once it is finished, and exactly its letters are", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("The goverment colour, not the color of teh");
  await expectMarked(nightdesk, ["goverment", "color"]);
  await page.keyboard.type(" count");
  await expectMarked(nightdesk, ["goverment", "color", "teh"]);
  await page.keyboard.press("Home");
  await page.keyboard.type("Then ");
  expect(await marked(nightdesk)).toEqual(["goverment", "color", "teh"]);
});

test("the word at the caret is left alone while it is typed and mended, and underlined when the caret leaves", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await page.keyboard.type("A goverment of teh recuont");
  await expectMarked(nightdesk, ["goverment", "teh"]);
  await page.keyboard.press("ArrowUp");
  await expectMarked(nightdesk, ["goverment", "teh", "recuont"]);
  // To the end of the first word that is wrong, and its last letter is typed anew.
  await page.keyboard.press("Home");
  for (let letter = 0; letter < "A goverment".length; letter++) await page.keyboard.press("ArrowRight");
  // Chromium tells of the caret with its next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(await marked(nightdesk)).toEqual(["goverment", "teh", "recuont"]);
  await page.keyboard.press("Backspace");
  expect(await marked(nightdesk)).toEqual(["teh", "recuont"]);
  await page.keyboard.type("d");
  await page.keyboard.press("End");
  await expectMarked(nightdesk, ["govermend", "teh", "recuont"]);
});

test("F7 goes from mistake to mistake; Enter corrects, the caret stays, and one undo takes it back", async ({
  nightdesk,
}) => {
  const { page, editor } = nightdesk;
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type("The gover");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.type("ment and the color of Plymoth");
  await page.keyboard.press("F7");
  // The word at the caret is finished when somebody asks.
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of Plymoth");
  await expect(menu(nightdesk).getByRole("option").first()).toHaveText("Plymouth");
  await expect(page.getByRole("status").filter({ hasText: "Plymoth: 5 suggestions" })).toHaveCount(1);
  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of goverment");
  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of color");
  await page.keyboard.press("Escape");
  await expect(menu(nightdesk)).toBeHidden();
  await expect(editor).toBeFocused();
  await page.keyboard.type(" Sound");
  await expect(editor).toHaveText("The goverment and the color of Plymoth Sound");

  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of goverment");
  await expect(menu(nightdesk).getByRole("option").first()).toHaveText("government");
  const chosen = menu(nightdesk).getByRole("option", { selected: true });
  expect(await chosen.getAttribute("id")).toBe(await editor.getAttribute("aria-activedescendant"));
  await page.keyboard.press("Enter");
  await expect(editor).toHaveText("The government and the color of Plymoth Sound");
  await expect(editor.locator("strong")).toHaveText("The government");
  await expectMarked(nightdesk, ["color", "Plymoth"]);
  await page.keyboard.type("!");
  await expect(editor).toHaveText("The government and the color of Plymoth Sound!");
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor).toHaveText("The goverment and the color of Plymoth Sound");
  await expect(editor.locator("strong")).toHaveText("The gover");
  await expectMarked(nightdesk, ["goverment", "color", "Plymoth"]);
});

test("a right click on an underlined word opens its menu, and a click takes a suggestion", async ({ nightdesk }) => {
  const { page, editor } = nightdesk;
  await page.keyboard.type("It's the councilor's color");
  await page.keyboard.press("Enter");
  await page.keyboard.type("and more");
  await expectMarked(nightdesk, ["councilor’s", "color"]);
  const { x, y } = await middleOf(nightdesk, "color");
  await page.mouse.click(x, y, { button: "right" });
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of color");
  await expectAccessible(nightdesk, "the menu of a misspelt word");
  await menu(nightdesk).getByRole("option", { name: "colour", exact: true }).click();
  await expect(editor.locator("p").first()).toHaveText("It’s the councilor’s colour");
  await expect(editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor.locator("p").first()).toHaveText("It’s the councilor’s color");
  const owner = await middleOf(nightdesk, "councilor’s");
  await page.mouse.click(owner.x, owner.y, { button: "right" });
  await expect(menu(nightdesk).getByRole("option").first()).toHaveText("councillor’s");
  await page.keyboard.press("Escape");
  await expect(menu(nightdesk)).toBeHidden();
  await page.mouse.click(x, y + 120, { button: "right" });
  await expect(menu(nightdesk)).toBeHidden();
});

test("an own word is right from then on, after a restart too, until it is taken out of the list", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await page.keyboard.type("Wythenshawe and Wythenshawe’s wrod in full");
  await expectMarked(nightdesk, ["Wythenshawe", "Wythenshawe’s", "wrod"]);
  await page.keyboard.press("Home");
  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of Wythenshawe");
  await menu(nightdesk).getByRole("option", { name: "Add to dictionary" }).click();
  await expectMarked(nightdesk, ["wrod"]);
  await page.keyboard.press("F7");
  await menu(nightdesk).getByRole("option", { name: "Ignore for now" }).click();
  await expectMarked(nightdesk, []);
  await page.keyboard.press("F7");
  await expect(page.getByText("No spelling mistakes").first()).toBeVisible();
  await nightdesk.waitUntilSaved();

  await nightdesk.restart();
  await nightdesk.openBlog("Spelling");
  await expectMarked(nightdesk, ["wrod"]);
  await perform(nightdesk, "own words");
  const dialog = nightdesk.page.getByRole("dialog", { name: "Own words" });
  await expect(dialog.getByRole("listitem")).toHaveText(["WythenshaweRemove"]);
  await expectAccessible(nightdesk, "own words");
  await dialog.getByRole("textbox", { name: "Word" }).fill("two words");
  await nightdesk.page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveText("Words are added one by one: this has a space in it.");
  await dialog.getByRole("textbox", { name: "Word" }).fill("wrod");
  await nightdesk.page.keyboard.press("Enter");
  await expectMarked(nightdesk, []);
  await dialog.getByRole("button", { name: "Remove Wythenshawe" }).click();
  await expectMarked(nightdesk, ["Wythenshawe", "Wythenshawe’s"]);
  await dialog.getByLabel("Check spelling").uncheck();
  await expectMarked(nightdesk, []);
  await nightdesk.button("Close").click();

  await nightdesk.restart();
  await nightdesk.openBlog("Spelling");
  await nightdesk.editor.focus();
  await perform(nightdesk, "check spelling");
  await expect(nightdesk.message).toContainText("Spelling is checked.");
  await expectMarked(nightdesk, ["Wythenshawe", "Wythenshawe’s"]);
});

test("names that the blog knows are not underlined, and what is quoted, listed and counted is checked", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await page.keyboard.type("Tudor Qwzx won Xyloby for the NHS @qwzx #xqz {{winer}} at qwzx.org; Zzaron lost, wrod");
  await page.keyboard.press("Enter");
  await expectMarked(nightdesk, ["Qwzx", "Xyloby", "Zzaron", "wrod"]);
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Xyloby", "Held before by": "Con" }, [
    "Tudor Qwzx, Lab",
    "Bob Day, Con",
  ]);
  await expectMarked(nightdesk, ["Zzaron", "wrod"]);
  await desk.region.getByRole("button", { name: "Close" }).first().click();
  await nightdesk.file();
  await expect(nightdesk.editor).toHaveText("");

  await page.keyboard.press("ControlOrMeta+Shift+9");
  await page.keyboard.type("Quoet this");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ann Zzaron");
  await page.keyboard.press("Enter");
  await expectMarked(nightdesk, ["Quoet"]);
  await nightdesk.file();
  await nightdesk.entries.filter({ hasText: "Tudor" }).click();
  await expectMarked(nightdesk, ["wrod"]);

  await page.keyboard.press("ControlOrMeta+n");
  await page.keyboard.type("/table");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Paryt");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Seats");
  await expectMarked(nightdesk, ["Paryt"]);
  await page.keyboard.press("ControlOrMeta+Shift+d");
  await page.getByRole("textbox", { name: "Key points" }).focus();
  await page.keyboard.type("Kye points here");
  await expectMarked(nightdesk, ["Paryt", "Kye"]);
  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of Kye");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Key points" })).toHaveText("Key points here");
});

test("nothing is asked of a server from the first start on: the dictionary is in the app", async ({ nightdesk }) => {
  await nightdesk.close();
  const log = join(newFolder("net-log"), "net.json");
  const fresh = new Nightdesk(await launch(newFolder("profile"), [`--log-net-log=${log}`]), "");
  await fresh.startBlog({ headline: "Spelling" });
  await fresh.page.keyboard.type("A wrod in teh count");
  await expectMarked(fresh, ["wrod", "teh"]);
  await fresh.page.keyboard.press("F7");
  await expect(menu(fresh).getByRole("option").first()).toHaveText("word");
  await fresh.close();
  // Chromium's own list of what its network did; its dictionary would come from redirector.gvt1.com.
  const asked = readFileSync(log, "utf8").match(/\b(?:https?|wss?):\/\/[^"\\\s]+/g);
  expect(asked).toBeNull();
});

test("the title, the headline and the standfirst are checked as the body is", async ({ nightdesk }) => {
  const { page, title } = nightdesk;
  await title.focus();
  await page.keyboard.type("Labuor gian Plymouth's hlal");
  await expectMarked(nightdesk, ["Labuor", "gian"]);
  const drawn = await page.evaluate(() => {
    const copy = document.querySelector(".composer .field-copy");
    const field = document.querySelector<HTMLElement>(".composer-title");
    return [copy?.getBoundingClientRect(), field?.getBoundingClientRect()].map((rect) => JSON.stringify(rect));
  });
  expect(drawn[0]).toBe(drawn[1]);
  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of hlal");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of Labuor");
  await expectAccessible(nightdesk, "the menu of a word in the title");
  await page.keyboard.press("Enter");
  await expect(title).toBeFocused();
  await expect(title).toHaveValue("Labour gian Plymouth’s hlal");
  await page.keyboard.type(" tonight");
  await expect(title).toHaveValue("Labour gian Plymouth’s hlal tonight");
  await expectMarked(nightdesk, ["gian", "hlal"]);
  const { x, y } = await middleOf(nightdesk, "gian");
  await page.mouse.click(x, y, { button: "right" });
  await menu(nightdesk).getByRole("option", { name: "gain", exact: true }).click();
  await expect(title).toHaveValue("Labour gain Plymouth’s hlal tonight");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(title).toHaveValue("Labour gian Plymouth’s hlal tonight");
  await expect(nightdesk.entries.first()).toContainText("Labour gian Plymouth’s hlal tonight");

  await page.keyboard.press("ControlOrMeta+Shift+d");
  const standfirst = page.getByLabel("Standfirst");
  await standfirst.fill(`${"A long line about the count. ".repeat(8)}The wrod is `);
  await standfirst.press("End");
  await expectMarked(nightdesk, ["gian", "hlal", "wrod"]);
  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of wrod");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Blog details" })).toBeVisible();
  await standfirst.press("Home");
  await page.keyboard.press("F7");
  await expect(menu(nightdesk)).toHaveAccessibleName("Spelling of wrod");
  // The word is scrolled into view, and what underlines it along with it.
  const scrolled = await standfirst.evaluate((field) => [field.scrollLeft, field.nextElementSibling?.scrollLeft]);
  expect(scrolled[0]).toBeGreaterThan(0);
  expect(scrolled[1]).toBe(scrolled[0]);
  await page.getByRole("option", { name: "word", exact: true }).click();
  await expect(standfirst).toHaveValue(/The word is $/);
});

test("a blog in another language is not checked", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("Ein wrod und ");
  await expectMarked(nightdesk, ["Ein", "wrod", "und"]);
  await page.keyboard.press("ControlOrMeta+Shift+d");
  await page.getByLabel("Language of the page").selectOption("de");
  await expectMarked(nightdesk, []);
});
