// Built once: a formatter costs a hundred times what its use does.
const counts = new Intl.NumberFormat("en-GB");
const changes = new Intl.NumberFormat("en-GB", { signDisplay: "exceptZero" });
const shares = new Intl.NumberFormat("en-GB", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const points = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

/** A whole number with its thousands set apart: "1,405". */
export function formatCount(count: number): string {
  return counts.format(count);
}

/** A share from 0 to 1 as a percentage with one decimal: 0.3524 is "35.2%". */
export function formatShare(share: number): string {
  return shares.format(share);
}

/** A change in seats, councils or votes with its sign: "+12", "−3", "0". */
export function formatChange(change: number): string {
  return withMinus(changes.format(change));
}

/** A change of a share, given as a part of 1, in percentage points: 0.0123 is "+1.2". */
export function formatPoints(change: number): string {
  return withMinus(points.format(change * 100));
}

/** Intl writes a hyphen; a minus is as wide as a plus and does not break from its number. */
function withMinus(text: string): string {
  return text.replace("-", "\u2212");
}
