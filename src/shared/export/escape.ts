/** Controls, lone surrogates and noncharacters: what HTML or XML 1.0 does not allow in text. */
const notAllowed = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n]]/gv;
const bidiControl = /[\u202A-\u202E\u2066-\u2069]/;
const markup = /[&<>"]/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

/**
 * Makes any string safe as the text of an element and inside a double-quoted attribute, in HTML and in XML: markup becomes
 * character references, and the rest is as `cleanText` leaves it. Not for the inside of `script`, `style`, a comment, or an
 * attribute without double quotes.
 */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(markup, (character) => entities[character] ?? "");
}

/**
 * Data as JSON that is safe inside a `script` element of a data type: nothing in it ends the element or begins a comment,
 * and every text in it is cleaned as escapeHtml does.
 */
export function escapeScriptJson(data: object): string {
  const json = JSON.stringify(data, cleanValue);
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Data as JSON for people to read, every text in it cleaned: what holds for a page holds for whoever makes one of it. */
export function stringifyClean(data: object): string {
  return `${JSON.stringify(data, cleanValue, 2)}\n`;
}

function cleanValue(_: string, value: unknown): unknown {
  return typeof value === "string" ? cleanText(value) : value;
}

/**
 * Text that stays in its place in every form: a character that HTML or XML does not allow becomes U+FFFD, every line ends
 * with a newline, and the effect of bidi controls ends with the string.
 */
export function cleanText(text: string): string {
  return isolateBidi(text).replace(/\r\n?/g, "\n").replace(notAllowed, "\uFFFD");
}

/**
 * Closes every isolate that the text opens, drops every end of an isolate that it did not open, and puts the whole in
 * an isolate of its own, whose end also ends embeddings and overrides (UAX #9, X6a). Text without controls is untouched.
 */
function isolateBidi(text: string): string {
  if (!bidiControl.test(text)) return text;
  let open = 0;
  const balanced = text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control !== popIsolate) open += 1;
    else if (open === 0) return "";
    else open -= 1;
    return control;
  });
  return firstStrongIsolate + balanced + popIsolate.repeat(open + 1);
}
