import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";

test("a reporter writes entries, a quote and a table, restarts, finds every word, and exports the page", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({
    headline: "Plymouth counts",
    standfirst: "Every ward as it declares",
    name: "Ada Clarke",
  });

  await test.step("a plain entry is filed from the keyboard", async () => {
    await nightdesk.title.click();
    await page.keyboard.type("Polls have closed");
    await page.keyboard.press("Enter");
    await page.keyboard.type("The first boxes are in the Guildhall.");
    await nightdesk.file();
    await expect(nightdesk.entries).toHaveCount(1);
    await expect(nightdesk.editor).toBeFocused();
    await expect(nightdesk.editor).toHaveText("");
  });

  await test.step("a quote carries who said it", async () => {
    await page.keyboard.type("The result, read out at last:");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ControlOrMeta+Shift+9");
    await page.keyboard.type("Labour candidates are duly elected.");
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("Speaker")).toBeFocused();
    await page.keyboard.type("Tracey Lee");
    await page.keyboard.press("Tab");
    await page.keyboard.type("returning officer");
    await page.getByLabel("Programme or place").fill("the Guildhall");
    await page.getByLabel("Source link").fill("https://www.plymouth.gov.uk/elections");
    await nightdesk.button("Key event").click();
    await nightdesk.editor.focus();
    await nightdesk.file();
    await expect(nightdesk.entries).toHaveCount(2);
    await expect(nightdesk.entries.first()).toContainText("Tracey Lee, returning officer");
  });

  await test.step("a table is filled with Tab alone", async () => {
    await nightdesk.title.click();
    await page.keyboard.type("Votes so far");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /table/i }).first().click();
    for (const cell of ["Party", "Seats", "Change", "Labour", "31", "+4", "Conservative", "26"]) {
      await page.keyboard.type(cell);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("−4");
    await page.getByLabel("Caption").fill("Seats on the council");
    await nightdesk.editor.focus();
    await nightdesk.file();
    await expect(nightdesk.entries).toHaveCount(3);
  });

  await test.step("the draft that was being written is there after a restart", async () => {
    await page.keyboard.type("Half a sentence about Barnet");
    await nightdesk.waitUntilSaved();
    await nightdesk.restart();
    await nightdesk.page
      .getByRole("button", { name: /Plymouth counts/ })
      .first()
      .click();
    await expect(nightdesk.editor).toHaveText("Half a sentence about Barnet");
    await expect(nightdesk.entries).toHaveCount(4);
    await expect(nightdesk.timeline).toContainText("Labour candidates are duly elected.");
  });

  await test.step("the page holds what was filed, and nothing that was not", async () => {
    const file = join(newFolder("export"), "index.html");
    await nightdesk.answerSaveDialog(file);
    await nightdesk.export();
    await expect(nightdesk.page.getByText(`Written to ${file}.`)).toBeVisible();
    const html = readFileSync(file, "utf8");
    expect(html).toContain("Plymouth counts");
    expect(html).toContain("The first boxes are in the Guildhall.");
    expect(html).toMatch(/<blockquote[^>]*cite="https:\/\/www\.plymouth\.gov\.uk\/elections"/);
    expect(html).toMatch(/<caption[^>]*>Seats on the council<\/caption>/);
    expect(html).toMatch(/<th[^>]*scope="col"[^>]*>Party<\/th>/);
    expect(html).not.toContain("Half a sentence about Barnet");
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)/);
  });
});
