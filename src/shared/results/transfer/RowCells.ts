import type { ColumnMeaning, Meaning } from "./columnMeaning";
import { unguardedCell } from "./guardedCell";

/** The cells of a row by what they mean. */
export class RowCells {
  readonly #columns: ReadonlyMap<Meaning, number>;
  #cells: readonly string[] = [];
  /** From 1, as the file has it. */
  row = 0;

  constructor(columns: readonly ColumnMeaning[]) {
    this.#columns = new Map(columns.map(({ meaning }, index) => [meaning, index]));
  }

  /** Goes on to another row. */
  at(row: number, cells: readonly string[]): this {
    this.row = row;
    this.#cells = cells;
    return this;
  }

  get cells(): readonly string[] {
    return this.#cells;
  }

  has(meaning: Meaning): boolean {
    return this.#columns.has(meaning);
  }

  /** Empty where there is no such column or the row is shorter. */
  text(meaning: Meaning): string {
    const index = this.#columns.get(meaning);
    return index === undefined ? "" : unguardedCell((this.#cells[index] ?? "").trim());
  }

  get isBlank(): boolean {
    return this.#cells.every((cell) => cell.trim() === "");
  }
}
