import { seatsForMajority } from "../arithmetic/control";
import type { SeatCount } from "../authority";
import { formatCount } from "../figures/formatFigure";
import { partyOf } from "../parties/findParty";
import { type Control, noOverallControl, type Party } from "../party";
import { countOf, sumOf } from "./countOf";

/** The two halves of a sentence: "Labour control", "27 of 57 seats are no majority: 29 are needed". */
export interface Contradiction {
  readonly control: string;
  readonly but: string;
}

/** How `control` contradicts the seats held; undefined when it does not, or when the seats are not known. */
export function contradictedControl(
  control: Control,
  held: readonly SeatCount[],
  seats: number,
  own: readonly Party[],
): Contradiction | undefined {
  if (held.length === 0) return undefined;
  const needed = seatsForMajority(seats);
  if (control === noOverallControl) {
    const ruling = held.find((each) => each.seats >= needed);
    if (ruling === undefined) return undefined;
    const name = partyOf(ruling.party, own).name;
    const majority = `${formatCount(needed)} ${needed === 1 ? "is" : "are"} a majority`;
    return {
      control: "no overall control",
      but: `the ${name} seats are ${formatCount(ruling.seats)} of ${formatCount(seats)}, and ${majority}`,
    };
  }
  const listed = held.find((each) => each.party === control);
  const has = listed?.seats ?? 0;
  const unaccounted = seats - sumOf(held.map((each) => each.seats));
  if (has >= needed || (listed === undefined && unaccounted >= needed)) return undefined;
  const needs = `${formatCount(needed)} ${needed === 1 ? "is" : "are"} needed`;
  const verb = has === 1 ? "is" : "are";
  return {
    control: controlWords(control, own),
    but: `${formatCount(has)} of ${countOf(seats, "seat")} ${verb} no majority: ${needs}`,
  };
}

/** "Labour control", "no overall control". */
export function controlWords(control: Control, own: readonly Party[]): string {
  return control === noOverallControl ? "no overall control" : `${partyOf(control, own).name} control`;
}
