import { setTimeout } from "node:timers/promises";
import { launchNightdesk, openBlog, showBlogs } from "./appWindows.mjs";
import { clearText, typeAndTime, watchKeys, words } from "./keyToFrame.mjs";

/** How somebody types who thinks: the pauses are long enough for the page to be drawn in between, or while a key comes. */
const thinking = (index) => 60 + ((index * 89) % 220);

/**
 * Key to the end of the next frame, in milliseconds, with the preview beside the entry and without it, typed quickly and
 * with pauses; and the milliseconds from each pause to the page drawn: { quick, thinking: { app, bare }, drawn }. What is
 * called bare here is the same window without the preview.
 */
export async function measurePreview(profile, env, { count, rounds }) {
  const { app, page } = await launchNightdesk(profile, env);
  await watchKeys(page);
  const times = { quick: { app: [], bare: [] }, thinking: { app: [], bare: [] }, drawn: [] };
  await openBlog(page, count);
  for (let round = 0; round < rounds; round++) {
    await typeBoth(page, times, "bare");
    await page.keyboard.press("ControlOrMeta+p");
    await page.frameLocator("iframe").locator("article").first().waitFor();
    await typeBoth(page, times, "app");
    times.drawn.push(...(await timeDrawing(page, 20)));
    await page.keyboard.press("ControlOrMeta+p");
  }
  await showBlogs(page);
  await app.close();
  return times;
}

async function typeBoth(page, times, of) {
  await clearText(page);
  times.quick[of].push(...(await typeAndTime(page, words)));
  times.thinking[of].push(...(await typeAndTime(page, words.slice(0, 60), thinking)));
}

/** One key, and then the pause: when did the page that shows it stand in the frame? */
async function timeDrawing(page, count) {
  const times = [];
  for (let key = 0; key < count; key++) {
    const before = await page.evaluate(lastDrawn);
    await page.keyboard.press("e");
    let drawn = before;
    while (drawn.at === before.at) {
      await setTimeout(20);
      drawn = await page.evaluate(lastDrawn);
    }
    times.push(drawn.took);
  }
  return times;
}

/** Runs in the page. */
function lastDrawn() {
  const [last] = performance.getEntriesByName("preview");
  return { at: last?.startTime ?? 0, took: last?.duration ?? 0 };
}
