import { expect, test } from "./fixtures";

const largeBlog = process.env["NIGHTDESK_LARGE_BLOG"] ?? "";

/** Clicks an entry, or presses Ctrl (and Shift) with a key, at every frame at which the timeline stands and the blog is still to come. */
function doWhileBusy(deed: { readonly place?: number; readonly key?: string; readonly shiftKey?: boolean }): void {
  const state = window as unknown as { doneWhileBusy: number };
  state.doneWhileBusy = 0;
  const isBusy = () => document.querySelector("[aria-label=Entry][aria-busy]") !== null;
  const act = () => {
    if (!isBusy()) return;
    const entry = document.querySelectorAll<HTMLElement>("[data-entry]")[deed.place ?? 0];
    if (!entry) return;
    state.doneWhileBusy++;
    if (deed.key === undefined) entry.click();
    else
      window.dispatchEvent(
        new KeyboardEvent("keydown", { key: deed.key, shiftKey: deed.shiftKey ?? false, ctrlKey: true }),
      );
    requestAnimationFrame(act);
  };
  new MutationObserver((_, observer) => {
    if (!isBusy() || !document.querySelector("[data-entry]")) return;
    observer.disconnect();
    act();
  }).observe(document.body, { childList: true, subtree: true });
}

test("2,000 entries open at once, only those in sight are in the page, and every one can be reached", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.answerOpenDialog(largeBlog);
  await nightdesk.button("Open handover file").click();
  await expect(nightdesk.timeline.getByText("2000 entries")).toBeVisible();
  await expect(nightdesk.entries.first()).toContainText("declaration 2000");
  expect(await nightdesk.entries.count()).toBeLessThan(40);
  await nightdesk.timeline.getByRole("button", { name: "Newest first" }).click();
  await expect(nightdesk.entries.first()).toContainText("Plymouth: declaration 1Result 1 from");
  await expect(nightdesk.timeline.getByText("Wednesday 2 May 2018")).toBeVisible();
  await nightdesk.timeline.getByLabel("Author").selectOption("Ada Clarke");
  await expect(nightdesk.timeline.getByText("667 of 2000 entries")).toBeVisible();
  await nightdesk.timeline.getByRole("button", { name: "Key events" }).click();
  await expect(nightdesk.timeline.getByText("27 of 2000 entries")).toBeVisible();
  await nightdesk.timeline.getByLabel("Status").selectOption("withdrawn");
  await expect(page.getByText("No entry passes this filter")).toBeVisible();
});

test("what is asked for while a large blog still comes is done once it is there, and what is written then is kept", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.answerOpenDialog(largeBlog);
  await nightdesk.button("Open handover file").click();
  await nightdesk.editor.waitFor();
  const headline = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  // A draft with words leaves no empty one behind.
  await page.keyboard.type("The doors are open.");
  const comeBack = async () => {
    await nightdesk.button("All blogs").click();
    await page.getByRole("listitem").filter({ hasText: headline }).getByRole("button").first().click();
  };

  await page.evaluate(doWhileBusy, { place: 3 });
  await comeBack();
  await expect(nightdesk.editor).toContainText("Result 1998 from");
  expect(await page.evaluate("window.doneWhileBusy")).toBeGreaterThan(0);

  await page.evaluate(doWhileBusy, { key: "L", shiftKey: true });
  await comeBack();
  await expect(page.getByRole("region", { name: "Review", exact: true })).toBeVisible();
  expect(await page.evaluate("window.doneWhileBusy")).toBeGreaterThan(0);

  await page.evaluate(doWhileBusy, { key: "n" });
  await comeBack();
  await expect(nightdesk.editor).toHaveText("");
  await expect(nightdesk.editor).toBeFocused();
  expect(await page.evaluate("window.doneWhileBusy")).toBeGreaterThan(0);
  await page.keyboard.type("A recount is ordered.");
  await nightdesk.waitUntilSaved();
  await nightdesk.restart();
  await nightdesk.openBlog(headline);
  await expect(nightdesk.editor).toHaveText("A recount is ordered.");
});

test("the search finds words in every blog, marks them, and opens the entry", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "First night" });
  await page.keyboard.type("The café at the count ran out of tea.");
  await nightdesk.file();
  await nightdesk.waitUntilSaved();
  await page.getByRole("button", { name: "All blogs" }).click();
  await nightdesk.startBlog({ headline: "Second night" });
  await page.keyboard.type("Nothing to see here.");
  await page.keyboard.press("ControlOrMeta+f");
  await page.getByRole("combobox", { name: "Search all blogs" }).fill("cafe tea");
  const hit = page.getByRole("listbox", { name: "Entries found" }).getByRole("option");
  await expect(hit).toHaveCount(1);
  await expect(hit.locator("mark")).toHaveText(["café", "tea"]);
  await page.getByRole("combobox", { name: "Search all blogs" }).fill("ran out of tea at the count ".repeat(40));
  await expect(hit.locator("mark").nth(2)).toBeVisible();
  await expect(hit).toHaveCount(1);
  await expect(page.getByRole("dialog")).not.toContainText("Invalid");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "First night" })).toBeVisible();
  await expect(nightdesk.editor).toHaveText("The café at the count ran out of tea.");
});

test("entries are walked through with the arrow keys", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Keys" });
  for (const words of ["first", "second", "third"]) {
    await page.keyboard.type(words);
    await nightdesk.file();
    await expect(nightdesk.entries.first()).toContainText(words);
  }
  await nightdesk.entries.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(nightdesk.entries.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(nightdesk.entries.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(nightdesk.editor).toHaveText("second");
});
