import * as v from "valibot";
import { inlinesSchema, plainTextOfInlines } from "../inline";

export const tableCellSchema = v.strictObject({
  header: v.boolean(),
  paragraphs: v.pipe(v.array(inlinesSchema), v.readonly()),
});

/** A plain grid: every row has the same number of cells. */
export const tableSchema = v.pipe(
  v.strictObject({
    type: v.literal("table"),
    caption: v.string(),
    rows: v.pipe(v.array(v.pipe(v.array(tableCellSchema), v.minLength(1), v.readonly())), v.minLength(1), v.readonly()),
  }),
  v.check(
    (table) => table.rows.every((row) => row.length === table.rows[0]?.length),
    "every row of a table must have the same number of cells",
  ),
);
export type TableCell = v.InferOutput<typeof tableCellSchema>;
export type Table = v.InferOutput<typeof tableSchema>;

export function plainTextOfCell(cell: TableCell): string {
  return cell.paragraphs.map(plainTextOfInlines).join(" ");
}

/** The caption, then one line a row with tabs between the cells. */
export function plainTextOfTable(block: Table): string {
  const rows = block.rows.map((row) => row.map(plainTextOfCell).join("\t"));
  return [block.caption, ...rows].filter(Boolean).join("\n");
}
