import type { Candidate, Contest } from "../contest";
import type { PartyId } from "../party";
import { seatsOfHolders } from "./seatCounts";

/** What happened to the seats of a contest. */
export type ContestOutcome =
  /** No result, or a seat that nobody has yet. */
  | { readonly kind: "none" }
  | { readonly kind: "hold"; readonly party: PartyId }
  | { readonly kind: "gain"; readonly party: PartyId; readonly from: PartyId }
  /** One party has all seats, and who held them before is not known. */
  | { readonly kind: "win"; readonly party: PartyId }
  /** Several seats that went to several parties or came from several. */
  | { readonly kind: "mixed" };

export interface SeatChange {
  readonly party: PartyId;
  /** Null where the holders before are not known. */
  readonly before: number | null;
  readonly now: number;
}

/**
 * Gain or hold, by the party that held the seats before. A seat is held when its party keeps it, whoever the person
 * is; a by-election is measured against the seat that fell vacant. Nobody's result is known while a seat that somebody
 * could have is open.
 */
export function contestOutcome(contest: Contest, elected: readonly Candidate[]): ContestOutcome {
  if (elected.length === 0 || elected.length < Math.min(contest.seats, contest.candidates.length)) {
    return { kind: "none" };
  }
  const party = onlyOne(elected.map((candidate) => candidate.party));
  if (party === undefined) return { kind: "mixed" };
  if (contest.previousHolders.length === 0) return { kind: "win", party };
  const from = onlyOne(contest.previousHolders);
  if (from === undefined) return { kind: "mixed" };
  return from === party ? { kind: "hold", party } : { kind: "gain", party, from };
}

/** Seats before and now by party: those that gained most first, then in the order of their ids. */
export function seatChanges(holders: readonly PartyId[], elected: readonly Candidate[]): readonly SeatChange[] {
  const before = seatsOfHolders(holders);
  const now = seatsOfHolders(elected.map((candidate) => candidate.party));
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((party) => ({
      party,
      before: holders.length === 0 ? null : (before.get(party) ?? 0),
      now: now.get(party) ?? 0,
    }))
    .sort(
      (a, b) => b.now - (b.before ?? 0) - (a.now - (a.before ?? 0)) || b.now - a.now || (a.party < b.party ? -1 : 1),
    );
}

function onlyOne(parties: readonly PartyId[]): PartyId | undefined {
  const [party, ...others] = new Set(parties);
  return others.length === 0 ? party : undefined;
}
