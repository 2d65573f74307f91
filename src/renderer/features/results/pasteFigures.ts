import type { Candidate } from "@shared/results/contest";
import { parseCount } from "@shared/results/figures/parseFigure";
import { findParty } from "@shared/results/parties/findParty";
import type { Party } from "@shared/results/party";

/**
 * Cells pasted into the column of votes, as fields of the sheet: from a spreadsheet or a web page's table, a column of
 * figures, or rows with names or parties beside them, in any order. One column fills down from `from`; rows go to the
 * candidate they name. Undefined where a single value was pasted, or nothing that fits: the text goes in as it is.
 */
export function pasteFigures(
  text: string,
  candidates: readonly Candidate[],
  from: Candidate,
  own: readonly Party[],
): Readonly<Record<string, string>> | undefined {
  const rows = text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ""));
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return undefined;
  if (rows.every((row) => row.length === 1)) return fillDown(rows.flat(), candidates, from);
  const fields: Record<string, string> = {};
  for (const row of rows) {
    const candidate = candidateOf(row, candidates, own);
    const votes = row.find((cell) => parseCount(cell).kind === "value");
    if (candidate && votes !== undefined) fields[`votes.${candidate.id}`] = votes;
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** A header above the figures is left out. */
function fillDown(cells: readonly string[], candidates: readonly Candidate[], from: Candidate): Record<string, string> {
  const figures = parseCount(cells[0] ?? "").kind === "problem" ? cells.slice(1) : cells;
  const start = candidates.indexOf(from);
  const pairs = figures.flatMap((cell, index) => {
    const candidate = candidates[start + index];
    return candidate ? [[`votes.${candidate.id}`, cell] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** By the name; else by the party, where only one candidate stands for it. */
function candidateOf(
  row: readonly string[],
  candidates: readonly Candidate[],
  own: readonly Party[],
): Candidate | undefined {
  const keys = row.map(nameKey);
  const byName = candidates.find((candidate) => keys.includes(nameKey(candidate.name)));
  if (byName) return byName;
  const parties = row.flatMap((cell) => findParty(cell, own)?.id ?? []);
  const ofParty = candidates.filter((candidate) => parties.includes(candidate.party));
  return ofParty.length === 1 ? ofParty[0] : undefined;
}

/** "SMITH, Jane" and "Jane Smith" are one. */
function nameKey(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");
}
