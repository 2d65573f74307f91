/** How far ahead the last one elected is. */
export interface Majority {
  readonly votes: number;
  /** A fraction of the valid votes, from 0 to 1; times 100 it is percentage points. */
  readonly points: number;
}

/**
 * Majority = the fewest votes of anyone elected - the most votes of anyone not elected; with one seat, the winner's
 * lead over the runner-up. Negative only where those announced as elected had fewer votes. Null when nobody is
 * elected, when all are, or when a figure is missing.
 *
 * Source: House of Commons Library, "UK Election Statistics"; points = majority / valid votes.
 */
export function majority(
  elected: readonly (number | null)[],
  notElected: readonly (number | null)[],
  validVotes: number | null,
): Majority | null {
  if (elected.length === 0 || notElected.length === 0 || validVotes === null) return null;
  const votes = Math.min(...elected.map(Number)) - Math.max(...notElected.map(Number));
  return { votes, points: validVotes === 0 ? 0 : votes / validVotes };
}
