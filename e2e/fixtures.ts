import { test as base } from "@playwright/test";
import { type Launched, launch, newFolder } from "./launch";
import { Nightdesk } from "./pages/Nightdesk";

interface Fixtures {
  /** True for tests that provoke errors in the window's console on purpose. */
  readonly provokesErrors: boolean;
  /** A fresh profile for this test. */
  readonly profile: string;
  /** The app, started on that profile. */
  readonly nightdesk: Nightdesk;
}

/** A console error or an uncaught exception in the window fails the test that caused it. */
export const test = base.extend<Fixtures>({
  provokesErrors: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the first argument
  profile: async ({}, use) => {
    await use(newFolder("profile"));
  },
  nightdesk: async ({ profile, provokesErrors }, use) => {
    const launched: Launched = await launch(profile);
    const nightdesk = new Nightdesk(launched, profile);
    await use(nightdesk);
    await nightdesk.close();
    if (nightdesk.errors.length > 0 && !provokesErrors)
      throw new Error(`errors in the window:\n${nightdesk.errors.join("\n")}`);
  },
});

export { expect } from "@playwright/test";
