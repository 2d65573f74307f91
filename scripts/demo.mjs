import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runPlaywright } from "./e2e.mjs";
import { root } from "./electronBinary.mjs";

/** Plays a reporter's minutes through the real window and says what it leaves in demo/. */
const status = await runPlaywright(["--config", join("e2e", "demo.config.ts")]);
if (status !== 0) process.exit(status);
const folder = join(root, "demo");
console.log(`\nThe page, the handover file and the pictures are in ${folder}:`);
for (const name of readdirSync(folder).sort()) console.log(`  ${name}`);
