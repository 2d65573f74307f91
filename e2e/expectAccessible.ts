import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect } from "./fixtures";
import type { Nightdesk } from "./pages/Nightdesk";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe's findings in the window as it stands, in light and in dark. */
export async function expectAccessible(nightdesk: Nightdesk, where: string): Promise<void> {
  for (const appearance of ["light", "dark"] as const) {
    await nightdesk.useAppearance(appearance);
    await nightdesk.page.evaluate(axe);
    const results: AxeResults = await nightdesk.page.evaluate("axe.run()");
    const findings = results.violations.map(
      (finding) => `${finding.id}: ${finding.nodes.map((node) => node.html).join(" | ")}`,
    );
    expect(findings, `${where}, ${appearance}`).toEqual([]);
  }
}
