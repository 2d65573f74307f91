import * as v from "valibot";
import { idPattern } from "../../model/ids";
import { resultsViewSchema } from "../../results/resultsView";

export const resultsKinds = ["contest", "authority", "tally"] as const;
/** What a results block shows: one contest, one authority, or the tally of one election. */
export type ResultsKind = (typeof resultsKinds)[number];

/** A table of results. It points to the data of the blog; a frozen one shows the figures as they once were. */
export const resultsBlockSchema = v.pipe(
  v.strictObject({
    type: v.literal("results"),
    kind: v.picklist(resultsKinds),
    /** The id of the contest, the authority or the election. */
    subject: v.pipe(v.string(), v.regex(idPattern)),
    frozen: v.boolean(),
    /** What is shown. Null in a block that is not frozen, until `showResults` fills it in from the blog's data. */
    view: v.nullable(resultsViewSchema),
  }),
  v.check((block) => !block.frozen || block.view !== null, "a frozen block must hold the figures that it shows"),
);
export type ResultsBlock = v.InferOutput<typeof resultsBlockSchema>;

/** A results block that follows the figures. */
export function liveBlock(subject: { readonly kind: ResultsKind; readonly id: string }) {
  return { type: "results", kind: subject.kind, subject: subject.id, frozen: false, view: null } as const;
}

/** The line, the table with tabs between the cells, the facts and the notes. Empty until the block has been filled in. */
export function plainTextOfResults({ view }: ResultsBlock): string {
  if (view === null) return "";
  const { line, caption, columns, rows, facts, notes } = view;
  return [
    line,
    caption,
    columns.map((column) => column.label).join("\t"),
    ...rows.map((row) => row.cells.join("\t")),
    facts.map((fact) => `${fact.label}: ${fact.value}`).join("; "),
    ...notes,
  ]
    .filter(Boolean)
    .join("\n");
}
