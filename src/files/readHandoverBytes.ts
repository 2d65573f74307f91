import { readFile, stat } from "node:fs/promises";
import { messageOf, NightdeskError } from "@shared/ipc/result";
import { fileErrorCode } from "./fileErrorCode";
import { foreign, largestHandover, tooLarge } from "./handoverErrors";

/**
 * The bytes of a file that somebody handed over, with `subject` as its name in every sentence. Throws a NightdeskError:
 * `notFound`, `readOnly`, `inUse`, `foreign` for what is no file, `invalid` for one that is too large to be ours.
 */
export async function readHandoverBytes(path: string, subject: string): Promise<Uint8Array> {
  try {
    // Asked before it is opened: to open a pipe would wait for ever.
    const found = await stat(path);
    if (!found.isFile()) throw foreign(`${subject} is not a file`);
    if (found.size > largestHandover) throw tooLarge(subject);
    return await readFile(path);
  } catch (error) {
    if (error instanceof NightdeskError) throw error;
    throw readError(error, subject);
  }
}

function readError(error: unknown, subject: string): NightdeskError {
  const code = fileErrorCode(error);
  switch (code) {
    case "notFound":
      return new NightdeskError(code, `${subject} is not there. Nothing was changed. Choose the file again.`);
    case "readOnly":
      return new NightdeskError(
        code,
        `${subject} may not be read by this account. Nothing was changed. Ask for a copy.`,
      );
    case "inUse":
      return new NightdeskError(
        code,
        `Another program holds ${subject}. Nothing was changed. Close it there, then open it again.`,
      );
    default: {
      const reason = messageOf(error);
      return new NightdeskError(
        code,
        `${subject} could not be read: ${reason}. Nothing was changed. Copy the file again.`,
      );
    }
  }
}
