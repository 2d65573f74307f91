/**
 * Valid votes: the sum of the votes of all candidates. Null when a figure is missing or nobody stands: a sum of some
 * of them would give every share too high.
 *
 * Source: House of Commons Library, "UK Election Statistics", where every share is of valid votes. In a ward with
 * several seats a voter has as many votes as there are seats, so these are votes and not voters.
 */
export function validVotes(votes: readonly (number | null)[]): number | null {
  if (votes.length === 0) return null;
  return votes.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}
