import { NightdeskError } from "@shared/ipc/result";
import { applyUpdate, type Doc, decodeUpdate } from "yjs";

/**
 * Applies an update to a document. Throws `invalid` when the bytes are not a Yjs update. A cut or padded update is
 * found before anything is applied (Yjs itself would apply the front of a cut one and then throw); what is well-formed
 * and yet cannot be applied may leave a part behind: throw such a document away.
 */
export function applyValidUpdate(doc: Doc, update: Uint8Array): void {
  if (!isWhole(update)) throw notAnUpdate();
  try {
    applyUpdate(doc, update);
  } catch {
    throw notAnUpdate();
  }
}

/** Every length in an update is followed by something to read, so a byte too few cannot be read, nor one too many hide. */
function isWhole(update: Uint8Array): boolean {
  return isReadable(update) && !isReadable(update.subarray(0, -1));
}

function isReadable(update: Uint8Array): boolean {
  try {
    decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}

function notAnUpdate(): NightdeskError {
  return new NightdeskError("invalid", "what was to be saved is not an update of a blog");
}
