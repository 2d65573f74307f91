/** A text may hold anything: as it can stand in a list or a terminal, on one line and in the direction of what is around it. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]+/gu, " ");
}
