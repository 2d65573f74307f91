import { formatCount } from "./formatFigure";

/** What somebody typed where a figure belongs: nothing, the figure, or one sentence on why it cannot be read. */
export type Figure =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "problem"; readonly sentence: string };

/**
 * Reads a whole number from 0, as it is typed or pasted: `1405`, `1,405`, `1 405` with any kind of space, `1405.0` as
 * some programs write it. What could be two numbers is not guessed. `counted` is what the sentence of a problem names.
 */
export function parseCount(text: string, counted = "ballot papers"): Figure {
  const typed = cleaned(text);
  if (isEmpty(typed)) return { kind: "empty" };
  const whole = `${counted} are counted in whole numbers`;
  if (/%/.test(typed)) return problem(`${typed} is a percentage; ${whole}.`);
  if (/^[-\u2212\u2013]/.test(typed)) return problem(`${typed} is below zero; ${whole} from 0.`);
  if (/^\+/.test(typed)) return problem(`${typed} is a change; ${whole}.`);
  if (/^=?[\d, ]+(\+[\d, ]+)+$/.test(typed)) return sumProblem(typed);
  if (/^0?\.\d+$/.test(typed) && Number(typed) > 0) return problem(`${typed} is a fraction; ${whole}.`);
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(typed)) {
    const meant = formatCount(Number(typed.replaceAll(".", "")));
    return problem(`${typed} could be ${meant} or a decimal; type ${meant} without the dot.`);
  }
  const digits = withoutGroups(typed.replace(/\.00?$/, ""));
  if (digits === undefined) return unreadable(typed, "1405 or 1,405");
  if (/\./.test(digits)) return problem(`${typed} is not a whole number; ${whole}.`);
  if (!Number.isSafeInteger(Number(digits))) return problem(`${typed} has more digits than any count.`);
  return { kind: "value", value: Number(digits) };
}

/** Reads a share, from 0 to 1: `35.2%`, `0.352`, or `35.2`, since a bare number above 1 is a percentage. */
export function parseShare(text: string): Figure {
  const typed = cleaned(text);
  if (isEmpty(typed)) return { kind: "empty" };
  const [, digits, percent] = /^(\d+(?:\.\d+)?|\.\d+) ?(%?)$/.exec(typed) ?? [];
  if (digits === undefined) {
    return /^[-\u2212\u2013]/.test(typed) ? problem(`${typed} is below zero.`) : unreadable(typed, "35.2% or 0.352");
  }
  const number = Number(digits);
  if (number > 100) return problem(`${typed} is above 100%; type a share as 35.2% or 0.352.`);
  return { kind: "value", value: percent || number > 1 ? number / 100 : number };
}

/**
 * Reads a change, in whatever it is counted in: `+12`, `−3`, `-3`, `+1.2`, `(-2)`. A number without a sign is a gain;
 * one in brackets without a sign is not guessed, since it is a loss in an account and a gain in a table.
 */
export function parseChange(text: string): Figure {
  const typed = cleaned(text);
  const inner = /^\((.*)\)$/.exec(typed)?.[1]?.trim();
  if (isEmpty(inner ?? typed)) return { kind: "empty" };
  const [, sign = "", rest = ""] = /^([+\u2212\u2013-]?) ?(.*)$/.exec(inner ?? typed) ?? [];
  if (/%$/.test(rest)) return problem(`${typed} is a percentage; type the change as +1.2 or −3.`);
  const digits = withoutGroups(rest);
  if (digits === undefined) return unreadable(typed, "+12 or −3");
  const size = Number(digits);
  if (size > Number.MAX_SAFE_INTEGER) return problem(`${typed} has more digits than any change.`);
  if (inner !== undefined && sign === "" && size !== 0) {
    return problem(`${typed} could be a gain or a loss; type +${rest} or −${rest}.`);
  }
  return { kind: "value", value: sign === "" || sign === "+" || size === 0 ? size : -size };
}

/** Every kind of space as one plain space, and without the marks that are pasted along unseen. */
function cleaned(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

function isEmpty(typed: string): boolean {
  return /^(?:|[-\u2212\u2013\u2014]|n\/?a|n\.a\.)$/i.test(typed);
}

/** `1,405` and `1 405` as `1405`; undefined unless every group has three digits and all are set apart alike. */
function withoutGroups(typed: string): string | undefined {
  const grouped = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/.test(typed);
  if (grouped) return typed.replace(/[, ]/g, "");
  return /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(typed) ? typed : undefined;
}

function sumProblem(typed: string): Figure {
  const parts = typed
    .replace(/^=/, "")
    .split("+")
    .map((part) => withoutGroups(part.trim()));
  const total = parts.every((part) => part !== undefined) ? parts.reduce((sum, part) => sum + Number(part), 0) : NaN;
  const instead = Number.isSafeInteger(total) ? formatCount(total) : "what it comes to";
  return problem(`${typed} is a sum; type ${instead} instead.`);
}

function unreadable(typed: string, example: string): Figure {
  const shown = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed;
  return problem(`“${shown}” is not a number that can be read; type it as ${example}.`);
}

function problem(sentence: string): Figure {
  return { kind: "problem", sentence };
}
