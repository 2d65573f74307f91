import { createCandidateId } from "../../model/ids";
import type { Candidate } from "../contest";
import { candidateKey } from "./nameKeys";
import type { CandidateRow } from "./readCandidateRow";

export interface PlannedCandidates {
  /** All of the contest, in the order of the column. */
  readonly all: readonly Candidate[];
  /** Those that are new or changed. */
  readonly changed: readonly Candidate[];
  readonly byRow: ReadonlyMap<CandidateRow, Candidate>;
}

/** Matches rows to the candidates that a contest has, the surest first: a blog keeps its candidates' ids and places. */
export function planCandidates(before: readonly Candidate[], rows: readonly CandidateRow[]): PlannedCandidates {
  const left = new Set(before);
  const known = new Map<CandidateRow, Candidate>();
  const keys: readonly ((name: string, party: string) => string)[] = [
    (name, party) => `${party}\n${name}`,
    (name, party) => `${party}\n${candidateKey(name)}`,
    (name) => candidateKey(name),
  ];
  for (const key of keys) {
    const open = new Map([...left].reverse().map((candidate) => [key(candidate.name, candidate.party), candidate]));
    for (const row of rows) {
      const candidate = open.get(key(row.name, row.party.id));
      if (known.has(row) || candidate === undefined || !left.delete(candidate)) continue;
      known.set(row, candidate);
    }
  }
  let order = before.reduce((next, candidate) => Math.max(next, candidate.order + 1), 0);
  const byRow = new Map<CandidateRow, Candidate>();
  const changed: Candidate[] = [];
  for (const row of rows) {
    const old = known.get(row);
    const candidate = old === undefined ? newCandidate(row, order++) : updated(old, row);
    byRow.set(row, candidate);
    if (candidate !== old) changed.push(candidate);
  }
  const renewed = new Map([...byRow.values()].map((candidate) => [candidate.id, candidate]));
  const kept = before.map((candidate) => renewed.get(candidate.id) ?? candidate);
  const added = [...byRow.values()].filter(({ id }) => !before.some((candidate) => candidate.id === id));
  return { all: [...kept, ...added], changed, byRow };
}

function newCandidate(row: CandidateRow, order: number): Candidate {
  return {
    id: createCandidateId(),
    name: row.name,
    party: row.party.id,
    description: row.description,
    order,
    previousShare: row.previousShare,
  };
}

/** The same object when the file says nothing else. What it does not say stays; the spelling of the name stays too. */
function updated(candidate: Candidate, row: CandidateRow): Candidate {
  const party = row.partyIsSaid ? row.party.id : candidate.party;
  const description = row.description === "" ? candidate.description : row.description;
  const previousShare = row.previousShare ?? candidate.previousShare;
  const same =
    candidate.party === party && candidate.description === description && candidate.previousShare === previousShare;
  return same ? candidate : { ...candidate, party, description, previousShare };
}
