import { resolve } from "node:path";
import { isHandoverName } from "@shared/ipc/contract";

const waiting: string[] = [];
let give: ((path: string) => void) | undefined;

/** Handover files that the system asks to be opened: now where the window is ready, else as soon as it is. */
export function openFiles(paths: readonly string[]): void {
  waiting.push(...paths);
  if (give) for (const path of waiting.splice(0)) give(path);
}

/** What takes them: the window, from when its page is ready until it is gone. */
export function giveFilesTo(receiver: ((path: string) => void) | undefined): void {
  give = receiver;
  openFiles([]);
}

/** The handover files among what was typed after the program's name, which stands in `folder`. */
export function filesIn(argv: readonly string[], folder: string): readonly string[] {
  return argv.filter((word) => !word.startsWith("-") && isHandoverName(word)).map((word) => resolve(folder, word));
}
