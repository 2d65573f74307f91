import { expectAccessible } from "./expectAccessible";
import { expect, test } from "./fixtures";
import type { Nightdesk } from "./pages/Nightdesk";
import { drawPicture, dropFiles } from "./pictureFiles";

const pane = ({ page }: Nightdesk) => page.getByRole("region", { name: "Preview" });
const frame = ({ page }: Nightdesk) => page.frameLocator("iframe[title='The page as it will be']");
const articles = (nightdesk: Nightdesk) => frame(nightdesk).getByRole("article");
const unfiled = (nightdesk: Nightdesk) => frame(nightdesk).locator("[data-not-filed]");

/** A blog with `count` filed entries of some height; the last is the newest. */
async function startWith(nightdesk: Nightdesk, count: number): Promise<void> {
  // Wide enough for the timeline beside it.
  await nightdesk.resize(1_600, 900);
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  for (let number = 1; number <= count; number++) {
    await nightdesk.page.keyboard.insertText(`Ward ${number} has declared. ${"The hall is quiet. ".repeat(20)}`);
    await nightdesk.file();
    await expect(nightdesk.entries).toHaveCount(number);
  }
}

test("the page stands beside the entry as it will be, and follows what is written and filed", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await startWith(nightdesk, 1);
  await page.keyboard.press("ControlOrMeta+p");
  await expect(articles(nightdesk)).toHaveText([/Ward 1 has declared/]);
  await expect(frame(nightdesk).getByRole("heading", { name: "Plymouth counts" })).toBeVisible();
  await expect(nightdesk.editor).toBeFocused();

  await test.step("a draft is shown as if it were filed, and says that it is not", async () => {
    await page.keyboard.type("A draft of Derby");
    await expect(articles(nightdesk)).toHaveText([/A draft of Derby/, /Ward 1/]);
    await expect(unfiled(nightdesk)).toHaveAttribute("data-not-filed", "Not filed yet");
    await expect(unfiled(nightdesk)).toContainText("A draft of Derby");
  });

  await test.step("the headline and the title go along", async () => {
    await nightdesk.title.click();
    await page.keyboard.type("Derby at last");
    await expect(articles(nightdesk).first().getByRole("heading", { name: "Derby at last" })).toBeVisible();
    await nightdesk.editor.focus();
  });

  await test.step("once it is filed nothing is marked; a changed entry is", async () => {
    await nightdesk.file();
    await expect(unfiled(nightdesk)).toHaveCount(0);
    await expect(articles(nightdesk)).toHaveCount(2);
    await nightdesk.entries.filter({ hasText: "Ward 1" }).click();
    await nightdesk.editor.press("ControlOrMeta+Home");
    await page.keyboard.type("Corrected: ");
    await expect(unfiled(nightdesk)).toContainText("Corrected: Ward 1 has declared.");
    await expect(unfiled(nightdesk)).toHaveAttribute("data-not-filed", "Changes not filed yet");
  });

  await page.keyboard.press("ControlOrMeta+p");
  await expect(pane(nightdesk)).toHaveCount(0);
  await expect(nightdesk.editor).toBeFocused();
});

test("it is as wide as a phone, a tablet or a desktop, and fits beside the entry at every size of the window", async ({
  nightdesk,
}) => {
  const { page } = nightdesk;
  await startWith(nightdesk, 1);
  await page.keyboard.press("ControlOrMeta+p");
  await expect(articles(nightdesk)).toHaveCount(1);
  for (const [width, height] of [
    [1600, 900],
    [1280, 800],
    [900, 700],
  ] as const) {
    await nightdesk.resize(width, height);
    for (const [device, inside] of [
      ["Phone", 390],
      ["Tablet", 820],
      ["Desktop", 1280],
    ] as const) {
      await pane(nightdesk).getByRole("button", { name: device }).click();
      const innerWidth = () =>
        page.locator("iframe").evaluate((element: HTMLIFrameElement) => element.contentWindow?.innerWidth);
      await expect.poll(innerWidth).toBe(inside);
      const [outer, shown] = await Promise.all([pane(nightdesk).boundingBox(), page.locator("iframe").boundingBox()]);
      expect(shown?.width).toBeGreaterThan(200);
      expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual((outer?.x ?? 0) + (outer?.width ?? 0) + 1);
      expect(Math.abs((shown?.height ?? 0) + (shown?.y ?? 0) - (outer?.y ?? 0) - (outer?.height ?? 0))).toBeLessThan(2);
    }
  }
  await expectAccessible(nightdesk, "the preview");
});

test("what one looks at stays where it is while the page changes", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await startWith(nightdesk, 12);
  await page.keyboard.press("ControlOrMeta+p");
  await expect(articles(nightdesk)).toHaveCount(12);
  // From outside: in the frame itself no script runs.
  const third = (deed: "scroll" | "measure") =>
    page.locator("iframe").evaluate((element: HTMLIFrameElement, what) => {
      const all = [...(element.contentDocument?.querySelectorAll("article") ?? [])];
      const article = all.find(({ textContent }) => textContent.includes("Ward 3 has"));
      if (what === "scroll") article?.scrollIntoView({ block: "start", behavior: "instant" });
      return article?.getBoundingClientRect().top ?? Number.NaN;
    }, deed);
  const before = await third("scroll");
  await page.keyboard.type("A new entry at the top of the page, of two lines and of no interest at all. ");
  await expect(articles(nightdesk)).toHaveCount(13);
  await expect(unfiled(nightdesk)).toContainText("no interest at all.");
  expect(Math.abs((await third("measure")) - before)).toBeLessThanOrEqual(1);
  await page.keyboard.type("And more of it. ".repeat(8));
  await expect(unfiled(nightdesk)).toContainText(`And more of it. ${"And more of it. ".repeat(7)}`.trim());
  expect(Math.abs((await third("measure")) - before)).toBeLessThanOrEqual(1);

  await test.step("another entry is brought into sight", async () => {
    await nightdesk.entries.filter({ hasText: "Ward 10 has" }).click();
    await expect(articles(nightdesk).filter({ hasText: "Ward 10 has" })).toBeInViewport();
    expect(Math.abs((await third("measure")) - before)).toBeGreaterThan(100);
  });
});

test("its pictures come from this laptop", async ({ nightdesk }) => {
  const { page } = nightdesk;
  await nightdesk.startBlog({ headline: "Plymouth counts", name: "Ada Clarke" });
  await page.keyboard.press("ControlOrMeta+p");
  const buffer = await drawPicture(page, { width: 1_600, height: 900 });
  await nightdesk.editor.click();
  await dropFiles(page, [{ name: "hall.jpg", mimeType: "image/jpeg", buffer }]);
  await expect(page.getByLabel("Alt text")).toBeFocused();
  await page.keyboard.type("A hall");
  const picture = articles(nightdesk).getByRole("img", { name: "A hall" });
  await expect(picture).toHaveAttribute("src", /^pictures\/[0-9a-f]{64}-small\.jpg$/);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
});
