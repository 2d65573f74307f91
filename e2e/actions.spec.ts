import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import type { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

const slashMenu = (nightdesk: Nightdesk) => nightdesk.page.getByRole("listbox", { name: "Insert or do" });
const finder = (nightdesk: Nightdesk) => nightdesk.page.getByRole("combobox", { name: "Find", exact: true });

const found = (nightdesk: Nightdesk) => nightdesk.page.getByRole("listbox", { name: "Found" }).getByRole("option");

async function openPalette(nightdesk: Nightdesk): Promise<void> {
  await nightdesk.page.keyboard.press("ControlOrMeta+k");
  await expect(finder(nightdesk)).toBeFocused();
}

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.startBlog({ headline: "Hands on the keys", name: "Ada Clarke" });
});

test("the palette does an action where the caret was, and Escape gives the caret back", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("Turnout is ");
  await openPalette(nightdesk);
  await page.keyboard.press("Escape");
  await expect(nightdesk.editor).toBeFocused();
  await openPalette(nightdesk);
  await page.keyboard.type("bold");
  await expect(page.getByRole("listbox", { name: "Found" }).getByRole("option", { selected: true })).toContainText(
    "Bold",
  );
  await page.keyboard.press("Enter");
  await expect(nightdesk.button("Bold")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.type("up");
  await expect(nightdesk.editor.locator("strong")).toHaveText("up");
  await openPalette(nightdesk);
  await page.keyboard.type("key ev");
  await page.keyboard.press("Enter");
  await expect(nightdesk.button("Key event")).toHaveAttribute("aria-pressed", "true");
  await openPalette(nightdesk);
  await page.keyboard.type("details");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Blog details" })).toBeVisible();
});

test("the palette finds entries, contests and speakers, and Enter takes each to its place", async ({ nightdesk }) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await page.keyboard.press("ControlOrMeta+Shift+9");
  await page.keyboard.type("We have won");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Jane Marlow");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Leader");
  await nightdesk.file();
  await page.keyboard.type("Recount in Sutton and Cheam");
  await nightdesk.file();
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View", "Held before by": "Con" }, ["Ann Lee, Lab"]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(nightdesk.editor).toBeFocused();

  await openPalette(nightdesk);
  await page.keyboard.type("recsut");
  await expect(found(nightdesk).first()).toContainText("Recount in Sutton and Cheam");
  await expect(found(nightdesk).first().locator("mark")).toHaveText(["Rec", "Sut"]);
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor).toHaveText("Recount in Sutton and Cheam");
  await expect(nightdesk.editor).toBeFocused();

  await openPalette(nightdesk);
  await page.keyboard.type("moor");
  await page.keyboard.press("Enter");
  await expect(desk.votes("Ann Lee")).toBeFocused();

  await page.keyboard.press("ControlOrMeta+n");
  await expect(nightdesk.editor).toBeFocused();
  await openPalette(nightdesk);
  await page.keyboard.type("marlow");
  await expect(page.getByRole("group", { name: "Speakers" }).getByRole("option")).toContainText("Leader");
  // The best find is chosen already; the arrows go on to the speaker, wherever that group stands.
  const speaker = page.getByRole("group", { name: "Speakers" }).getByRole("option");
  while ((await speaker.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type("And again");
  await expect(nightdesk.editor.locator("blockquote")).toHaveText("And again");
  await expect(nightdesk.editor.locator("figcaption")).toContainText("Jane Marlow");
});

test("without a blog the palette offers what can be done there", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.press("ControlOrMeta+Shift+b");
  await expect(nightdesk.button("New blog")).toBeVisible();
  await openPalette(nightdesk);
  await expect(found(nightdesk).filter({ hasText: "File entry" })).toHaveCount(0);
  await page.keyboard.type("nwbl");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Headline")).toBeFocused();
});

test("Ctrl or Cmd with K is the link field while words are selected, and the palette otherwise", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await page.keyboard.type("See the count");
  await page.keyboard.press("Shift+ControlOrMeta+ArrowLeft");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByLabel("Link address")).toBeFocused();
  await page.keyboard.type("example.org");
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor.getByRole("link")).toHaveText("count");
  await openPalette(nightdesk);
});

test("a slash opens the menu; letters choose, Enter takes, and one undo takes it back", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("Before");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await expect(slashMenu(nightdesk)).toBeVisible();
  await page.keyboard.type("qu");
  const option = slashMenu(nightdesk).getByRole("option");
  await expect(option).toHaveCount(1);
  const active = await nightdesk.editor.getAttribute("aria-activedescendant");
  expect(await option.getAttribute("id")).toBe(active);
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor.locator("blockquote")).toHaveText("");
  await expect(nightdesk.editor).not.toHaveAttribute("aria-activedescendant", /./);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(nightdesk.editor.locator("blockquote")).toHaveCount(0);
  await expect(nightdesk.editor).toHaveText("Before/qu");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(nightdesk.editor.locator("blockquote")).toHaveText("");
});

test("Tab takes a choice in the middle of a line and in the last cell of a table", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("Pinned soon /pin");
  await page.keyboard.press("Tab");
  await expect(nightdesk.button("Pin")).toHaveAttribute("aria-pressed", "true");
  await expect(nightdesk.editor).toHaveText("Pinned soon ");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/tab");
  await page.keyboard.press("Tab");
  const rows = nightdesk.editor.getByRole("row");
  await expect(rows).not.toHaveCount(0);
  const count = await rows.count();
  await page.keyboard.press("ControlOrMeta+End");
  await rows.last().locator("td, th").last().click();
  await page.keyboard.type("/key");
  await page.keyboard.press("Tab");
  await expect(nightdesk.button("Key event")).toHaveAttribute("aria-pressed", "true");
  await expect(rows).toHaveCount(count);
  await expect(rows.last()).toHaveText("");
});

test("Escape, a space and a word that fits nothing leave what was typed", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("/qu");
  await expect(slashMenu(nightdesk)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(slashMenu(nightdesk)).toBeHidden();
  await page.keyboard.type("o vadis /xyzzy said and/or 3/4 on 12/11 at https://example.org/q he / she");
  await expect(slashMenu(nightdesk)).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor.locator("p").first()).toHaveText(
    "/quo vadis /xyzzy said and/or 3/4 on 12/11 at https://example.org/q he / she",
  );
});

test("/time, /heading, /list and /divider do what their actions do", async ({ nightdesk }) => {
  const { page } = nightdesk;
  const take = async (typed: string) => {
    await page.keyboard.type(typed);
    await expect(slashMenu(nightdesk)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(slashMenu(nightdesk)).toBeHidden();
  };
  await take("/heading");
  await page.keyboard.type("What we know");
  await page.keyboard.press("Enter");
  await take("/li");
  await page.keyboard.type("Plymouth");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await take("/div");
  await page.keyboard.type("After ");
  await take("/time");
  await expect(page.getByLabel("Time", { exact: true })).toBeFocused();
  await expect(nightdesk.editor.getByRole("heading")).toHaveText("What we know");
  await expect(nightdesk.editor.getByRole("listitem")).toHaveText(["Plymouth"]);
  await expect(nightdesk.editor.locator("hr")).toHaveCount(1);
  await expect(nightdesk.editor.locator("p").last()).toHaveText("After ");
});

test("/post makes an empty post and asks whose it is", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.type("/post");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Social post" }).getByRole("textbox").first()).toBeFocused();
  await expect(nightdesk.editor).not.toContainText("/post");
});

test("/tally inserts the tally straight away, /result asks which, and neither is offered without results", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await page.keyboard.type("/tally");
  await expect(slashMenu(nightdesk)).toBeHidden();
  for (let letter = 0; letter < "/tally".length; letter++) await page.keyboard.press("Backspace");
  const desk = new ResultsDesk(nightdesk);
  await desk.open();
  await desk.addElection({ "Changes are against": "2014" });
  await desk.addContest({ "Ward, constituency or office": "Moor View", "Held before by": "Con" }, [
    "Ann Lee, Lab",
    "Bob Day, Con",
  ]);
  await desk.votes("Ann Lee").fill("1,100");
  await desk.votes("Bob Day").fill("1,024");
  await desk.file();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+n");
  await expect(nightdesk.editor).toBeFocused();
  await page.keyboard.type("The night so far ");
  await page.keyboard.type("/tal");
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor.locator(".results-block")).toHaveCount(1);
  await expect(nightdesk.editor.locator("p").first()).toHaveText("The night so far ");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(nightdesk.editor.locator(".results-block")).toHaveCount(0);
  await expect(nightdesk.editor).toHaveText("The night so far /tal");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await page.keyboard.type("/res");
  await page.keyboard.press("Enter");
  await page.keyboard.type("moor");
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor.locator(".results-block")).toHaveCount(2);
});

test("in the key points only what the text itself can do is offered", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await page.keyboard.press("ControlOrMeta+Shift+d");
  await page.getByRole("textbox", { name: "Key points" }).focus();
  await page.keyboard.type("/");
  const options = slashMenu(nightdesk).getByRole("option");
  await expect(options.filter({ hasText: "/list" })).toBeVisible();
  for (const word of ["/quote", "/post", "/pin", "/key", "/result"])
    await expect(options.filter({ hasText: word })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(slashMenu(nightdesk)).toBeHidden();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("axe finds nothing in the palette and the slash menu, light and dark, and the menu stays in the window", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await page.keyboard.type("A line about the count");
  await nightdesk.file();
  await expect(nightdesk.entries).toHaveCount(1);
  await openPalette(nightdesk);
  await expectAccessible(nightdesk, "an empty palette");
  await page.keyboard.type("count");
  await expect(found(nightdesk).first()).toContainText("count");
  await expectAccessible(nightdesk, "a palette with finds");
  await page.keyboard.press("Escape");
  await nightdesk.resize(900, 420);
  for (let line = 0; line < 8; line++) await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await expect(slashMenu(nightdesk)).toBeVisible();
  await expectAccessible(nightdesk, "a slash menu");
  const isInside = await slashMenu(nightdesk).evaluate((menu) => {
    const { top, bottom, left, right } = menu.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
  expect(isInside).toBe(true);
});
