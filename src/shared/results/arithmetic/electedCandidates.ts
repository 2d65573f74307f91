import type { Candidate } from "../contest";
import type { Declaration } from "../declaration";
import { hasResult } from "./currentDeclaration";
import type { RankedVotes } from "./rankedVotes";

/**
 * Those elected, most votes first, never more than there are seats.
 *
 * Those whom the declaration names, else the candidates with the most votes. Where votes are equal across the last
 * seat, nobody has it until the lot has been drawn; then those drawn join the ones who are clear without it. Where a
 * figure is missing and nobody is named, nobody can be said to be elected. Nobody is elected by provisional figures,
 * in a recount or where the poll was called off.
 *
 * Source: Representation of the People Act 1983, Schedule 1, rules 49 (equality of votes) and 50 (declaration of
 * result); the Local Elections (Principal Areas) (England and Wales) Rules 2006 say the same of wards.
 */
export function electedCandidates(
  seats: number,
  ranked: readonly RankedVotes[],
  declaration: Pick<Declaration, "state" | "elected">,
): readonly Candidate[] {
  if (!hasResult(declaration.state)) return [];
  const named = new Set(declaration.elected);
  const all = ranked.map(({ candidate }) => candidate);
  if (declaration.state === "drawnByLot") {
    const clear = new Set(clearOfTies(seats, ranked));
    return all.filter((candidate) => clear.has(candidate) || named.has(candidate.id)).slice(0, seats);
  }
  if (named.size > 0) return all.filter((candidate) => named.has(candidate.id)).slice(0, seats);
  if (declaration.state === "uncontested") return all.length <= seats ? all : [];
  return clearOfTies(seats, ranked);
}

/** Those with equal votes of whom some have a place and some have none: fewer seats are left than there are of them. */
export function tiedCandidates(seats: number, ranked: readonly RankedVotes[]): readonly Candidate[] {
  const last = ranked[seats - 1]?.votes ?? null;
  const next = ranked[seats]?.votes ?? null;
  if (last === null || last !== next || ranked.some(({ votes }) => votes === null)) return [];
  return ranked.filter(({ votes }) => votes === last).map(({ candidate }) => candidate);
}

function clearOfTies(seats: number, ranked: readonly RankedVotes[]): readonly Candidate[] {
  if (ranked.some(({ votes }) => votes === null)) return [];
  const tied = new Set(tiedCandidates(seats, ranked));
  return ranked
    .slice(0, seats)
    .map(({ candidate }) => candidate)
    .filter((candidate) => !tied.has(candidate));
}
