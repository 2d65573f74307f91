/** The two shares of one party, from 0 to 1 of all valid votes. */
export interface Shares {
  readonly before: number;
  readonly now: number;
}

/**
 * Conventional (Butler) swing from `loser` to `gainer` = ((G2 - G1) + (L1 - L2)) / 2, where 1 is the baseline and 2 is
 * now. From -1 to 1; negative when the swing is the other way. Shares are of all valid votes, not only of those for the
 * two (that would be Steed's two-party swing).
 *
 * Source: D. E. Butler, appendix to H. G. Nicholas, "The British General Election of 1950"; D. Butler and D. Kavanagh,
 * "The British General Election of 1997", Appendix 2. The House of Commons Library uses it under the same name.
 */
export function butlerSwing(loser: Shares, gainer: Shares): number {
  return (gainer.now - gainer.before + (loser.before - loser.now)) / 2;
}
