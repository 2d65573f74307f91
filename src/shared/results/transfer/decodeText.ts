export interface DecodedText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-8 with BOM" | "UTF-16" | "Windows-1252";
}

/**
 * The text of a file without its byte order mark. What is not well-formed UTF-8 is taken for Windows-1252, as Excel
 * in Britain writes it: in a real text of that kind, é or £ alone is never well-formed UTF-8.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decode("utf-16le", bytes), encoding: "UTF-16" };
  if (first === 0xfe && second === 0xff) return { text: decode("utf-16be", bytes), encoding: "UTF-16" };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: marked ? "UTF-8 with BOM" : "UTF-8" };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "Windows-1252" };
  }
}

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

/** Bytes 0x80 to 0x9f; the five that Windows-1252 leaves open stay control characters, as the Encoding Standard has it. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** By hand: some versions of Node decode "windows-1252" as ISO 8859-1, and dashes and curly quotes are lost. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const chunk = 8192;
  for (let from = 0; from < bytes.length; from += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + chunk)));
  }
  return parts.join("").replace(/[\u0080-\u009f]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}
