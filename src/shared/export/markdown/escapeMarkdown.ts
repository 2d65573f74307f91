import { cleanText } from "../escape";

/**
 * What CommonMark, GFM's tables and strikethrough, and the templates of site generators take for their own; an ampersand
 * only where it begins a reference, and what GFM makes links of by itself, with whatever follows, escapes and all.
 */
const awkward = /[\\`*_[\]<>~|${}]|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\.|@(?=[\w.-]|$)|!$/gi;
const mailBox = /[\w.+-]$/;

/** One line of text: cleaned, and every run of white space one space, as a page shows it. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/[ \t\n]+/g, " ");
}

/**
 * Text that `oneLine` gave as text within a line, after what is `before` it there. What starts a block is
 * `escapeLineStart`'s.
 */
export function escapeInline(text: string, before: string): string {
  return text.replace(awkward, (character, offset: number) => {
    const isHandle = character === "@" && !mailBox.test(before + text.slice(0, offset));
    return isHandle ? character : `\\${character}`;
  });
}

/** A finished line, so that it is read as words: not as a heading, a list, an underline or a row of a table. */
export function escapeLineStart(line: string): string {
  return trimSpaces(line)
    .replace(/^[#+\-=:]/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
}

/** A line as the words of a heading: number signs at its end would be taken for the end of the heading. */
export function escapeHeading(line: string): string {
  return trimSpaces(line).replace(/#+$/, (signs) => signs.replaceAll("#", "\\#"));
}

/** Without the spaces at its ends, which Markdown drops; others than the common one stay. */
export function trimSpaces(line: string): string {
  return line.replace(/^ +| +$/g, "");
}

/** A character reference, which is read as punctuation where it begins and where it ends; empty for no character. */
export function characterReference(character: string | undefined): string {
  const code = character?.codePointAt(0);
  return code === undefined ? "" : `&#x${code.toString(16).toUpperCase()};`;
}

/** An address in the brackets of a link. */
export function escapeAddress(address: string): string {
  const escaped = address.replace(/[\\<>]|&(?=#?\w+;)/g, "\\$&");
  return /^[\w\-.~:/?#@!$'*+,;=%&]+$/.test(escaped) ? escaped : `<${escaped}>`;
}
