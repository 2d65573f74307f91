// As a whole: an Electron before 43, with which development can do, has no ClipboardItem to import by name.
import * as electron from "electron";

/** Puts words on the system's clipboard in both forms, in place of what was there. */
export async function writeClipboard({ html, text }: { readonly html: string; readonly text: string }): Promise<void> {
  if (electron.ClipboardItem) {
    await electron.clipboard.write([new electron.ClipboardItem({ "text/html": html, "text/plain": text })]);
  } else {
    // It takes one plain object.
    (electron.clipboard as unknown as { readonly write: (data: object) => void }).write({ html, text });
  }
}
