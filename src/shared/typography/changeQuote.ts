import type { SmartChange } from "./smartChange";

/** Undefined after a number, which is in inches then, unless a quotation is open. */
export function changeDoubleQuote(before: string): SmartChange | undefined {
  if (/\d['′]\d+$/.test(before)) return undefined;
  const isOpen = before.lastIndexOf("“") > before.lastIndexOf("”");
  if (/\d$/.test(before) && !isOpen) return undefined;
  return { length: 1, insert: opens(before, isOpen) ? "“" : "”" };
}

/** Undefined after one or two digits, which are feet or minutes then, unless a quotation is open. */
export function changeSingleQuote(before: string): SmartChange | undefined {
  if (/(?:^|[\s([“‘])‘n$/.test(before)) return { length: 3, insert: "’n’" };
  const isOpen = /‘(?:[^’]|’(?=\p{L}))*$/u.test(before);
  if (/(?:^|[^\d.,])\d{1,2}$/.test(before) && !isOpen) return undefined;
  return { length: 1, insert: opens(before, isOpen) ? "‘" : "’" };
}

/** A quotation opens after a space, a bracket, another opening mark or a dash, and at the start of a line. */
function opens(before: string, isOpen: boolean): boolean {
  // “But I—” and “that is –” break off.
  if (isOpen && /[^\s–—“‘]\s*[–—]$/.test(before)) return false;
  return before === "" || /[\s([{“‘–—\-/]$/.test(before);
}
