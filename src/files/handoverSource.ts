import { closeSync, openSync, readSync, statSync } from "node:fs";
import { messageOf, NightdeskError } from "@shared/ipc/result";
import { fileErrorCode } from "./fileErrorCode";
import { foreign, largestHandover, tooLarge } from "./handoverErrors";
import type { ZipSource } from "./readZip";

/** Bytes that are in memory already. */
export function bytesSource(bytes: Uint8Array): ZipSource {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: whole.length, read: (from, length) => whole.subarray(from, from + length) };
}

/**
 * A file that somebody handed over, read piece by piece, with `subject` as its name in every sentence. It is opened for
 * each piece: the stick can be pulled out at any moment, and nothing is left open. Throws a NightdeskError, now and at
 * each piece: `notFound`, `readOnly`, `inUse`, `foreign` for what is no file, `invalid` for one that is too large to be
 * ours.
 */
export function fileSource(path: string, subject: string): ZipSource {
  try {
    // Asked before it is opened: to open a pipe would wait for ever.
    const found = statSync(path);
    if (!found.isFile()) throw foreign(`${subject} is not a file`);
    if (found.size > largestHandover) throw tooLarge(subject);
    closeSync(openSync(path, "r"));
    return { length: found.size, read: (from, length) => readPiece(path, subject, from, length) };
  } catch (error) {
    throw readError(error, subject);
  }
}

function readPiece(path: string, subject: string, from: number, length: number): Buffer {
  const piece = Buffer.allocUnsafe(length);
  try {
    const file = openSync(path, "r");
    try {
      for (let done = 0; done < length; ) {
        const read = readSync(file, piece, done, length - done, from + done);
        if (read === 0) throw new Error("it has become shorter");
        done += read;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw readError(error, subject);
  }
  return piece;
}

function readError(error: unknown, subject: string): NightdeskError {
  if (error instanceof NightdeskError) return error;
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
