import { UnreadableFileError } from "@shared/results/transfer/UnreadableFileError";
import { unpackParts } from "@shared/results/transfer/unpackParts";
import { zipSync } from "fflate";
import mammoth from "mammoth";

/** Bytes of XML, unpacked: the text of a book of 1,000 pages is about 20 MB. */
const mostXml = 32 * 1024 * 1024;
/** Bytes of pictures. */
const mostPictures = 64 * 1024 * 1024;

/** Styles that stand for something a body can hold, beside the headings and lists that are known. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/**
 * A Word document (.docx) as HTML, with its pictures in it. Comments and deletions that are only proposed are left out.
 * Throws an UnreadableFileError on what is damaged, another kind of file in a ZIP, or larger than any night's notes.
 * The HTML is not safe yet.
 */
export async function htmlOfWord(bytes: Uint8Array): Promise<string> {
  const parts = { ...partsOf(bytes, /\.(?:xml|rels)$/i, mostXml), ...partsOf(bytes, /^word\/media\//i, mostPictures) };
  if ("manifest.json" in partsOf(bytes, /^manifest\.json$/, mostXml)) {
    throw new UnreadableFileError("This is a handover file: open it with “Open handover file”.");
  }
  if (!parts["word/document.xml"]) {
    throw new UnreadableFileError("The file is no Word document; choose a .docx, .html or .md file.");
  }
  try {
    // Packed again without compression: what it claimed was checked, and nothing in it can grow any more.
    const arrayBuffer = zipSync(parts, { level: 0 }).slice().buffer;
    // Its two builds, for browsers and for Node, call it differently.
    const file = { arrayBuffer, buffer: arrayBuffer };
    const { value } = await mammoth.convertToHtml(file, { styleMap: styles });
    return value;
  } catch {
    throw damaged();
  }
}

function partsOf(bytes: Uint8Array, names: RegExp, most: number): Record<string, Uint8Array> {
  const parts = unpackParts(bytes, (name) => names.test(name), most);
  if (parts === "damaged") throw damaged();
  if (parts !== "tooLarge") return parts;
  throw new UnreadableFileError("The document is too large to read; save the part that is needed by itself.");
}

const damaged = (): UnreadableFileError =>
  new UnreadableFileError("The document is damaged; open it in Word and save it again.");
