import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "./fixtures";
import type { Nightdesk } from "./pages/Nightdesk";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe's findings in the window as it stands, in light and in dark. */
async function expectAccessible(nightdesk: Nightdesk, where: string): Promise<void> {
  for (const appearance of ["light", "dark"] as const) {
    await nightdesk.useAppearance(appearance);
    await nightdesk.page.evaluate(axe);
    const results: AxeResults = await nightdesk.page.evaluate("axe.run()");
    const findings = results.violations.map(
      (finding) => `${finding.id}: ${finding.nodes.map((node) => node.html).join(" | ")}`,
    );
    expect(findings, `${where}, ${appearance}`).toEqual([]);
  }
}

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
  await page.keyboard.press("ControlOrMeta+/");
  await expectAccessible(nightdesk, "shortcuts");
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
