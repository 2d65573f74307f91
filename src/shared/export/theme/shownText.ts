/** What somebody typed, within a sentence about it: in quotation marks, cut after 40 characters, without controls. */
export function shownText(typed: string): string {
  const text = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed;
  return `“${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u{FFFD}")}”`;
}
