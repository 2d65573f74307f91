import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";
import { ResultsDesk } from "./pages/ResultsDesk";

/** The night of a count: the wards of Plymouth are expected at half past two and at three. */
async function expectWards(nightdesk: Nightdesk): Promise<ResultsDesk> {
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.page.clock.install({ time: "2026-05-08T02:10:00+01:00" });
  await nightdesk.resize(1920, 900);
  await nightdesk.startBlog({ headline: "Plymouth votes", name: "Ada Clarke" });
  await desk.open();
  await desk.addElection({ "Day of the poll": "2026-05-07" });
  const name = "Ward, constituency or office";
  await desk.addContest({ [name]: "Moor View", "Expected at": "0230" }, ["Ann Lee, Lab", "Bob Day, Con"]);
  await desk.region.getByRole("button", { name: "All results" }).click();
  await desk.addContest({ [name]: "Budshead", "Expected at": "around 03:00" }, ["Cy May, Lab", "Di Roe, Con"]);
  await desk.region.getByRole("button", { name: "All results" }).click();
  return desk;
}

function stripOf(nightdesk: Nightdesk): Locator {
  return nightdesk.timeline.getByRole("region", { name: "Expected declarations" });
}

test("what is due stands out and is told once, moves nothing, opens its sheet, and is gone when it has declared", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const desk = await expectWards(nightdesk);
  const items = stripOf(nightdesk).getByRole("listitem");
  await expect(items).toHaveText([/^Moor View\s*02:30$/, /^Budshead\s*03:00$/]);
  await nightdesk.editor.click();
  await page.keyboard.type("The hall is still counting");
  await nightdesk.file();
  await page.keyboard.type("One more bundle");
  await expect(nightdesk.entries).toHaveCount(2);
  const places = () =>
    Promise.all([nightdesk.editor, nightdesk.entries.last(), stripOf(nightdesk)].map((one) => one.boundingBox()));
  const before = await places();

  // As when the lid was closed from ten past two until twenty to three.
  await page.clock.fastForward("30:00");
  await expect(items).toHaveText([/Moor View\s*was expected 02:30\s*Later/, /Budshead\s*03:00/]);
  await expect(nightdesk.message).toContainText("Moor View was expected 02:30.");
  await expect(nightdesk.editor).toBeFocused();
  await page.keyboard.type(" to come");
  await expect(nightdesk.editor).toHaveText("One more bundle to come");
  expect(await places()).toEqual(before);
  await nightdesk.button("Close message").click();
  await page.clock.fastForward("05:00");
  await expect(nightdesk.message).toHaveCount(0);

  await items.first().getByRole("button", { name: "Moor View was expected 02:30" }).press("Enter");
  await expect(desk.votes("Ann Lee")).toBeFocused();
  await page.keyboard.type("1100");
  await page.keyboard.press("Tab");
  await page.keyboard.type("900");
  await desk.file();
  await expect(items).toHaveText([/^Budshead\s*03:00$/]);
  await expect(desk.region.getByText("Seats after 1")).toBeVisible();
});

test("a declaration is put off by a quarter of an hour, to a time, and for good", async ({ nightdesk }) => {
  const { page } = nightdesk;
  const desk = await expectWards(nightdesk);
  const items = stripOf(nightdesk).getByRole("listitem");
  await page.clock.fastForward("24:00");
  await nightdesk.button("Moor View: expected later").click();
  const dialog = page.getByRole("dialog", { name: "When is Moor View expected?" });
  await dialog.getByRole("button", { name: /^15 minutes later: 02:(49|50)$/ }).click();
  await expect(items).toHaveText([/^Moor View\s*02:(49|50)$/, /^Budshead\s*03:00$/]);

  await page.clock.fastForward("20:00");
  await expect(nightdesk.message).toContainText(/Moor View was expected 02:(49|50)\./);
  await nightdesk.button("Moor View: expected later").click();
  await dialog.getByLabel("Expected at").fill("soon");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveText("“soon” is not a time. Type it as 0230, 02:30 or tomorrow 02:30.");
  await dialog.getByLabel("Expected at").fill("0315");
  await page.keyboard.press("Enter");
  await expect(items).toHaveText([/^Budshead\s*03:00$/, /^Moor View\s*03:15$/]);

  await desk.openSheet("moor");
  await desk.region.getByRole("button", { name: "Expected 03:15" }).click();
  await dialog.getByRole("button", { name: "No time is known" }).click();
  await expect(items).toHaveText([/^Budshead\s*03:00$/]);
  await expect(desk.region.getByRole("button", { name: "Set the expected time" })).toBeFocused();
});

test("a list of times is imported, all of them are listed by time, and another laptop has them too", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  const desk = await expectWards(nightdesk);
  const folder = newFolder("times");
  const file = join(folder, "times.csv");
  writeFileSync(file, "Ward,Expected declaration\nMoor View,4am\nBudshead,TBC\nDrake,0200\n");
  await page.keyboard.press("ControlOrMeta+Shift+o");
  const dialog = page.getByRole("dialog", { name: "Import results" });
  await dialog.locator("input[type=file]").setInputFiles(file);
  await expect(dialog.getByRole("region", { name: "Rows left out" })).toContainText("“TBC” is not a time.");
  await expect(dialog.getByRole("region", { name: "Rows left out" })).toContainText(
    "Drake is not in “Plymouth votes”.",
  );
  await dialog.getByRole("button", { name: "Import 1 expected time" }).click();
  const strip = stripOf(nightdesk);
  await expect(strip.getByRole("listitem")).toHaveText([/^Budshead\s*03:00$/, /^Moor View\s*04:00$/]);
  await strip.getByRole("button", { name: "All 2" }).click();
  await expect(desk.region.getByLabel("Which results")).toHaveValue("expected");
  await expect(desk.found).toHaveText([/Budshead.*Expected 03:00/, /Moor View.*Expected 04:00/]);
  await expect(desk.search).toBeFocused();

  const handover = join(folder, "plymouth.nightdesk");
  await nightdesk.answerSaveDialog(handover);
  await page.keyboard.press("ControlOrMeta+Shift+s");
  await expect(nightdesk.message).toContainText("Written to");
  const other = await Nightdesk.open(newFolder("other"));
  await other.page.clock.install({ time: "2026-05-08T03:30:00+01:00" });
  await other.resize(1440, 900);
  await other.answerOpenDialog(handover);
  await other.button("Open handover file").click();
  await expect(stripOf(other).getByRole("listitem")).toHaveText([
    /Budshead\s*was expected 03:00\s*Later/,
    /^Moor View\s*04:00$/,
  ]);
  await other.close();
});
