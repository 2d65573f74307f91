import { statSync } from "node:fs";
import { shippedTheme, usableTheme } from "@files/findThemes";
import { quotedPath } from "@files/quotedName";
import { readThemeFolder } from "@files/readThemeFolder";
import { shippedThemes } from "@files/shippedThemes";
import type { ThemeReading } from "@shared/export/theme/readTheme";
import type { Theme } from "@shared/export/theme/Theme";
import { UsageError } from "./command";

/**
 * The theme that comes with Nightdesk under a name, or that a folder holds. Throws a UsageError when there is neither, and
 * a NightdeskError that names every problem of one that is broken.
 */
export async function themeNamed(typed: string, what: string): Promise<Theme> {
  return usableTheme(await themeReadingNamed(typed), typed, what);
}

/** The same, be it broken or not. Throws a UsageError when there is none of that name. */
export async function themeReadingNamed(typed: string): Promise<ThemeReading> {
  const shipped = shippedTheme(typed);
  if (shipped) return shipped;
  if (statSync(typed, { throwIfNoEntry: false })?.isDirectory()) return readThemeFolder(typed);
  throw new UsageError(`--theme is ${[...shippedThemes.keys()].join(", ")} or a folder, not ${quotedPath(typed)}`);
}
