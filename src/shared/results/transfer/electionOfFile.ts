import type { Election, ElectionKind } from "../election";
import type { Results } from "../results";
import { kindOfContests, suitsKind } from "./kindOfContests";
import { RowCells } from "./RowCells";
import { recogniseColumns } from "./recogniseColumns";
import { type SaidElection, saidElection } from "./saidElection";

/** What a file tells of the elections that it is of. */
export interface ElectionOfFile {
  /** What its contests are; undefined where it does not tell. */
  readonly kind: ElectionKind | undefined;
  /** The day of the poll where all rows say the same; else empty. */
  readonly date: string;
  /** The elections that it tells apart: by their names, or by kind and day in Democracy Club's files. */
  readonly names: readonly string[];
  /** True when it has a name for every election, or more than one: then its rows go where it says. */
  readonly sorts: boolean;
}

export function electionOfFile(rows: readonly (readonly string[])[]): ElectionOfFile {
  const { headerRow, columns } = recogniseColumns(rows);
  const body = rows.slice(headerRow === null ? 0 : headerRow + 1);
  const cells = new RowCells(columns);
  const said = new Map<string, SaidElection>();
  for (const row of body) {
    const each = saidElection(cells.at(0, row));
    if (each && !said.has(each.key)) said.set(each.key, each);
  }
  const all = [...said.values()];
  const dates = new Set(all.map(({ date }) => date));
  return {
    kind: kindOfContests(columns, body),
    date: dates.size === 1 ? (all[0]?.date ?? "") : "",
    names: [...new Set(all.map(({ name }) => name))],
    sorts: all.length > 1 || all.some(({ isClub }) => !isClub),
  };
}

/** The election of the blog that a file which does not say it is most likely of: the last one of its kind and day. */
export function likelyElection({ kind, date }: ElectionOfFile, { elections }: Results): Election | undefined {
  const fitting = elections.filter((election) => suitsKind(kind, election.kind));
  return fitting.findLast((election) => date === "" || election.date === "" || election.date === date);
}
