import { launchNightdesk, openBareEditor, openBlog, showBlogs } from "./appWindows.mjs";
import { clearText, typeAndTime, watchKeys, words } from "./keyToFrame.mjs";

/** The two windows take turns, this many keys each, so that what else the machine does meets both alike. */
const turn = 40;

/**
 * Key to the end of the next frame, in milliseconds, with each count of entries open and in a bare contenteditable
 * beside it: { [count]: { app: number[], bare: number[] } }.
 */
export async function measureTyping(profile, env, { counts, rounds, args = [] }) {
  const { app, page } = await launchNightdesk(profile, env, args);
  const bare = await openBareEditor(app);
  await watchKeys(bare);
  await watchKeys(page);
  const times = Object.fromEntries(counts.map((count) => [count, { app: [], bare: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      await openBlog(page, count);
      await clearText(page);
      await clearText(bare);
      await takeTurns(page, bare, times[count]);
      await showBlogs(page);
    }
  }
  await app.close();
  return times;
}

async function takeTurns(page, bare, times) {
  for (let start = 0; start < words.length; start += turn) {
    const part = words.slice(start, start + turn);
    times.bare.push(...(await typeAndTime(bare, part)));
    times.app.push(...(await typeAndTime(page, part)));
  }
}
