import { launchNightdesk, openBareEditor, openBlog } from "./appWindows.mjs";
import { clearText, typeAndTime, watchKeys, words } from "./keyToFrame.mjs";

/** Six figures down the column, each with its Enter: 36 keys. */
const votes = ["31204", "12877", "19416", "20533", "18090", "27651"].map((figure) => `${figure}\n`).join("");
/** The sheet they are typed into has the most candidates of all: thirteen. */
const contest = "Maidenhead";
const searches = ["ma", "no", "be", "st", "ed", "wa", "ha", "so"];

/**
 * Key to the end of the next frame, in milliseconds, in a blog of `count` entries and 650 contests, in turn with a bare
 * contenteditable: opening the results desk, searching it by two letters, votes in a sheet, words in the composer
 * beside the open sheet. { [what]: { app: number[], bare: number[] } }.
 */
export async function measureDesk(profile, env, { count, rounds, args = [] }) {
  const { app, page } = await launchNightdesk(profile, env, args);
  const bare = await openBareEditor(app);
  await watchKeys(bare);
  await watchKeys(page);
  const times = Object.fromEntries(
    ["opening", "search", "votes", "words"].map((what) => [what, { app: [], bare: [] }]),
  );
  await openBlog(page, count);
  for (let round = 0; round < rounds; round++) {
    await clearText(bare);
    await open(page, bare, times.opening);
    await search(page, bare, times.search);
    await openSheet(page);
    await typeVotes(page, bare, times.votes);
    await typeWords(page, bare, times.words);
    await page.getByRole("button", { name: "All results" }).click();
    await closeDesk(page);
  }
  await app.close();
  return times;
}

function searchField(page) {
  return page.getByRole("combobox", { name: "Find a contest or council" });
}

async function open(page, bare, times) {
  for (let turn = 0; turn < 5; turn++) {
    times.bare.push(...(await typeAndTime(bare, "x")));
    await page.evaluate(() => {
      window.awaited = "[aria-label='Results desk'] [role=option]";
    });
    await page.keyboard.press("ControlOrMeta+Shift+r");
    times.app.push(await page.evaluate(() => window.keyFrame));
    await page.evaluate(() => {
      window.awaited = undefined;
    });
    if (turn < 4) await closeDesk(page);
  }
}

async function closeDesk(page) {
  await page.keyboard.press("ControlOrMeta+Shift+r");
  const desk = page.getByRole("region", { name: "Results desk" });
  // Where the focus was elsewhere, the key goes to the desk first.
  if (await desk.isVisible()) await page.keyboard.press("ControlOrMeta+Shift+r");
  await desk.waitFor({ state: "detached" });
}

async function search(page, bare, times) {
  for (const letters of searches) {
    times.bare.push(...(await typeAndTime(bare, letters)));
    await searchField(page).focus();
    await clearText(page);
    times.app.push(...(await typeAndTime(page, letters)));
  }
}

async function openSheet(page) {
  await searchField(page).fill(contest);
  await searchField(page).press("Enter");
  await firstVotes(page).waitFor();
}

function firstVotes(page) {
  return page.getByRole("textbox", { name: /^Votes for / }).first();
}

async function typeVotes(page, bare, times) {
  for (let turn = 0; turn < 3; turn++) {
    await clearText(bare);
    times.bare.push(...(await typeAndTime(bare, votes)));
    await firstVotes(page).focus();
    times.app.push(...(await typeAndTime(page, votes)));
  }
}

async function typeWords(page, bare, times) {
  await clearText(bare);
  times.bare.push(...(await typeAndTime(bare, words.slice(0, 100))));
  await page.getByRole("textbox", { name: "Body" }).focus();
  await clearText(page);
  times.app.push(...(await typeAndTime(page, words.slice(0, 100))));
}
