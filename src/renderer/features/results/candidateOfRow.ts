import type { Candidate } from "@shared/results/contest";
import { parseCount } from "@shared/results/figures/parseFigure";
import { findParty } from "@shared/results/parties/findParty";
import type { Party } from "@shared/results/party";
import type { ColumnMeaning, Meaning } from "@shared/results/transfer/columnMeaning";

type Cells = readonly string[];

/**
 * The candidate that a row of pasted cells names, or in one sentence why it names none. By the name, and the party
 * beside it where several have that name; by the party alone only where the row names no person, since another ward's
 * candidate for the same party is not ours. Without a header the names may stand in any column.
 */
export function candidateOfRow(
  cells: Cells,
  all: readonly Cells[],
  header: readonly ColumnMeaning[] | undefined,
  candidates: readonly Candidate[],
  own: readonly Party[],
): Candidate | string {
  const cellOf = (...meanings: readonly Meaning[]) =>
    cells.filter((cell, index) => cell !== "" && meanings.includes(header?.[index]?.meaning ?? "ignored"));
  const hasNames = header?.some(({ meaning }) => meaning === "candidateName" || meaning === "surname") ?? false;
  const name = cellOf("candidateName", "firstName", "surname").join(" ");
  const names = (hasNames ? [name] : cells.filter(isWords)).filter((each) => nameKey(each) !== "");
  const parties = (header && cellOf("party").length > 0 ? cellOf("party") : cells.filter(isWords)).flatMap((cell) => {
    const party = findParty(cell, own);
    return party ? [{ cell, id: party.id }] : [];
  });
  const ofParty = (some: readonly Candidate[]) => some.filter(({ party }) => parties.some(({ id }) => id === party));

  const keys = names.map(nameKey);
  const named = candidates.filter((candidate) => keys.includes(nameKey(candidate.name)));
  const [first] = named;
  if (first) {
    const both = named.length === 1 ? named : ofParty(named);
    return both.length === 1 && both[0] ? both[0] : `“${first.name}” stands here ${named.length} times.`;
  }
  const ward = cells.filter((cell, column) => isEverywhere(cell, column, all));
  const person = names.find((each) => findParty(each, own) === undefined && (hasNames || !ward.includes(each)));
  if (person !== undefined) return `“${person}” is not a candidate here.`;
  const standing = ofParty(candidates);
  const [party] = parties;
  if (standing.length === 1 && standing[0]) return standing[0];
  if (standing.length > 1) return `“${party?.cell}” has ${standing.length} candidates here.`;
  return party
    ? `“${party.cell}” has no candidate here.`
    : `A row with “${cells.filter(Boolean).join(", ")}” names nobody.`;
}

/** What may be a name or a party; not a figure, nor that somebody was elected. */
function isWords(cell: string): boolean {
  if (!/\p{L}/u.test(cell) || parseCount(cell).kind === "empty") return false;
  return !/^\d/.test(cell) && !/^(?:not |un)?elected$|^(?:yes|no)$/i.test(cell);
}

/** The ward's name, beside every candidate. */
function isEverywhere(cell: string, column: number, all: readonly Cells[]): boolean {
  return all.length > 1 && all.every((other) => other[column] === cell);
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
