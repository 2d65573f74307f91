import type { SeatCount } from "../authority";
import type { PartyId } from "../party";

/** Seats by party; a party that is not in it has none. */
export type Seats = ReadonlyMap<PartyId, number>;

/** An empty list says that nobody knows, not that nobody has a seat. */
export function seatsFrom(counts: readonly SeatCount[]): Seats | null {
  return counts.length === 0 ? null : addedUp(counts.map(({ party, seats }) => [party, seats] as const));
}

export function addedUp(counts: Iterable<readonly [PartyId, number]>): Seats {
  const sums = new Map<PartyId, number>();
  for (const [party, seats] of counts) sums.set(party, (sums.get(party) ?? 0) + seats);
  return sums;
}

/** One seat for each party named. */
export function seatsOfHolders(holders: readonly PartyId[]): Seats {
  return addedUp(holders.map((party) => [party, 1] as const));
}

/** The chamber after the poll = the chamber before - the seats defended + the seats won. */
export function seatsAfter(before: Seats, defended: Seats, won: Seats): Seats {
  const negative = [...defended].map(([party, seats]) => [party, -seats] as const);
  return addedUp([...before, ...negative, ...won]);
}

export function sumOfSeats(seats: Seats): number {
  return [...seats.values()].reduce((sum, each) => sum + each, 0);
}
