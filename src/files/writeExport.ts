import { mkdir, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ExportFile } from "@shared/export/exportFile";
import { type WriteWords, writeError, writeFileAtomically } from "./writeFileAtomically";

/**
 * Writes the files of an export, all or none: the first as `path`, the others beside it, and the first last, so that a page
 * is never there without its pictures. What was there before under a picture's name is the same picture.
 * Throws a NightdeskError that says what happened to the words; nothing that was not there is left behind then.
 */
export async function writeExport(path: string, files: readonly ExportFile[], words: WriteWords): Promise<void> {
  const [first, ...beside] = files;
  if (first === undefined) throw new Error("an export needs a file");
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const file of beside) {
      const target = join(dirname(path), ...safeLevels(file.path));
      await makeFolderFor(target, path, words, undo);
      if (!(await isThere(target))) undo.push(() => rm(target, { force: true }));
      await writeFileAtomically(target, file.content, words);
    }
    await writeFileAtomically(path, first.content, words);
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {});
    throw error;
  }
}

/** One folder deep is all that a form asks for. */
async function makeFolderFor(
  target: string,
  path: string,
  words: WriteWords,
  undo: (() => Promise<void>)[],
): Promise<void> {
  const folder = dirname(target);
  if (await isThere(folder)) return;
  try {
    await mkdir(folder);
  } catch (error) {
    throw await writeError(error, path, words);
  }
  undo.push(() => rmdir(folder));
}

/** Throws an Error for a path that could lead out of the folder. */
function safeLevels(path: string): readonly string[] {
  const levels = path.split("/");
  if (levels.every((level) => /^[\w-][\w.-]*$/.test(level))) return levels;
  throw new Error(`“${path}” is no path of an export`);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
