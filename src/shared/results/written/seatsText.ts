import type { SeatCount } from "../authority";
import type { ControlCount } from "../election";
import { parseCount } from "../figures/parseFigure";
import { findParty, ownPartyNamed, partyOf } from "../parties/findParty";
import { type Control, noOverallControl, type Party } from "../party";

/** What was made of words that were typed: the value, or one sentence that says what cannot be read. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** Seats, and the parties that they name. */
export interface SeatsReading {
  readonly seats: readonly SeatCount[];
  readonly parties: readonly Party[];
}

/**
 * Reads seats as a reporter writes them down: "Con 26, Lab 31", parted by commas, semicolons or lines. A party that is
 * not known is taken by the name that was typed.
 */
export function readSeatsText(text: string, own: readonly Party[]): Reading<SeatsReading> {
  const counts = readCounts(text, "seats", own);
  if (!counts.ok) return counts;
  const named = counts.value.map(({ name, count }) => ({ party: partyNamed(name, own), count }));
  const twice = named.find(({ party }, index) => named.findIndex((other) => other.party.id === party.id) < index);
  if (twice) return { ok: false, sentence: `${twice.party.name} is there twice.` };
  return {
    ok: true,
    value: {
      seats: named.map(({ party, count }) => ({ party: party.id, seats: count })),
      parties: named.map(({ party }) => party),
    },
  };
}

/** "Con 26, Lab 31" */
export function seatsText(seats: readonly SeatCount[], own: readonly Party[]): string {
  return seats.map(({ party, seats: count }) => `${partyOf(party, own).shortName} ${count}`).join(", ");
}

/** Reads councils by control: "Con 48, Lab 74, LD 5, NOC 23". */
export function readControlText(text: string, own: readonly Party[]): Reading<readonly ControlCount[]> {
  const counts = readCounts(text, "councils", own);
  if (!counts.ok) return counts;
  const all = counts.value.map(({ name, count }) => ({
    control: readNamedControl(name, own).control ?? noOverallControl,
    councils: count,
  }));
  const twice = all.find(({ control }, index) => all.findIndex((other) => other.control === control) < index);
  if (twice) return { ok: false, sentence: `${controlled(twice.control, own)} is there twice.` };
  return { ok: true, value: all };
}

/** "Con 48, Lab 74, NOC 23" */
export function controlText(counts: readonly ControlCount[], own: readonly Party[]): string {
  return counts.map(({ control, councils }) => `${controlled(control, own)} ${councils}`).join(", ");
}

/** Who runs a council, as it was typed: a party, "NOC" or "no overall control"; null for nothing. */
export function readNamedControl(
  name: string,
  own: readonly Party[],
): { readonly control: Control | null; readonly parties: readonly Party[] } {
  if (name.trim() === "") return { control: null, parties: [] };
  if (/^(noc|no overall control|none|hung)$/i.test(name.trim())) return { control: noOverallControl, parties: [] };
  const party = partyNamed(name, own);
  return { control: party.id, parties: [party] };
}

/** "Lab", or "NOC" */
export function controlled(control: Control, own: readonly Party[]): string {
  return control === noOverallControl ? "NOC" : partyOf(control, own).shortName;
}

/** The party of that name, or a new one. */
export function partyNamed(name: string, own: readonly Party[]): Party {
  return findParty(name, own) ?? ownPartyNamed(name.trim());
}

/**
 * The words between commas, semicolons and line ends, each trimmed. A party of the blog whose own name has one in it,
 * "Homes, Hospitals", stays whole: `isNamed` says whether the words so far are such a party.
 */
export function partsOf(text: string, isNamed: (words: string) => boolean): readonly string[] {
  const pieces = text
    .split(/[;\n]|,(?!\d{3}\b)/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const parts: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    let end = Math.min(pieces.length, start + longestName);
    while (end > start + 1 && !isNamed(pieces.slice(start, end).join(", "))) end--;
    parts.push(pieces.slice(start, end).join(", "));
    start = end;
  }
  return parts;
}

/** In pieces. A bound, so that a page pasted by mistake is not tried in every length. */
const longestName = 6;

function readCounts(
  text: string,
  what: string,
  own: readonly Party[],
): Reading<readonly { readonly name: string; readonly count: number }[]> {
  const split = (part: string) => /^(.*?)[\s:]+(\S+)$/s.exec(part) ?? [];
  const counts: { name: string; count: number }[] = [];
  for (const part of partsOf(text, (words) => findParty(split(words)[1] ?? "", own) !== undefined)) {
    const [, name = "", number = ""] = split(part);
    const count = parseCount(number, what);
    if (name === "" || count.kind !== "value") {
      return { ok: false, sentence: `“${part}” is not a party and its ${what}. Type it as Con 26, Lab 31.` };
    }
    counts.push({ name, count: count.value });
  }
  return { ok: true, value: counts };
}
