import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";
import { newFolder } from "./launch";

function big(count: number, junk: number) {
  const at = Date.parse("2026-05-08T06:00:00Z");
  const words =
    "The returning officer says that the papers of this ward are being looked at once more and that nobody may leave. ".repeat(
      2,
    );
  const articles = Array.from(
    { length: count },
    (_, i) =>
      `<article id="block-${i}" class="dc-block"><header><a href="#block-${i}"><time datetime="${new Date(at - i * 60_000).toISOString()}"><span>1h ago</span></time></a><h2>Update ${i}</h2></header><div class="body"><p>${words}</p><p>${words} <a href="https://a.example/?utm_source=x">link</a></p><blockquote><p>${words}</p></blockquote><ul><li>One</li><li>Two</li></ul></div></article>`,
  );
  return `<html><head><script>${"var a = 1;\n".repeat(junk)}</script></head><body><nav>${"<a href='https://x.example/'>Link</a>".repeat(300)}</nav><h1>Night</h1>${articles.join("\n")}</body></html>`;
}

test("measure", async ({ nightdesk }) => {
  test.setTimeout(300_000);
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Nonsuch", name: "Ada Clarke" });
  page.on("console", (m) => console.log(m.text()));
  for (const [count, junk] of [
    [200, 100_000],
    [1000, 100_000],
    [2000, 0],
  ] as const) {
    const file = join(newFolder("big"), `big${count}.html`);
    const html = big(count, junk);
    writeFileSync(file, html);
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox", { name: "Find" }).fill("import entries");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await page.evaluate(() => {
      const w = window as unknown as { tasks: number[]; o?: PerformanceObserver };
      w.tasks = [];
      w.o?.disconnect();
      w.o = new PerformanceObserver((l) => w.tasks.push(...l.getEntries().map((e) => Math.round(e.duration))));
      w.o.observe({ entryTypes: ["longtask"] });
    });
    let t = Date.now();
    await dialog.locator("input[type=file]").setInputFiles(file);
    await expect(dialog.getByRole("button", { name: /^Import \d/ })).toBeEnabled({ timeout: 120_000 });
    const read = Date.now() - t;
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
    t = Date.now();
    await dialog.getByRole("button", { name: /^Import \d/ }).click();
    await expect(dialog).toContainText("in the timeline", { timeout: 120_000 });
    const bring = Date.now() - t;
    const tasks2 = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
    console.log(
      count,
      `${(html.length / 1e6).toFixed(1)} MB`,
      "read",
      read,
      "long tasks",
      tasks.sort((a, b) => b - a).slice(0, 6),
      "import",
      bring,
      tasks2.sort((a, b) => b - a).slice(0, 6),
    );
    t = Date.now();
    await dialog.getByRole("button", { name: "Take them back" }).click();
    await expect(dialog).toContainText("out of the blog again");
    console.log(
      "back",
      Date.now() - t,
      await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0)),
    );
    await dialog.getByRole("button", { name: "Done" }).click();
  }
});
