/**
 * Share = votes / valid votes, from 0 to 1. Null when either is not known, or when nobody has a vote.
 *
 * Source: House of Commons Library, "General Election 2017: results and analysis" (CBP-7979): share of valid votes.
 */
export function voteShare(votes: number | null, validVotes: number | null): number | null {
  return votes === null || validVotes === null || validVotes === 0 ? null : votes / validVotes;
}
