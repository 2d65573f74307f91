import type { Moment } from "../../model/moment";
import type { AnyDeclaration } from "./currentDeclaration";
import { sameFigures } from "./sameFigures";

/**
 * When the figures that stand were first read out: a correction that is taken back leaves the moment as it was, and so
 * leaves no trace in a tally.
 */
export function heldSince<D extends AnyDeclaration>(current: D, declarations: readonly D[]): Moment {
  return declarations
    .filter((declaration) => sameFigures(declaration, current))
    .map((declaration) => declaration.at)
    .reduce((first, at) => (Date.parse(at.instant) < Date.parse(first.instant) ? at : first), current.at);
}

/** The later of two moments, so that the order in which they come makes no difference. */
export function latest(a: Moment | null, b: Moment | null): Moment | null {
  if (a === null || b === null) return a ?? b;
  const difference = Date.parse(a.instant) - Date.parse(b.instant);
  return difference > 0 || (difference === 0 && a.timeZone <= b.timeZone) ? a : b;
}
