import type { Declaring } from "../../doc/resultsDoc";
import type { Moment } from "../../model/moment";
import type { Authority } from "../authority";
import type { Candidate, Contest } from "../contest";
import type { Declaration } from "../declaration";
import type { Election } from "../election";
import type { Party } from "../party";
import type { Results } from "../results";
import type { ColumnMeaning } from "./columnMeaning";

/** What the rows are understood against. */
export interface ImportContext {
  readonly results: Results;
  /** The election of the rows that name none; it need not be in the blog yet. */
  readonly election: Election;
  /** True when somebody said that the rows are of this election: a file of one election goes there, whatever it calls it. */
  readonly electionIsNamed?: boolean;
  /** The contest of a sheet that does not name one, such as a council's page on one ward; it need not be there yet. */
  readonly contest?: Contest;
  /** Who said so, where the file does not say it. */
  readonly source: string;
  /** When the figures were read out, where the file does not say it. */
  readonly at: Moment;
  /** Now: ISO 8601, UTC. */
  readonly recordedAt: string;
  /** The name in the profile; may be empty. */
  readonly by: string;
}

export interface PlannedContest {
  /** `known`: one that the blog has already. */
  readonly kind: "new" | "known";
  /** The contest as it will be, without the declaration below. */
  readonly contest: Contest;
  /** The candidates that are new, or of whom something else is now known. In a new contest: all. */
  readonly candidates: readonly Candidate[];
  /** `same`: the blog has these figures already. `none`: the file has none for it. */
  readonly figures: "none" | "same" | "first" | "correction";
  /** Null unless the figures are the first or a correction. */
  readonly declaration: Declaration | null;
}

/** When a contest or a council that the blog has already is expected to declare. */
export interface PlannedTime {
  readonly subject: Declaring;
  readonly name: string;
  readonly expectedAt: Moment;
}

export interface PlannedParty {
  /** As it stands in the file. */
  readonly text: string;
  readonly party: Party;
  /** `known` to Nightdesk, the blog's `own`, or `new` to both. */
  readonly how: "known" | "own" | "new";
}

/** An election that contests are imported into. */
export interface PlannedElection {
  /** `known`: one that the blog has already. */
  readonly kind: "new" | "known";
  readonly election: Election;
  /** How many of the contests are its. */
  readonly contests: number;
}

export interface RejectedRow {
  /** From 1, as the file has it. */
  readonly row: number;
  readonly cells: readonly string[];
  /** One sentence. */
  readonly reason: string;
  /** True for a row that is well by itself and is left out with another. */
  readonly follows?: boolean;
}

/** What an import will do, before it does anything. */
export interface ImportPlan {
  readonly columns: readonly ColumnMeaning[];
  /** As recogniseColumns has it. */
  readonly headerRow: number | null;
  /** Those that the contests below are of, in the order of the file. */
  readonly elections: readonly PlannedElection[];
  /** The councils that the file names and the blog does not have. */
  readonly authorities: readonly Authority[];
  /** Those with nothing new among them. */
  readonly contests: readonly PlannedContest[];
  /** Those of a list that has times alone. */
  readonly times: readonly PlannedTime[];
  /** One of each spelling. */
  readonly parties: readonly PlannedParty[];
  readonly rejected: readonly RejectedRow[];
  /** Cells that are left out though their row is taken. */
  readonly unread: readonly RejectedRow[];
  /** Rows below the header that are not blank. */
  readonly rowCount: number;
}
