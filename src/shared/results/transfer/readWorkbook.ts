import { zipSync } from "fflate";
import readExcelFile, { type CellValue } from "read-excel-file/universal";
import { UnreadableFileError } from "./UnreadableFileError";
import { unpackParts } from "./unpackParts";

/** Bytes that the sheets may take up, unpacked: 100,000 rows of twenty columns are about 60 MB. */
const maximumUnpacked = 96 * 1024 * 1024;
/** Cells of a sheet, the blank ones between others among them. */
const maximumCells = 4_000_000;
/** As Excel has it. */
const maximumCellLength = 32_767;

/**
 * Rows of cells from the first sheet of an .xlsx workbook that has any; numbers and dates as text. Throws an
 * UnreadableFileError on what is damaged, protected by a password, no workbook, or larger than any night's results.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableFileError(
      "This is an old .xls workbook or one with a password; save it as .xlsx without a password.",
    );
  }
  const parts = unpack(bytes);
  for (const part of Object.values(parts)) checkExtent(part);
  const sheets = await readSheets(parts);
  const filled = sheets.find(({ data }) => data.some((row) => row.some((cell) => cellText(cell).trim() !== "")));
  return (filled?.data ?? []).map((row) => row.map(cellText));
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts = unpackParts(bytes, (name) => /\.(xml|rels)$/i.test(name), maximumUnpacked);
  if (parts === "tooLarge") throw tooLarge();
  if (parts === "damaged") throw damaged();
  return parts;
}

async function readSheets(parts: Record<string, Uint8Array>) {
  try {
    // Packed again without compression: the library then unpacks at once, where it would start workers that the
    // window's content security policy refuses.
    const stored = zipSync(parts, { level: 0 });
    return await readExcelFile(stored.slice().buffer);
  } catch {
    throw damaged();
  }
}

/**
 * Refuses a sheet whose rows and columns, the blank ones counted, are too many: the library fills them all in. One
 * cell named XFD1048576 would be 17,000 million. Every part is looked at that could be a sheet, under whatever name,
 * and every `r`: what looks like no place in a sheet is refused too, since the library would still count up to it.
 */
function checkExtent(part: Uint8Array): void {
  const xml = new TextDecoder().decode(part);
  if (!xml.includes("sheetData")) return;
  let last = 0;
  let columns = 1;
  for (const [, place = ""] of xml.matchAll(/[\s"']r\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = "", digits = ""] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (digits === "") throw damaged();
    last = Math.max(last, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  // Rows without a number follow on the one before.
  const unnumbered = [...xml.matchAll(/<(?:[\w-]+:)?row(?=[\s/>])(?![^<>]*[\s"']r\s*=)/g)].length;
  if ((last + unnumbered) * columns > maximumCells) throw tooLarge();
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellText(cell: CellValue | null): string {
  if (cell === null) return "";
  const value: unknown = cell;
  if (value instanceof Date) return dateText(value);
  const text = String(value);
  if (text.length > maximumCellLength) throw tooLarge();
  return text;
}

/** `2018-05-03`, with the time of day where there is one. A workbook knows no zone; the library calls it UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
}

const damaged = (): UnreadableFileError =>
  new UnreadableFileError("The file is damaged or is not an .xlsx workbook; open it in Excel and save it again.");

const tooLarge = (): UnreadableFileError =>
  new UnreadableFileError("The workbook is too large to read; save the sheet with the results by itself.");
