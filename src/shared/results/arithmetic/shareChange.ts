/**
 * Change in share = share now - share at the baseline, from -1 to 1; times 100 it is percentage points. Null when
 * either is not known.
 */
export function shareChange(share: number | null, previousShare: number | null): number | null {
  return share === null || previousShare === null ? null : share - previousShare;
}
