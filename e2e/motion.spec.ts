import { expectStill, watchMotion } from "./expectStill";
import { expect, test } from "./fixtures";
import { blogViews } from "./views/allViews";
import { shelfViews } from "./views/dialogViews";
import { backToBlankEntry, setStage, stageOf } from "./views/View";

test.beforeEach(async ({ nightdesk }) => {
  await nightdesk.page.emulateMedia({ reducedMotion: "reduce" });
  expect(await nightdesk.page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
  await watchMotion(nightdesk.page);
});

for (const [group, views] of Object.entries(blogViews)) {
  test(`with reduced motion nothing moves in ${group}`, async ({ nightdesk }) => {
    test.slow();
    const stage = stageOf(nightdesk);
    await setStage(stage);
    for (const view of views) {
      await test.step(view.name, async () => {
        await backToBlankEntry(stage);
        await view.open(stage);
        await expectStill(nightdesk.page, view.name);
      });
    }
    await backToBlankEntry(stage);
    await expectStill(nightdesk.page, "when all is closed again");
  });
}

test("with reduced motion nothing moves where no blog is open", async ({ nightdesk }) => {
  const stage = stageOf(nightdesk);
  for (const view of shelfViews) {
    await test.step(view.name, async () => {
      await view.open(stage);
      await expectStill(nightdesk.page, view.name);
      await nightdesk.page.keyboard.press("Escape");
    });
  }
});
