import { changeDash } from "./changeDash";
import { changeElision } from "./changeElision";
import { changeDoubleQuote, changeSingleQuote } from "./changeQuote";
import { isCodeLike } from "./isCodeLike";

/** The last `length` characters of the line so far become `insert`. */
export interface SmartChange {
  readonly length: number;
  readonly insert: string;
}

/** The keys after which anything can change: for every other one there is no need to look at the line. */
export const smartKeys: ReadonlySet<string> = new Set([..."\"'-.s ,;:!?)"]);

/**
 * What a typed character makes of the end of a line, in the British way: “double” outside, ‘single’ inside, spaced
 * en dashes, one sign for an ellipsis. `line` is what stands before the caret with the typed character at its end.
 * Undefined where all stays as it was typed: in numbers, addresses and code. Only this one key is looked at, so what was
 * given back by Backspace stays.
 */
export function smartChange(line: string): SmartChange | undefined {
  const typed = line.at(-1) ?? "";
  if (!smartKeys.has(typed)) return undefined;
  const before = line.slice(0, -1);
  if (isCodeLike(before)) return undefined;
  switch (typed) {
    case '"':
      return changeDoubleQuote(before);
    case "'":
      return changeSingleQuote(before);
    case "-":
    case ".":
      return changeDash(before, typed) ?? changeElision(before, typed);
    default:
      return changeElision(before, typed);
  }
}
