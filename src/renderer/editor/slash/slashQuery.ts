/**
 * What stands between a slash and the caret, "" right after it; undefined where the slash opens nothing. `before` is the
 * text of the line up to the caret. A slash inside a word, a date, a fraction or an address has something before it,
 * and what follows it is a word of letters.
 */
export function slashQuery(before: string): string | undefined {
  return /(?:^|\s)\/(\p{L}*)$/u.exec(before)?.[1];
}
