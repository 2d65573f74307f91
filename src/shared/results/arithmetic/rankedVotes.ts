import type { Candidate, Contest } from "../contest";
import type { Declaration } from "../declaration";

/** A candidate and the votes, in the order of a result. */
export interface RankedVotes {
  readonly candidate: Candidate;
  readonly votes: number | null;
  readonly rank: number;
}

/**
 * Most votes first; equal votes have one rank, and among them those who were named as elected come first, then the
 * order of the ballot paper; unknown votes come last.
 */
export function rankedVotes(contest: Contest, declaration: Declaration | undefined): readonly RankedVotes[] {
  const votesBy = new Map(Object.entries(declaration?.votes ?? {}));
  const named = new Set(declaration?.elected);
  const place = ({ id }: Candidate) => (named.has(id) ? 0 : 1);
  const sorted = contest.candidates
    .map((candidate) => ({ candidate, votes: votesBy.get(candidate.id) ?? null }))
    .sort(
      (a, b) =>
        (b.votes ?? -1) - (a.votes ?? -1) ||
        place(a.candidate) - place(b.candidate) ||
        a.candidate.order - b.candidate.order,
    );
  let rank = 1;
  return sorted.map((row, index) => {
    if (row.votes !== sorted[index - 1]?.votes) rank = index + 1;
    return { ...row, rank };
  });
}
