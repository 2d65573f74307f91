import { statSync } from "node:fs";
import { shippedTheme, usableTheme } from "@files/findThemes";
import { quotedPath } from "@files/quotedName";
import { readThemeFolder } from "@files/readThemeFolder";
import { shippedThemes } from "@files/shippedThemes";
import type { Theme } from "@shared/export/theme/Theme";
import { UsageError } from "./command";

/**
 * The theme that comes with Nightdesk under a name, or that a folder holds. Throws a UsageError when there is neither, and
 * a NightdeskError that names every problem of one that is broken.
 */
export async function themeNamed(typed: string, what: string): Promise<Theme> {
  const shipped = shippedTheme(typed);
  if (shipped) return usableTheme(shipped, typed, what);
  if (statSync(typed, { throwIfNoEntry: false })?.isDirectory()) {
    return usableTheme(await readThemeFolder(typed), typed, what);
  }
  throw new UsageError(`--theme is ${[...shippedThemes.keys()].join(", ")} or a folder, not ${quotedPath(typed)}`);
}
