import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";
import type { Nightdesk } from "./pages/Nightdesk";

/** What programs put on the clipboard, and the body that comes of it: see data/paste/README.md. */
const folder = join(import.meta.dirname, "data", "paste");
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

function read(name: string, file: string): string | undefined {
  const path = join(folder, name, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** The body of the only entry, as the store has derived it. */
async function storedBody({ page }: Nightdesk): Promise<unknown> {
  return page.evaluate(async () => {
    const { store } = Reflect.get(window, "nightdesk");
    const blogs = await store.listBlogs({});
    const entries = await store.listEntries({ blogId: blogs.value[0].id });
    return entries.value[0]?.body.blocks ?? [];
  });
}

test("every clipboard becomes the body that it should, fetches nothing, and one undo takes it back", async ({
  nightdesk,
}) => {
  test.setTimeout(180_000);
  const { page } = nightdesk;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await nightdesk.startBlog({ headline: "Paste" });
  await page.keyboard.type("Before.");
  await page.keyboard.press("Enter");
  await expect.poll(() => storedBody(nightdesk)).toMatchObject([{ children: [{ text: "Before." }] }]);
  const before = await storedBody(nightdesk);
  const place = await nightdesk.editor.evaluate((element) => element.innerHTML);
  for (const name of names) {
    await test.step(name, async () => {
      const html = read(name, "clipboard.html");
      const text = read(name, "clipboard.txt");
      await nightdesk.putOnClipboard({
        ...(html === undefined ? {} : { html }),
        ...(text === undefined ? {} : { text }),
      });
      // A person is never so fast that the caret has not arrived: its move is told in the frame after the key.
      await page.keyboard.press("ControlOrMeta+End");
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      await page.keyboard.press("ControlOrMeta+v");
      const outcome = JSON.parse(read(name, "outcome.json") ?? "{}");
      await expect
        .poll(async () => ((await storedBody(nightdesk)) as unknown[]).slice(1), { message: name })
        .toEqual(outcome.blocks);
      await page.keyboard.press("ControlOrMeta+z");
      await expect.poll(() => storedBody(nightdesk), { message: `${name}, undone` }).toEqual(before);
      expect(await nightdesk.editor.evaluate((element) => element.innerHTML), name).toBe(place);
    });
  }
  expect(names.length).toBeGreaterThanOrEqual(25);
  expect(asked.filter((url) => /^(?:https?|file):/.test(url))).toEqual([]);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});
