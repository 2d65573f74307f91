import { runBundled } from "./runBundled.mjs";

/** The forms of export, by the names of the registry. */
const forms = ["page", "fragment", "json", "markdown", "atom", "jsonFeed", "wordpress"];

/**
 * The CPU milliseconds of each of some exports in every form, by form and by count of entries: each form and count in a
 * process of its own. The larger blogs are exported fewer times.
 */
export async function measureForms(counts) {
  const times = {};
  for (const form of forms) {
    times[form] = {};
    for (const count of counts) {
      const rounds = count > 10_000 ? 4 : 8;
      times[form][count] = JSON.parse(await runBundled("bench/exportCost.ts", [form, String(count), String(rounds)]));
    }
  }
  return times;
}

/** The CPU milliseconds of `rounds` checks before an export. */
export async function measureCheck(file, rounds) {
  return JSON.parse(await runBundled("bench/checkCost.ts", [file, String(rounds)]));
}
