import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { newFolder } from "./launch";
import { cli, openPage } from "./openPage";

/** The page of the sample in a bare window of the app's Chromium, as a reader has it. */
const test = base.extend<{ readonly reader: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first argument
  reader: async ({}, use) => {
    const folder = newFolder("reader");
    cli("sample", "--out", join(folder, "sample.nightdesk"));
    cli("export", join(folder, "sample.nightdesk"), "--out", folder);
    const { app, page } = await openPage(join(folder, "index.html"));
    await use(page);
    await app.close();
  },
});

const times = (page: Page) => page.locator(".timeline :is(.entry, .place) .time time");
const machineTimes = (page: Page) => times(page).evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));

/** The times from the top of the screen to its bottom. */
const seenTimes = (page: Page) =>
  times(page).evaluateAll((all) =>
    all
      .filter((time) => time.checkVisibility())
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((time) => time.getAttribute("datetime")),
  );

test("the order turns round without a script, for eyes, for the Tab key and for what is read out", async ({
  reader,
}) => {
  const newestFirst = await machineTimes(reader);
  expect(newestFirst.length).toBeGreaterThan(20);
  expect(await seenTimes(reader)).toEqual(newestFirst);
  await expect(reader.getByRole("link", { name: "Go to the first update" })).toBeHidden();

  await reader.getByRole("radio", { name: "Newest first" }).focus();
  await reader.keyboard.press("ArrowDown");
  await expect(reader.getByRole("radio", { name: "Oldest first" })).toBeChecked();
  const oldestFirst = newestFirst.toReversed();
  expect(await seenTimes(reader)).toEqual(oldestFirst);

  const reached: (string | null)[] = [];
  while (reached.length < 5) {
    await reader.keyboard.press("Tab");
    const time = reader.locator(".timeline :is(.entry, .place) .time:focus-within time");
    if ((await time.count()) > 0) reached.push(await time.getAttribute("datetime"));
  }
  const linked = await reader
    .locator(".timeline .time a time")
    .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
  expect(reached).toEqual(linked.toReversed().slice(0, 5));

  expect((await readOut(reader)).filter((words) => / May 2018$/.test(words))).toEqual([
    "Thursday 3 May 2018",
    "Friday 4 May 2018",
    "Saturday 5 May 2018",
  ]);
});

/** Every text in the order in which Chromium hands it to a screen reader. */
async function readOut(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly string[] => {
    const node = byId.get(id);
    if (node?.role?.value === "StaticText") return [String(node.name?.value)];
    return (node?.childIds ?? []).flatMap(read);
  };
  return read(nodes[0]?.nodeId ?? "");
}

test("the key events stand alone on demand, and a permalink shows its entry all the same", async ({ reader }) => {
  const all = await seenTimes(reader);
  await reader.getByRole("checkbox", { name: "Key events only" }).check();
  const key = await seenTimes(reader);
  expect(key.length).toBeGreaterThan(2);
  expect(key.length).toBeLessThan(all.length);
  await expect(reader.locator(".timeline .entry:not(.key)").first()).toBeHidden();
  const hidden = await reader.locator(".timeline .entry:not(.key)").first().getAttribute("id");
  await reader.evaluate(`location.hash = ${JSON.stringify(`#${hidden}`)}`);
  await expect(reader.locator(`#${hidden}`)).toBeVisible();
  await reader.getByRole("checkbox", { name: "Key events only" }).uncheck();
  expect(await seenTimes(reader)).toEqual(all);
});
