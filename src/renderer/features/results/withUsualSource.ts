/** Figures without a source have the usual one: on a count it is the same voice all night. */
export function withUsualSource<Reading extends { readonly figures: { readonly source: string } }>(
  reading: Reading,
  usualSource: string,
): Reading {
  if (reading.figures.source !== "") return reading;
  return { ...reading, figures: { ...reading.figures, source: usualSource } };
}
