import { keyLabel, keyOf } from "@shared/actions/actionKeys";
import type { ActionName } from "@shared/actions/actions";
import { platform } from "../../api/nightdesk";

export const isMac = platform === "darwin";

/** The key of an action as this platform writes it. */
export function keyHere(name: ActionName): string | undefined {
  return keyOf(name, isMac);
}

/** A key that is no action's, as this platform writes it. */
export function writtenKey(accelerator: string): string {
  return keyLabel(accelerator, isMac);
}
