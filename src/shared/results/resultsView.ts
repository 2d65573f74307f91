import * as v from "valibot";
import { momentSchema } from "../model/momentSchema";
import { partyColourSchema } from "./party";

const barSchema = v.strictObject({
  /** The length, from 0 to 1. */
  fraction: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  colour: partyColourSchema,
});

const rowSchema = v.strictObject({
  /** One text a column; the first heads the row. Empty where there is no figure. */
  cells: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()),
  bar: v.nullable(barSchema),
  /** Elected, or in control: printed bold, and said in words in a cell. */
  won: v.boolean(),
  /** The sum below the others. */
  total: v.boolean(),
});

/**
 * What a results block shows, as words and bars: the one form that the window, the page and the plain text are made
 * from, and that a frozen block keeps. Every figure is written out, in British English.
 */
export const resultsViewSchema = v.strictObject({
  caption: v.string(),
  /** The line that says what happened: "Labour GAIN Plymouth from the Conservatives"; empty in a tally. */
  line: v.string(),
  columns: v.pipe(v.array(v.strictObject({ label: v.string(), numeric: v.boolean() })), v.minLength(1), v.readonly()),
  rows: v.pipe(v.array(rowSchema), v.readonly()),
  /** What stands below the table: majority, turnout, rejected ballots. */
  facts: v.pipe(v.array(v.strictObject({ label: v.string(), value: v.string() })), v.readonly()),
  /** One sentence each: the denominator of the shares, the baseline, the source, a correction. */
  notes: v.pipe(v.array(v.string()), v.readonly()),
  /** The moment that the figures are of: the declaration's, or a tally's last. Null while nothing is declared. */
  asOf: v.nullable(momentSchema),
});
export type ResultsView = v.InferOutput<typeof resultsViewSchema>;
export type ResultsViewRow = ResultsView["rows"][number];
