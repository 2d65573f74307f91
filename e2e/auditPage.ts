import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { electronPath, sandboxArgs } from "./launch";

export interface Audit {
  /** What axe objects to: the rule and the elements. */
  readonly violations: readonly string[];
  /** How many of axe's rules applied and were kept. */
  readonly passes: number;
  readonly scripts: number;
  readonly headline: string;
  readonly background: string;
  /** Every address that was asked for, the file's own first. */
  readonly requests: readonly string[];
}

/** Opens a file in a bare window of the app's Chromium, outside the app, which shows no page but its own. */
export function auditPage(file: string, colours: "light" | "dark"): Audit {
  const output = execFileSync(
    electronPath(),
    [...sandboxArgs(), join(import.meta.dirname, "auditPage.cjs"), file, colours],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return JSON.parse(output);
}
