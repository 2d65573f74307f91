import { decodeText } from "@shared/results/transfer/decodeText";
import { UnreadableFileError } from "@shared/results/transfer/UnreadableFileError";
import { runInWorker } from "../../ui/runInWorker";
import { workerStarter } from "../../ui/workerStarter";
import type { ConvertedDocument, ForeignDocument } from "./documentWorker";
import workerAddress from "./documentWorker?worker&url";
import { htmlOfText, looksLikeMarkdown } from "./htmlOfText";

const startWorker = workerStarter(workerAddress);

/** A page as HTML that is not safe yet, with what it is called and what it was. */
export interface PageSource {
  readonly name: string;
  readonly format: string;
  readonly html: string;
}

/** Bytes of a file. Our own page with a hundred pictures is about as large. */
const largestFile = 64 * 1024 * 1024;
/** Letters of a text without the pictures in it: the longest live blogs are a tenth of it. */
const longestText = 8 * 1024 * 1024;
const mostTags = 400_000;

/** Reads a file by what is in it; its name only tells kinds of text apart. Throws an UnreadableFileError with one sentence. */
export async function sourceOfFile(file: File, signal: AbortSignal): Promise<PageSource> {
  const { name, size } = file;
  if (size === 0) throw new UnreadableFileError("The file is empty.");
  if (size > largestFile)
    throw new UnreadableFileError("The file is larger than 64 MB; save a smaller copy, or paste its text.");
  const bytes = await bytesOf(file);
  if (startsWith(bytes, 0x50, 0x4b)) {
    return { name, format: "a Word document", html: await convert({ kind: "word", bytes }, signal) };
  }
  refuseForeign(bytes);
  const { text, encoding } = decodeText(bytes);
  refuseNoText(text);
  const said = encoding.startsWith("UTF-8") ? "" : `, ${encoding}`;
  const source = await sourceOfText(text, name, signal);
  return { ...source, name, format: source.format + said };
}

/** What was copied from a page or a document, else its plain text. Throws an UnreadableFileError with one sentence. */
export function sourceOfClipboard(clipboard: DataTransfer, signal: AbortSignal): Promise<PageSource> {
  const html = clipboard.getData("text/html");
  const text = clipboard.getData("text/plain");
  return sourceOfPaste(html, text, signal);
}

async function sourceOfPaste(html: string, text: string, signal: AbortSignal): Promise<PageSource> {
  const name = "what was pasted";
  if (html.trim() !== "") {
    refuseLong(html);
    refuseCrowded(html);
    return { name, format: "formatted text", html };
  }
  if (text.trim() === "") throw new UnreadableFileError("There is no text on the clipboard.");
  return { ...(await sourceOfText(text, "", signal)), name };
}

async function sourceOfText(text: string, name: string, signal: AbortSignal): Promise<Omit<PageSource, "name">> {
  if (text.trim() === "") throw new UnreadableFileError("There are no words in the file.");
  refuseLong(text);
  if (/\.x?html?$/i.test(name) || /^\s*<(?:!doctype|html|head|body|article|section|main|div|p|h\d)\b/i.test(text)) {
    refuseCrowded(text);
    return { format: "a web page", html: text };
  }
  if (/\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(text)) {
    return { format: "Markdown", html: await convert({ kind: "markdown", text }, signal) };
  }
  return { format: "plain text", html: htmlOfText(text) };
}

async function convert(document: ForeignDocument, signal: AbortSignal): Promise<string> {
  const converted = await runInWorker<ConvertedDocument>(startWorker, document, signal);
  if ("problem" in converted) throw new UnreadableFileError(converted.problem);
  refuseLong(converted.html);
  refuseCrowded(converted.html);
  return converted.html;
}

function refuseForeign(bytes: Uint8Array): void {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableFileError(
      "This is an old .doc document or one with a password; save it as .docx without a password.",
    );
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw new UnreadableFileError("This is a PDF, which keeps no paragraphs; copy its text and paste it here.");
  }
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) {
    throw new UnreadableFileError("This is a document in RTF; save it as .docx, then choose that.");
  }
}

function refuseNoText(text: string): void {
  if (/^(?:From: <Saved by|MIME-Version:)/i.test(text)) {
    throw new UnreadableFileError("This is a web archive (.mht); save the page as .html, then choose that.");
  }
  if (text.includes("\0")) {
    throw new UnreadableFileError("The file holds no text; choose a .html, .md, .txt or .docx file.");
  }
}

function refuseLong(text: string): void {
  if (text.length <= longestText) return;
  const length = text.replace(/data:image\/[\w.+-]+;base64,[\w+/=]+/gi, "").length;
  if (length <= longestText) return;
  throw new UnreadableFileError("The text is longer than 8 million letters; save the part that is needed by itself.");
}

/** The parsing of a page is one piece of work: a page of 1,000 entries has some 30,000 tags, and takes a quarter of a second. */
function refuseCrowded(html: string): void {
  if (html.split("<", mostTags + 1).length <= mostTags) return;
  throw new UnreadableFileError("The page has too many parts to read; save the part that is needed by itself.");
}

function startsWith(bytes: Uint8Array, ...signs: readonly number[]): boolean {
  return signs.every((sign, index) => bytes[index] === sign);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UnreadableFileError("The file cannot be read any more; choose it again.");
  }
}
