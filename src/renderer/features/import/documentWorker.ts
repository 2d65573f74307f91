import { messageOf } from "@shared/ipc/result";
import { UnreadableFileError } from "@shared/results/transfer/UnreadableFileError";
import { htmlOfMarkdown } from "./htmlOfMarkdown";
import { htmlOfWord } from "./htmlOfWord";

/** What is to become HTML. */
export type ForeignDocument =
  | { readonly kind: "word"; readonly bytes: Uint8Array }
  | { readonly kind: "markdown"; readonly text: string };

/** The HTML, or why there is none, in one sentence. */
export type ConvertedDocument = { readonly html: string } | { readonly problem: string };

addEventListener("message", async ({ data }: MessageEvent<ForeignDocument>) => {
  postMessage(await convert(data));
});

async function convert(document: ForeignDocument): Promise<ConvertedDocument> {
  try {
    return { html: document.kind === "word" ? await htmlOfWord(document.bytes) : htmlOfMarkdown(document.text) };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) console.error(error);
    return {
      problem: error instanceof UnreadableFileError ? error.message : `The text could not be read: ${messageOf(error)}`,
    };
  }
}
