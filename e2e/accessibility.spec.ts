import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import { Nightdesk } from "./pages/Nightdesk";
import { allViews, blogViews } from "./views/allViews";
import { shelfViews } from "./views/dialogViews";
import { handedViews } from "./views/handedViews";
import { backToBlankEntry, setStage, stageOf } from "./views/View";

for (const [group, views] of Object.entries(blogViews)) {
  test(`axe finds nothing in ${group}, light and dark`, async ({ nightdesk }) => {
    test.slow();
    const stage = stageOf(nightdesk);
    await setStage(stage);
    for (const view of views) {
      await test.step(view.name, async () => {
        await backToBlankEntry(stage);
        await view.open(stage);
        await expectAccessible(nightdesk, view.name);
      });
    }
  });
}

test("axe finds nothing where no blog is open, light and dark", async ({ nightdesk }) => {
  const stage = stageOf(nightdesk);
  for (const view of [...shelfViews, ...handedViews]) {
    await test.step(view.name, async () => {
      await view.open(stage);
      await expectAccessible(nightdesk, view.name);
      await nightdesk.page.keyboard.press("Escape");
      // One that was opened from another dialog leads back to it.
      const dialog = nightdesk.page.locator("dialog[open]");
      while ((await dialog.count()) > 0) await nightdesk.page.keyboard.press("Escape");
    });
  }
  await nightdesk.page.keyboard.press("ControlOrMeta+Shift+b");
  await nightdesk.startBlog({ headline: "Access", name: "Ada Clarke" });
  await expectAccessible(nightdesk, "an empty blog");
  await stage.desk.open();
  await expectAccessible(nightdesk, "an empty desk");
  await nightdesk.page.keyboard.press("ControlOrMeta+Shift+b");
  await nightdesk.page.getByRole("listitem").filter({ hasText: "Access" }).waitFor();
  await expectAccessible(nightdesk, "a list of blogs");
});

test("axe finds nothing where the database does not open, light and dark", async ({ profile }) => {
  writeFileSync(join(profile, "nightdesk.db"), "Plymouth: Labour gain from Conservatives\n".repeat(200));
  const nightdesk = await Nightdesk.open(profile);
  await nightdesk.page.getByRole("heading", { name: "This is not a Nightdesk database" }).waitFor();
  await expectAccessible(nightdesk, "a database that does not open");
  await nightdesk.close();
});

test("every dialog and menu of the window is among the views that are tried", () => {
  const root = join(import.meta.dirname, "../src/renderer");
  const made = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".tsx"))
    .filter((path) => /<Dialog\b|role="(?:listbox|menu)"|popover=/.test(readFileSync(join(root, path), "utf8")));
  const tried = new Set(allViews.flatMap(({ of = [] }) => of));
  expect(made.filter((path) => !tried.has(path))).toEqual([]);
  expect([...tried].filter((path) => !made.includes(path))).toEqual([]);
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
