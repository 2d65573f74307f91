import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { ResultsDesk } from "./pages/ResultsDesk";
import { drawPicture } from "./pictureFiles";

/** Types the words of the night and counts every other key. */
class Hands {
  extra = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Words and figures that a reader sees. */
  async write(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Keys that only ask for something. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.extra += keys.length;
  }

  /** Letters that only ask for something: "@ann", "/tally". */
  async ask(letters: string): Promise<void> {
    await this.page.keyboard.type(letters);
    this.extra += letters.length;
  }
}

const file = "ControlOrMeta+Enter";
/** Of keys beyond the words, so many an entry at most. */
const allowed = 9;

test("ten busy minutes: twelve entries by keyboard alone, with few keys beyond their words", async ({ nightdesk }) => {
  const { page } = nightdesk;
  const desk = new ResultsDesk(nightdesk);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });

  await test.step("the night before", async () => {
    await desk.open();
    await desk.addElection({ "Changes are against": "2014" });
    for (const [ward, ...candidates] of [
      ["Moor View", "Ann Lee, Lab", "Bob Day, Con"],
      ["Budshead", "Cy Fox, Lab", "Di Roe, Con"],
    ] as const) {
      await desk.addContest({ "Ward, constituency or office": ward, "Held before by": "Con" }, candidates);
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("Escape");
    await expect(nightdesk.editor).toBeFocused();
  });

  const hands = new Hands(page);
  let filed = 0;
  const isFiled = async (words: string) => {
    filed += 1;
    await expect(nightdesk.entries.filter({ hasText: words })).toHaveCount(1);
    await expect(nightdesk.entries).toHaveCount(filed);
  };

  await test.step("two plain entries", async () => {
    for (const words of ["The first boxes are in.", "Turnout looks high in the north of the city."]) {
      await hands.write(words);
      await hands.press(file);
      await isFiled(words);
    }
  });

  await test.step("four quotes by people from the directory", async () => {
    for (const [words, letters, name] of [
      ["We have worked for this.", "ann", "Ann Lee"],
      ["It is too early to say.", "bob", "Bob Day"],
      ["I am asking for a recount.", "di r", "Di Roe"],
      ["Nobody slept in my house.", "cy", "Cy Fox"],
    ] as const) {
      await hands.press("ControlOrMeta+Shift+9");
      await hands.write(words);
      await hands.ask(` @${letters}`);
      await expect(page.getByRole("listbox", { name: "Known names" }).getByRole("option").first()).toContainText(name);
      await hands.press("Enter", file);
      await isFiled(words);
      await expect(nightdesk.entries.filter({ hasText: words })).toContainText(name);
    }
  });

  await test.step("two declarations", async () => {
    await hands.press("ControlOrMeta+Shift+r");
    for (const [letters, line, ...votes] of [
      ["mo", "Labour GAIN Moor View from the Conservatives", "1,204", "1,100"],
      ["bu", "Conservatives HOLD Budshead", "980", "1,312"],
    ] as const) {
      await expect(desk.search).toBeFocused();
      await hands.ask(letters);
      await hands.press("Enter");
      for (const figure of votes) {
        await hands.write(figure);
        await hands.press("Enter");
      }
      await hands.press(file);
      await isFiled(line);
    }
    await hands.press("Escape");
    await expect(nightdesk.editor).toBeFocused();
  });

  await test.step("a tally", async () => {
    await hands.ask("/tal");
    await hands.press("Enter");
    await expect(nightdesk.editor.getByRole("row", { name: /Labour/ })).toBeVisible();
    await hands.press(file);
    await isFiled("seats after 2 of 2");
  });

  await test.step("a social post", async () => {
    const link = "https://x.com/adaclarke/status/992188001234567890";
    await nightdesk.putOnClipboard({
      text: "x",
      html: `<blockquote class="twitter-tweet"><p>Held by 332.</p>&mdash; Ada Clarke (@adaclarke) <a href="${link}">May 4, 2018</a></blockquote>`,
    });
    await hands.press("ControlOrMeta+v");
    await expect(nightdesk.editor).toContainText("Held by 332.");
    await hands.press(file);
    await isFiled("Held by 332.");
  });

  await test.step("two pictures", async () => {
    for (const [caption, alt] of [
      ["In the Guildhall", "Ballot boxes on a table"],
      ["At the back of the hall", "Two counters at work"],
    ] as const) {
      await nightdesk.putPictureOnClipboard(await drawPicture(page, { width: 600, height: 300, type: "image/png" }));
      await hands.press("ControlOrMeta+v");
      const fields = page.getByRole("group", { name: "Picture" });
      await expect(fields.getByRole("textbox", { name: "Alt text" })).toBeFocused();
      await hands.write(alt);
      for (const words of ["Ada Clarke", caption]) {
        await hands.press("Shift+Tab");
        await hands.write(words);
      }
      await hands.press("Enter");
      await expect(nightdesk.editor).toBeFocused();
      await hands.press(file);
      await isFiled(caption);
    }
  });

  const average = hands.extra / filed;
  console.log(`busy night: ${filed} entries, ${hands.extra} keys beyond the words, ${average.toFixed(1)} an entry`);
  expect(filed).toBe(12);
  expect(average).toBeLessThanOrEqual(allowed);
});
