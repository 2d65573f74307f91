import { shownText } from "./shownText";
import type { TokenKind } from "./tokens";

const colour = /^#(?:[\da-f]{3}|[\da-f]{6})$/;
const family = /^(?:"[\p{L}\p{N}][\p{L}\p{N} -]{0,59}"|-?[A-Za-z][A-Za-z\d-]{0,59}(?: [A-Za-z][A-Za-z\d-]{0,59})*)$/u;
const length = /^-?(?:\d{1,2}(?:\.\d{1,4})?|\.\d{1,4})(?:rem|em|px)$/;
const weight = /^[1-9]00$/;
const leading = /^[12](?:\.\d{1,3})?$/;

/** What a value of each kind looks like, for the sentence that refuses one. */
const shapes = {
  colour: "write a colour as #rrggbb",
  fonts: 'write fonts as a list such as Georgia, "Times New Roman", serif',
  length: "write a length such as 1.5rem, .02em, 3px or 0, below 100",
  weight: "write a weight from 100 to 900",
  leading: "write a height of lines from 1 to 2.9, without a unit",
  case: "write none or uppercase",
  line: "write solid or double",
} as const satisfies Record<TokenKind, string>;

/**
 * A value in the one form in which it is written into a page, or what is wrong with it. Nothing but these forms gets
 * through, so that no value can end the style element, another rule, or load anything.
 */
export function tokenValue(kind: TokenKind, typed: string): { readonly value: string } | { readonly problem: string } {
  const text = typed.trim().replace(/\s+/g, " ");
  const value = text === "" ? undefined : valueOfKind(kind, text);
  if (value !== undefined) return { value };
  return { problem: `${text === "" ? "it is empty" : `${shownText(text)} cannot stand here`}: ${shapes[kind]}` };
}

function valueOfKind(kind: TokenKind, text: string): string | undefined {
  switch (kind) {
    case "colour":
      return longColour(text.toLowerCase());
    case "fonts":
      return fontsOf(text);
    case "length":
      // With a unit, as calc() takes no bare 0 for a length.
      return text === "0" ? "0px" : length.test(text) ? text : undefined;
    case "weight":
      return weight.test(text) ? text : undefined;
    case "leading":
      return leading.test(text) ? text : undefined;
    case "case":
      return text === "none" || text === "uppercase" ? text : undefined;
    case "line":
      return text === "solid" || text === "double" ? text : undefined;
  }
}

/** In six digits, so that contrast can be computed. */
function longColour(text: string): string | undefined {
  if (!colour.test(text)) return undefined;
  return text.length === 4 ? text.replace(/[\da-f]/g, "$&$&") : text;
}

function fontsOf(text: string): string | undefined {
  const families = text.split(",").map((each) => each.trim().replaceAll("'", '"'));
  return families.length <= 12 && families.every((each) => family.test(each)) ? families.join(", ") : undefined;
}
