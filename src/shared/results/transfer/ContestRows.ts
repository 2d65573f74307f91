import type { Election } from "../election";
import type { RejectedRow } from "./importPlan";
import type { CandidateRow } from "./readCandidateRow";

/** The figures of a whole contest that a file gives, as they stand there. */
export interface ContestFigures {
  seats: string;
  electorate: string;
  ballots: string;
  rejected: string;
  turnout: string;
  previousHolder: string;
  contestBaseline: string;
  source: string;
  state: string;
  declaredAt: string;
  expectedAt: string;
}

export const noFigures: Readonly<ContestFigures> = {
  seats: "",
  electorate: "",
  ballots: "",
  rejected: "",
  turnout: "",
  previousHolder: "",
  contestBaseline: "",
  source: "",
  state: "",
  declaredAt: "",
  expectedAt: "",
};

/** The rows of one contest. */
export interface ContestRows {
  readonly election: Election;
  readonly name: string;
  readonly code: string;
  readonly authority: string;
  readonly authorityCode: string;
  readonly candidates: CandidateRow[];
  /** Party id and name to candidate. */
  readonly byName: Map<string, CandidateRow>;
  readonly figures: ContestFigures;
  /** Rows of this contest that are no candidate. */
  readonly rejected: RejectedRow[];
  /** Set by a rejected row without which the figures would be wrong. */
  isIncomplete: boolean;
}
