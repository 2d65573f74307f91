import { decodeText } from "./decodeText";
import { readDelimited } from "./readDelimited";
import { readWorkbook } from "./readWorkbook";
import { UnreadableFileError } from "./UnreadableFileError";

export interface ReadRows {
  readonly rows: readonly (readonly string[])[];
  /** How the file was read, for the preview: "Excel workbook", "UTF-8 with BOM". */
  readonly format: string;
}

/** Bytes of a file, packed or not. The whole of the United Kingdom, candidate by candidate, is half a megabyte. */
const maximumFile = 32 * 1024 * 1024;

/** Rows of cells from a file of either kind, told by what is in it and not by its name. Throws an UnreadableFileError. */
export async function readRows(bytes: Uint8Array): Promise<ReadRows> {
  if (bytes.length > maximumFile) throw new UnreadableFileError("The file is larger than 32 MB.");
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (zip || compound) return { rows: await readWorkbook(bytes), format: "Excel workbook" };
  const { text, encoding } = decodeText(bytes);
  if (text.includes("\0"))
    throw new UnreadableFileError("The file holds no text; choose a CSV file or an .xlsx workbook.");
  return { rows: readDelimited(text), format: encoding };
}
