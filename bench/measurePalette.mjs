import { launchNightdesk, openBareEditor, openBlog } from "./appWindows.mjs";
import { clearText, typeAndTime, watchKeys } from "./keyToFrame.mjs";

/** Typed letter by letter, so that each begins where the first letter fits most: places, people, actions, entries. */
const searches = ["plymouth", "east ham", "declaration", "smith", "recount", "barnet 12", "export", "labour"];

/**
 * Key to the end of the next frame, in milliseconds, in the palette of a blog of `count` entries, 650 contests and their
 * 3,304 candidates, in turn with a bare contenteditable: opening it, the first letter of a word, the letters after it.
 * { [what]: { app: number[], bare: number[] } }.
 */
export async function measurePalette(profile, env, { count, rounds, args = [] }) {
  const { app, page } = await launchNightdesk(profile, env, args);
  const bare = await openBareEditor(app);
  await watchKeys(bare);
  await watchKeys(page);
  const times = Object.fromEntries(["opening", "first", "later"].map((what) => [what, { app: [], bare: [] }]));
  await openBlog(page, count);
  for (let round = 0; round < rounds; round++) {
    for (const word of searches) {
      await clearText(bare);
      const [first, ...later] = await typeAndTime(bare, word);
      times.opening.bare.push(first);
      times.first.bare.push(first);
      times.later.bare.push(...later);
      await openAndType(page, word, times);
    }
  }
  await app.close();
  return times;
}

async function openAndType(page, word, times) {
  await page.evaluate(() => {
    window.awaited = "dialog [role=option]";
  });
  await page.keyboard.press("ControlOrMeta+k");
  times.opening.app.push(await page.evaluate(() => window.keyFrame));
  await page.evaluate(() => {
    window.awaited = undefined;
  });
  const [first, ...later] = await typeAndTime(page, word);
  times.first.app.push(first);
  times.later.app.push(...later);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}
