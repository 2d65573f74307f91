import { randomUUID } from "node:crypto";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { messageOf, NightdeskError } from "@shared/ipc/result";
import { fileErrorCode } from "./fileErrorCode";
import { quotedName, quotedPath } from "./quotedName";

/** The words of the sentence when a file could not be written. */
export interface WriteWords {
  /** What was to be written, at the head of the sentence: `The page`. */
  readonly what: string;
  /** What to do once the cause is gone, at its end: `export again`. */
  readonly retry: string;
}

/**
 * Writes a file whole or not at all: to a temporary name in the same folder, flushed to the disk, then renamed over
 * what was there. A file that may not be written to is respected, a symbolic link is followed, permissions are kept.
 * Throws a NightdeskError that says what happened to the words; nothing temporary is left behind.
 */
export async function writeFileAtomically(
  path: string,
  data: string | Uint8Array,
  words: WriteWords = { what: "The file", retry: "try again" },
): Promise<void> {
  try {
    const existing = await findExisting(path);
    const target = existing?.path ?? path;
    await replaceWhole(target, data, existing?.mode);
    await syncFolder(dirname(target));
  } catch (error) {
    throw await writeError(error, path, words);
  }
}

interface ExistingFile {
  readonly path: string;
  readonly mode: number;
}

/** Opened for writing, since a rename would go past the file's own permissions, its locks, and replace a device. */
async function findExisting(path: string): Promise<ExistingFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r+");
    const found = await handle.stat();
    if (!found.isFile()) throw Object.assign(new Error("not a regular file"), { code: "EINVAL" });
    return { path: await realpath(path), mode: found.mode & 0o777 };
  } catch (error) {
    if (fileErrorCode(error) === "notFound") return undefined;
    throw error;
  } finally {
    await handle?.close();
  }
}

async function replaceWhole(target: string, data: string | Uint8Array, mode: number | undefined): Promise<void> {
  // Not made from the file's own name, which may already be as long as a name can be.
  const temporary = join(dirname(target), `.nightdesk-${randomUUID()}.tmp`);
  const handle = await open(temporary, "wx");
  try {
    try {
      await handle.writeFile(data);
      // A stick with FAT has no permissions to keep.
      if (mode !== undefined) await handle.chmod(mode).catch(() => {});
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Makes the new name itself survive a power cut. Windows and some network shares refuse; the file is whole either
 * way, so a refusal is no failure.
 */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {}
}

/** The refusal of the disk as a sentence. */
export async function writeError(error: unknown, path: string, { what, retry }: WriteWords): Promise<NightdeskError> {
  const code = fileErrorCode(error);
  const wasThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  const fate = wasThere ? "was not written and the file that was there is unchanged" : "was not written";
  return new NightdeskError(code, `${what} ${fate}: ${causeAndRemedy(error, path)}, then ${retry}.`);
}

function causeAndRemedy(error: unknown, path: string): string {
  const code = fileErrorCode(error);
  switch (code) {
    case "diskFull":
      return "the disk is full. Free some space";
    case "readOnly": {
      const file = error instanceof Error && "path" in error && error.path === path;
      return `${file ? quotedName(path) : quotedPath(dirname(path))} may not be written to. Choose another folder`;
    }
    case "notFound":
      return `the folder ${quotedPath(dirname(path))} is not there. Choose another folder`;
    case "inUse":
      return `another program holds ${quotedName(path)}. Close it there`;
    case "invalid":
      return `${quotedName(path)} cannot be a file's name there. Choose another name`;
    default:
      return `the disk answered “${messageOf(error)}”. Choose another folder`;
  }
}
