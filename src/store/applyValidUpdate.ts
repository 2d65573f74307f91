import { weighUpdate } from "@shared/doc/weighUpdate";
import { NightdeskError } from "@shared/ipc/result";
import { applyUpdate, type Doc } from "yjs";

/**
 * Applies an update to a document. Throws `invalid` when the bytes are not a Yjs update. A cut or padded update is
 * found before anything is applied (Yjs itself would apply the front of a cut one and then throw); what is well-formed
 * and yet cannot be applied may leave a part behind: throw such a document away.
 */
export function applyValidUpdate(doc: Doc, update: Uint8Array): void {
  try {
    weighUpdate(update);
    applyUpdate(doc, update);
  } catch {
    throw notAnUpdate();
  }
}

function notAnUpdate(): NightdeskError {
  return new NightdeskError("invalid", "what was to be saved is not an update of a blog");
}
