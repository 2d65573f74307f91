/** True when the word at the end of `text` is an address, a path or code: what is typed there is meant letter by letter. */
export function isCodeLike(text: string): boolean {
  const word = text.slice(Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n"), text.lastIndexOf("\u00a0")) + 1);
  return /[`=\\<>{}_|~^]|:\/\/|\w\.\w[\w.-]*\/|\w@\w/.test(word) || /^\W*(?:www\.|mailto:)/i.test(word);
}
