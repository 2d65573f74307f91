import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { readTheme, type ThemeReading, themeFiles } from "@shared/export/theme/readTheme";
import type { ThemeProblem } from "@shared/export/theme/Theme";
import { fileErrorCode } from "./fileErrorCode";

/**
 * A theme from a folder. Only the files of a theme are opened, each of a size that a theme may have, and none that is a
 * link to somewhere outside the folder. Never rejects: what cannot be read is a problem of the theme.
 */
export async function readThemeFolder(folder: string): Promise<ThemeReading> {
  const files = new Map<string, Uint8Array>();
  const problems: ThemeProblem[] = [];
  for (const [file, most] of themeFiles) {
    const read = await readPart(folder, file, most);
    if (typeof read === "string") problems.push({ file, line: null, sentence: read });
    else if (read !== undefined) files.set(file, read);
  }
  const reading = readTheme(files);
  if (problems.length === 0) return reading;
  // A file that is there and cannot be read is not missing as well.
  const others = "problems" in reading ? reading.problems : [];
  return { problems: [...problems, ...others.filter(({ file }) => !problems.some((each) => each.file === file))] };
}

/** The bytes, undefined where there is no such file, or what keeps it from being read. */
async function readPart(folder: string, file: string, most: number): Promise<Uint8Array | string | undefined> {
  const path = join(folder, file);
  try {
    const [home, target] = await Promise.all([realpath(folder), realpath(path)]);
    if (!target.startsWith(home + sep)) return "it is a link that leads out of the folder: put the file itself here";
    const found = await stat(target);
    if (!found.isFile()) return "it is no file";
    if (found.size > most) return `it may weigh at most ${most / 1024} KB`;
    return await readFile(target);
  } catch (error) {
    switch (fileErrorCode(error)) {
      case "notFound":
        return undefined;
      case "readOnly":
        return "this account may not read it";
      default:
        return "it cannot be read";
    }
  }
}
