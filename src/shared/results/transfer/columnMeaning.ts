export const meanings = [
  "electionName",
  "electionId",
  "electionDate",
  "electionKind",
  "electionBaseline",
  "contestName",
  "contestCode",
  "authorityName",
  "authorityCode",
  "candidateName",
  "firstName",
  "surname",
  "party",
  "partyId",
  "description",
  "votes",
  "share",
  "change",
  "previousShare",
  "elected",
  "electorate",
  "ballots",
  "rejected",
  "turnout",
  "seats",
  "previousHolder",
  "contestBaseline",
  "source",
  "state",
  "declaredAt",
  "expectedAt",
  "ignored",
] as const;
/** What the cells of a column are. */
export type Meaning = (typeof meanings)[number];

export interface ColumnMeaning {
  /** As it stands in the file; empty where there is no header. */
  readonly header: string;
  readonly meaning: Meaning;
  /** Why, in a short phrase for the preview. */
  readonly how: string;
}

export interface RecognisedColumns {
  /** The row of the headers, from 0; null when the first row is figures already. What stands above it is a title. */
  readonly headerRow: number | null;
  readonly columns: readonly ColumnMeaning[];
}
