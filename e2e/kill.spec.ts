import { join } from "node:path";
import { processesOf, storeProcessOf, windowProcessOf } from "./appProcesses";
import { expect, test } from "./fixtures";
import { killAfter, runningNumbers, typeOn } from "./killing";
import { Nightdesk } from "./pages/Nightdesk";
import { runSql } from "./runSql";
import { seededRandom } from "./seededRandom";

const headline = "The count";
const rounds = 50;
/** The promise: what was typed longer ago than this, in milliseconds, is on the disk. */
const promise = 300;
/** Longer than anybody types in this test. */
const text = runningNumbers(40_000);

// Pictures of every step would slow the typing down.
test.use({ trace: "off" });

async function openDraft(profile: string): Promise<Nightdesk> {
  const nightdesk = await Nightdesk.open(profile);
  await nightdesk.openBlog(headline);
  return nightdesk;
}

/** Waits until the body shows at least `length` characters and answers what it shows. */
async function shownBody(nightdesk: Nightdesk, length: number): Promise<string> {
  const read = async () => (await nightdesk.editor.textContent()) ?? "";
  await expect.poll(async () => (await read()).length, { timeout: 5_000 }).toBeGreaterThanOrEqual(length);
  return read();
}

async function killAll(nightdesk: Nightdesk, milliseconds: number): Promise<number> {
  const pids = (await processesOf(nightdesk.app)).map(({ pid }) => pid);
  const closed = nightdesk.app.waitForEvent("close");
  const killedAt = await killAfter(milliseconds, pids);
  await closed;
  return killedAt;
}

test("a kill -9 at any moment loses at most what was typed in the last 300 ms", async ({ profile }) => {
  test.setTimeout(300_000);
  const seed = Number(process.env["NIGHTDESK_SEED"] ?? Date.now() % 1_000_000);
  const random = seededRandom(seed);
  console.log(`kill test: NIGHTDESK_SEED=${seed}`);

  let nightdesk = await Nightdesk.open(profile);
  await nightdesk.startBlog({ headline, name: "Ada Clarke" });
  let body = "";
  let worstLoss = 0;
  for (let round = 1; round <= rounds; round++) {
    await nightdesk.editor.focus();
    await nightdesk.page.keyboard.press("ControlOrMeta+End");
    const wait = 300 + random() * 1_200;
    const before = body;
    const [typed, killedAt] = await Promise.all([
      typeOn(nightdesk.page, text.slice(before.length)),
      killAll(nightdesk, wait),
    ]);
    expect(typed.endedAt, `the typing ended before the kill: ${typed.reason}`).toBeGreaterThan(killedAt);

    nightdesk = await openDraft(profile);
    const due = typed.at.filter((at) => at < killedAt - promise).length;
    body = await shownBody(nightdesk, before.length + due);
    const what = `round ${round} of seed ${seed}, killed ${Math.round(wait)} ms after the first of ${typed.at.length} keys`;
    expect(text.startsWith(body), `${what}: the body is not a beginning of what was typed:\n${body}`).toBe(true);
    expect(body.length, what).toBeGreaterThanOrEqual(before.length + due);
    expect(body.length, what).toBeLessThanOrEqual(before.length + typed.at.length);
    const firstLost = typed.at[body.length - before.length];
    if (firstLost !== undefined) worstLoss = Math.max(worstLoss, killedAt - firstLost);
    expect(nightdesk.errors).toEqual([]);
  }
  console.log(
    `kill test: ${rounds} kills, ${body.length} characters, at worst the last ${Math.ceil(worstLoss)} ms lost`,
  );

  await expect(nightdesk.entries).toHaveCount(1);
  await expect(nightdesk.entries).toContainText(body.trim());
  await nightdesk.close();
  expect(wordsAndHealth(profile)).toEqual({ health: "ok", words: body });
});

test("when only the window's process is killed, the window comes back to its blog and nothing older than 300 ms is lost", async ({
  profile,
}) => {
  const nightdesk = await Nightdesk.open(profile);
  await nightdesk.startBlog({ headline, name: "Ada Clarke" });
  const first = await windowProcessOf(nightdesk.app);
  const [typed, killedAt] = await Promise.all([typeOn(nightdesk.page, text), killAfter(900, [first])]);
  const due = typed.at.filter((at) => at < killedAt - promise).length;
  expect(due).toBeGreaterThan(20);

  // Playwright gives a crashed page up: what came in its place is asked through main.
  await expect.poll(() => windowProcessOf(nightdesk.app)).not.toBe(first);
  await expect.poll(() => nightdesk.askWindow(`document.querySelector("h1")?.textContent ?? ""`)).toBe(headline);
  const bodyOf = `document.querySelector('[role="textbox"][aria-label="Body"]')`;
  await expect
    .poll(async () => String(await nightdesk.askWindow(`${bodyOf}?.textContent ?? ""`)).length)
    .toBeGreaterThanOrEqual(due);
  const saved = String(await nightdesk.askWindow(`${bodyOf}.textContent`));
  expect(text.startsWith(saved), saved).toBe(true);

  await nightdesk.askWindow(`${bodyOf}.focus()`);
  await nightdesk.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.sendInputEvent({ type: "keyDown", keyCode: "End", modifiers: ["control"] });
    contents?.sendInputEvent({ type: "keyUp", keyCode: "End", modifiers: ["control"] });
    await contents?.insertText(" and on");
  });
  await expect
    .poll(() => nightdesk.askWindow(`document.querySelector('[data-testid="save-state"]').textContent`))
    .toMatch(/^Saved on this laptop/);
  await nightdesk.restart();
  await nightdesk.openBlog(headline);
  await expect(nightdesk.editor).toHaveText(`${saved} and on`);
  await nightdesk.close();
  expect(wordsAndHealth(profile)).toEqual({ health: "ok", words: `${saved} and on` });
});

test("when only the store's process is killed, it is started again and saving goes on with nothing lost", async ({
  nightdesk,
  profile,
}) => {
  await nightdesk.startBlog({ headline, name: "Ada Clarke" });
  const words = text.slice(0, 150);
  const first = await storeProcessOf(nightdesk.app);
  const [typed] = await Promise.all([typeOn(nightdesk.page, words), killAfter(400, [first])]);
  expect(typed.reason).toBe("the text was at its end");
  await expect(nightdesk.saveState).toHaveText(/^Saved on this laptop/);
  expect(await storeProcessOf(nightdesk.app)).not.toBe(first);

  await killAll(nightdesk, 0);
  await nightdesk.start();
  await nightdesk.openBlog(headline);
  await expect(nightdesk.editor).toHaveText(words);
  await nightdesk.close();
  expect(wordsAndHealth(profile)).toEqual({ health: "ok", words });
});

/** Read from the file itself: SQLite's verdict on it, and the words in the rows that the timeline is drawn from. */
function wordsAndHealth(profile: string): { health: unknown; words: unknown } {
  const file = join(profile, "nightdesk.db");
  const [check] = runSql(file, "PRAGMA integrity_check");
  const [entry] = runSql(file, "SELECT words FROM entry_search WHERE words <> ''");
  return { health: check?.["integrity_check"], words: entry?.["words"] };
}
