import { dirname, join } from "node:path";
import { quotedPath } from "@files/quotedName";
import { usualTheme } from "@shared/export/theme/plainTheme";
import type { Theme } from "@shared/export/theme/Theme";
import type { AnswerOf, storeMethods, ThemeListing } from "@shared/ipc/contract";
import { NightdeskError } from "@shared/ipc/result";
import type { Connection } from "./connection";
import { getThemeName, setThemeName } from "./queries/profile";

/** Loaded when a theme is first asked for: the parsers take as long to load as the rest of the store takes to start. */
function loadThemes(): Promise<typeof import("@files/findThemes")> {
  return import("@files/findThemes");
}

/** Where a newsroom keeps its own themes: in the folder `themes` of the profile, one folder each. */
function themesFolder(db: Connection): string {
  return join(dirname(db.name), "themes");
}

export async function listThemes(db: Connection): Promise<AnswerOf<(typeof storeMethods)["listThemes"]>> {
  const { findThemes } = await loadThemes();
  const chosen = getThemeName(db) ?? usualTheme;
  const found = await findThemes(themesFolder(db));
  const themes = found.map(({ name, isOwn, reading }): ThemeListing => {
    if (!("theme" in reading))
      return { name, title: name, isOwn, languages: [], problems: reading.problems, warnings: [] };
    const { title, languages, warnings } = reading.theme;
    return { name, title, isOwn, languages: languages.map(({ tag, name }) => ({ tag, name })), problems: [], warnings };
  });
  return { themes, chosen };
}

/** Throws notFound. */
export async function chooseTheme(db: Connection, name: string): Promise<void> {
  const { findTheme } = await loadThemes();
  if ((await findTheme(name, themesFolder(db))) === undefined) {
    throw new NightdeskError("notFound", `There is no theme ${quotedPath(name)}. Nothing was changed.`);
  }
  setThemeName(db, name);
}

/** For an export of `what`, or a look at it. Throws as usableTheme does. */
export async function chosenTheme(db: Connection, what: string): Promise<Theme> {
  const { findTheme, usableTheme } = await loadThemes();
  const name = getThemeName(db) ?? usualTheme;
  return usableTheme(await findTheme(name, themesFolder(db)), name, what);
}
