import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { ResultsDesk } from "./pages/ResultsDesk";

test("axe finds nothing in any view, light and dark", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await expect(nightdesk.button("New blog")).toBeVisible();
  await expectAccessible(nightdesk, "no blogs yet");
  await nightdesk.button("New blog").click();
  await expectAccessible(nightdesk, "new blog");
  await nightdesk.button("Close").click();
  await nightdesk.startBlog({ headline: "Access", name: "Ada Clarke" });
  await expectAccessible(nightdesk, "an empty blog");
  await page.keyboard.type("A line before the quote");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+Shift+9");
  await page.keyboard.type("Said out loud");
  await expectAccessible(nightdesk, "a quote");
  await nightdesk.file();
  await page.getByRole("button", { name: /table/i }).first().click();
  for (const heading of ["Party", "Seats", "Change"]) {
    await page.keyboard.type(heading);
    await page.keyboard.press("Tab");
  }
  await expectAccessible(nightdesk, "a table");
  await nightdesk.file();
  await nightdesk.entries.first().click();
  await expectAccessible(nightdesk, "filed entries");
  await page.keyboard.press("ControlOrMeta+Shift+h");
  await expectAccessible(nightdesk, "revisions");
  await nightdesk.button("Close").click();
  await page.keyboard.press("ControlOrMeta+Shift+d");
  await expectAccessible(nightdesk, "details");
  await nightdesk.button("Close").click();
  await page.keyboard.press("ControlOrMeta+f");
  await page.getByRole("combobox", { name: "Search all blogs" }).fill("said");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await expectAccessible(nightdesk, "search");
  await nightdesk.button("Close").click();
  await page.keyboard.press("ControlOrMeta+h");
  await page.keyboard.type("said");
  await expect(page.getByRole("list", { name: "Places" }).getByRole("listitem")).toHaveCount(1);
  await expectAccessible(nightdesk, "find and replace");
  await nightdesk.button("Close").click();
  await page.keyboard.press("ControlOrMeta+/");
  await expectAccessible(nightdesk, "shortcuts");
});

test("axe finds nothing in the results desk, light and dark", async ({ nightdesk }) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.resize(1440, 900);
  await nightdesk.startBlog({ headline: "Access", name: "Ada Clarke" });
  await desk.open();
  await expectAccessible(nightdesk, "an empty desk");
  await desk.addElection({ "Changes are against": "2014" });
  await desk.region.getByRole("button", { name: "Election", exact: true }).click();
  await expectAccessible(nightdesk, "an election");
  await nightdesk.button("Close").click();
  await desk.addContest({ "Ward, constituency or office": "Moor View", "Held before by": "Con" }, [
    "Ann Lee, Lab",
    "Bob Day, Con",
  ]);
  await desk.region.getByRole("button", { name: "Edit contest" }).click();
  await expectAccessible(nightdesk, "a contest's details");
  await nightdesk.button("Close").click();
  await desk.votes("Ann Lee").fill("1,100");
  await desk.votes("Bob Day").fill("1,100");
  await expectAccessible(nightdesk, "a sheet with a tie");
  await desk.votes("Bob Day").fill("1,024");
  await desk.file();
  await expectAccessible(nightdesk, "a list of results and an entry with a table of them");
  await desk.region.getByRole("button", { name: "Add council" }).click();
  await expectAccessible(nightdesk, "a council's details");
  await nightdesk.button("Close").click();
  await desk.addCouncil({ Council: "Plymouth", "Seats in all": "57", "Seats up this time": "19" });
  await expectAccessible(nightdesk, "a council's sheet");
  await page.keyboard.press("ControlOrMeta+Shift+j");
  await expectAccessible(nightdesk, "picking results");
  await page.keyboard.press("Enter");
  await nightdesk.editor.getByRole("row").first().click();
  await expectAccessible(nightdesk, "a selected table of results");
  await page.keyboard.press("ControlOrMeta+Shift+o");
  await expectAccessible(nightdesk, "an import");
});

test("the whole window is reached by keyboard, and the focus can be seen", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await expect(nightdesk.button("New blog")).toBeVisible();
  const reached = new Set<string>();
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      return { name: element?.textContent ?? "", outline: style?.outlineStyle ?? "none" };
    });
    if (focus.name !== "") {
      reached.add(focus.name);
      expect(focus.outline, focus.name).not.toBe("none");
    }
  }
  for (const name of ["Search", "Open handover file", "New blog", "Start a live blog"]) expect(reached).toContain(name);
});
