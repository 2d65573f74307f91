import type { EntryRow } from "@shared/model/entryRow";

/** The entries that wait for review, the one that was changed last first. */
export function entriesInReview(rows: readonly EntryRow[]): readonly EntryRow[] {
  return rows
    .filter(isInReview)
    .map((row) => ({ row, changedAt: Date.parse(row.changedAt) }))
    .sort((a, b) => b.changedAt - a.changedAt || (a.row.id < b.row.id ? 1 : -1))
    .map(({ row }) => row);
}

export function isInReview(row: EntryRow): boolean {
  return row.status === "review";
}

/** Why an entry waits: "Sent by Ada Clarke", "Changed on two laptops". */
export function whyInReview(row: EntryRow): string {
  if (row.conflictCount > 0) return "Changed on two laptops";
  if (row.lastAct?.kind !== "submit") return "In review";
  return row.lastAct.by === "" ? "Sent for review" : `Sent by ${row.lastAct.by}`;
}

/** True while what was done last was to send the entry back. */
export function isSentBack(row: EntryRow): boolean {
  return row.lastAct?.kind === "sendBack";
}
