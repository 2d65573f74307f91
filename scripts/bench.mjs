import { rmSync } from "node:fs";
import { createProfile, launchNightdesk } from "../bench/appWindows.mjs";
import { measureDesk } from "../bench/measureDesk.mjs";
import { measureCheck, measureForms } from "../bench/measureExport.mjs";
import { measureHandover } from "../bench/measureHandover.mjs";
import { measureEmptyMemory, measureOpenBlog } from "../bench/measureOpenBlog.mjs";
import { measurePalette } from "../bench/measurePalette.mjs";
import { measurePreview } from "../bench/measurePreview.mjs";
import { addContests, measureResults } from "../bench/measureResults.mjs";
import { measureStart } from "../bench/measureStart.mjs";
import { measureTyping } from "../bench/measureTyping.mjs";
import {
  printAim,
  printCheck,
  printForms,
  printHead,
  printMemory,
  printOpening,
  printPreview,
  printStart,
  printTyping,
} from "../bench/report.mjs";
import { printHandover } from "../bench/reportHandover.mjs";
import { printDesk, printPalette, printResults } from "../bench/reportResults.mjs";
import { build } from "./build.mjs";
import { openDisplay } from "./display.mjs";
import { largeBlog } from "./largeBlog.mjs";

/** Measures the built app against a bare contenteditable and an empty window, in one run, and prints what it found. */
build();
const small = 20;
const large = 2_000;
const counts = [small, large];
const files = [await largeBlog(small), await largeBlog(large)];
const display = await openDisplay();
const { env } = display;
const profiles = [];

async function profileWith(...blogs) {
  const profile = await createProfile(env, blogs);
  profiles.push(profile);
  return profile;
}

async function versions(profile) {
  const { app } = await launchNightdesk(profile, env);
  const found = await app.evaluate(() => process.versions);
  await app.close();
  return found;
}

try {
  const one = await profileWith(files[0]);
  printHead(await versions(one));
  const both = await profileWith(...files);

  const typing = await measureTyping(both, env, { counts, rounds: 3 });
  printTyping("Key to the end of the next frame, as the screen shows it, ms", typing);
  printAim(typing);
  // Without the screen's beat no time is spent waiting for the next frame: what is left is the work.
  const args = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
  const work = await measureTyping(both, env, { counts, rounds: 3, args });
  printTyping("The same with frames drawn at once, without waiting for the screen: the work alone, ms", work);

  printStart(await measureStart(one, env, 5));
  const empty = await measureEmptyMemory(env);
  const ofSmall = await measureOpenBlog(both, env, { count: small, rounds: 5 });
  const ofLarge = await measureOpenBlog(both, env, { count: large, rounds: 5 });
  printOpening(small, ofSmall.times);
  printOpening(large, ofLarge.times);
  printMemory(empty, { [small]: ofSmall.memory, [large]: ofLarge.memory });
  printForms(await measureForms([large, 10 * large]));

  for (const pictures of [0, 200]) {
    printHandover(large, pictures, await measureHandover(files[1], { rounds: 6, pictures }));
  }

  const middle = await profileWith(await largeBlog(500));
  printPreview(500, await measurePreview(middle, env, { count: 500, rounds: 3 }));

  printResults(await measureResults(11));
  const withContests = await addContests(files[1]);
  printCheck(large, await measureCheck(withContests, 6));
  const contests = await profileWith(withContests);
  const desk = await measureDesk(contests, env, { count: large, rounds: 3 });
  printDesk("The results desk, 650 contests beside 2,000 entries, key to the end of the next frame, ms", desk);
  const palette = await measurePalette(contests, env, { count: large, rounds: 2 });
  printPalette("The palette over 2,000 entries, 650 contests and their candidates, ms", palette);
  const deskWork = await measureDesk(contests, env, { count: large, rounds: 3, args });
  printDesk("The desk with frames drawn at once: the work alone, ms", deskWork);
  const paletteWork = await measurePalette(contests, env, { count: large, rounds: 2, args });
  printPalette("The palette with frames drawn at once: the work alone, ms", paletteWork);
} finally {
  display.stop();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
}
