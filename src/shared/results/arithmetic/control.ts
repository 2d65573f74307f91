import { type Control, noOverallControl } from "../party";
import { type Seats, sumOfSeats } from "./seatCounts";

/**
 * Seats for a majority = floor(all seats / 2) + 1: more than half of the whole council, vacant seats and those not up
 * this time among them.
 *
 * Source: House of Commons Library, "Local elections 2018": a party with more than half of the seats is in
 * control; otherwise there is no overall control.
 */
export function seatsForMajority(seats: number): number {
  return Math.floor(seats / 2) + 1;
}

/**
 * Who controls a council with these seats. Null when the seats do not tell: too many for the council, or some are not
 * accounted for and could give a party its majority.
 */
export function controlOf(seats: number, held: Seats): Control | null {
  const accounted = sumOfSeats(held);
  if (seats === 0 || accounted > seats) return null;
  const needed = seatsForMajority(seats);
  for (const [party, own] of held) if (own >= needed) return party;
  const most = Math.max(0, ...held.values());
  return most + (seats - accounted) < needed ? noOverallControl : null;
}
