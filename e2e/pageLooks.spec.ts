import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { newFolder } from "./launch";
import { cli, type OpenedPage, openPage } from "./openPage";

/** Widths of a phone, a tablet and a desktop, in CSS pixels. */
const widths = { phone: 360, tablet: 768, desktop: 1280 } as const;

const looks = {
  light: { colorScheme: "light", media: "screen" },
  dark: { colorScheme: "dark", media: "screen" },
  print: { colorScheme: "light", media: "print" },
} as const;

/** The sample's page, opened once in each theme: it is only looked at. */
const test = base.extend<object, { readonly opened: ReadonlyMap<string, OpenedPage> }>({
  opened: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first argument
    async ({}, use) => {
      const folder = newFolder("looks");
      const blog = join(folder, "sample.nightdesk");
      cli("sample", "--out", blog);
      const opened = new Map<string, OpenedPage>();
      for (const theme of ["plain", "daily"]) {
        cli("export", blog, "--out", join(folder, theme), "--theme", theme);
        opened.set(theme, await openPage(join(folder, theme, "index.html")));
      }
      await use(opened);
      for (const { app } of opened.values()) await app.close();
    },
    { scope: "worker" },
  ],
});

// The kept pictures are e2e/pageLooks.spec.ts-snapshots; a change that is meant is kept with:
//   node scripts/e2e.mjs e2e/pageLooks.spec.ts --update-snapshots
for (const theme of ["plain", "daily"]) {
  for (const [device, width] of Object.entries(widths)) {
    for (const [name, look] of Object.entries(looks)) {
      test(`the ${theme} page on a ${device}, ${name}, looks as it was kept`, async ({ opened }) => {
        const page = opened.get(theme)?.page;
        if (!page) throw new Error(`no page was opened in the theme ${theme}`);
        await page.setViewportSize({ width, height: 1600 });
        await page.emulateMedia(look);
        expect(await page.evaluate(() => innerWidth)).toBe(width);
        await expect(page).toHaveScreenshot(`${theme}-${device}-${name}.png`, { maxDiffPixelRatio: 0.002 });
      });
    }
  }
}
