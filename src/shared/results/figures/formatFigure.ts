/** How figures are written in a language. */
export interface FigureFormats {
  /** A whole number with its thousands set apart: "1,405". */
  readonly count: (count: number) => string;
  /** A share from 0 to 1 as a percentage with one decimal: 0.3524 is "35.2%". */
  readonly share: (share: number) => string;
  /** A change in seats, councils or votes with its sign: "+12", "−3", "0". */
  readonly change: (change: number) => string;
  /** A change of a share, given as a part of 1, in percentage points: 0.0123 is "+1.2". */
  readonly points: (change: number) => string;
  /** The same without a sign: −0.034 is "3.4". */
  readonly barePoints: (change: number) => string;
}

/**
 * Builds the formatters once: one costs a hundred times what its use does. Of the tags the first that Intl knows here
 * counts.
 */
export function figureFormats(tags: readonly string[]): FigureFormats {
  const locales = [...tags];
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const counts = new Intl.NumberFormat(locales);
  const changes = new Intl.NumberFormat(locales, { signDisplay: "exceptZero" });
  const shares = new Intl.NumberFormat(locales, { style: "percent", ...oneDecimal });
  const points = new Intl.NumberFormat(locales, { ...oneDecimal, signDisplay: "exceptZero" });
  const barePoints = new Intl.NumberFormat(locales, oneDecimal);
  return {
    count: (count) => counts.format(count),
    share: (share) => shares.format(share),
    change: (change) => withMinus(changes.format(change)),
    points: (change) => withMinus(points.format(change * 100)),
    barePoints: (change) => barePoints.format(Math.abs(change) * 100),
  };
}

/** Intl writes a hyphen; a minus is as wide as a plus and does not break from its number. */
function withMinus(text: string): string {
  return text.replace("-", "\u2212");
}

/** As the newsroom reads them: see FigureFormats. */
export const {
  count: formatCount,
  share: formatShare,
  change: formatChange,
  points: formatPoints,
} = figureFormats(["en-GB"]);
