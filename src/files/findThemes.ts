import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readTheme, type ThemeReading } from "@shared/export/theme/readTheme";
import { problemText, type Theme, type ThemeProblem } from "@shared/export/theme/Theme";
import { NightdeskError } from "@shared/ipc/result";
import { quotedPath } from "./quotedName";
import { readThemeFolder } from "./readThemeFolder";
import { shippedThemes } from "./shippedThemes";

/** A theme as it was found. */
export interface FoundTheme {
  /** The name of its folder, by which it is chosen. */
  readonly name: string;
  /** False for one that came with Nightdesk. */
  readonly isOwn: boolean;
  readonly reading: ThemeReading;
}

/**
 * Every theme there is, by name: those that come with Nightdesk, and those in `folder`, where a newsroom keeps its own; one
 * of the same name takes the place of ours. A folder that is not there holds none.
 */
export async function findThemes(folder: string): Promise<readonly FoundTheme[]> {
  const own = await Promise.all(
    (await foldersIn(folder)).map(async (name) => {
      return { name, isOwn: true, reading: await readThemeFolder(join(folder, name)) };
    }),
  );
  const shipped = [...shippedThemes]
    .filter(([name]) => !own.some((theme) => theme.name === name))
    .map(([name, files]) => ({ name, isOwn: false, reading: readTheme(files) }));
  return [...shipped, ...own].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One theme by its name; undefined when there is none. */
export async function findTheme(name: string, folder: string): Promise<ThemeReading | undefined> {
  if ((await foldersIn(folder)).includes(name)) return readThemeFolder(join(folder, name));
  return shippedTheme(name);
}

/** One that came with Nightdesk; undefined for another name. */
export function shippedTheme(name: string): ThemeReading | undefined {
  const files = shippedThemes.get(name);
  return files && readTheme(files);
}

/**
 * The theme, for an export of `what` ("The page"). Throws a NightdeskError `invalid` that names every problem with its file
 * and line, one below the other, and `notFound` when there is no such theme any more.
 */
export function usableTheme(reading: ThemeReading | undefined, name: string, what: string): Theme {
  if (reading === undefined) {
    const sentence = `${what} was not written: the theme ${quotedPath(name)} is not there any more. Choose another, then export again.`;
    throw new NightdeskError("notFound", sentence);
  }
  if ("theme" in reading) return reading.theme;
  const head = `${what} was not written: the theme ${quotedPath(name)} cannot be used. Mend it or choose another, then export again.`;
  throw new NightdeskError("invalid", [head, ...linesOf(reading.problems)].join("\n"));
}

const mostLines = 20;

function linesOf(problems: readonly ThemeProblem[]): readonly string[] {
  const told = problems.slice(0, mostLines).map(problemText);
  const left = problems.length - told.length;
  return left > 0 ? [...told, `and ${left} more.`] : told;
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const isFolder = await stat(join(folder, name)).then(
        (each) => each.isDirectory(),
        () => false,
      );
      return isFolder && !name.startsWith(".") ? [name] : [];
    }),
  );
  return found.flat();
}
