import type { AuthorityId, CandidateId, ContestId, DeclarationId, ElectionId } from "../../../model/ids";
import { type Moment, momentOf } from "../../../model/moment";
import type { Authority, AuthorityDeclaration } from "../../authority";
import type { Candidate, Contest } from "../../contest";
import type { Declaration } from "../../declaration";
import type { Election } from "../../election";
import type { PartyId } from "../../party";
import { noResults, type Results } from "../../results";

/** An id that is the same in every run. */
function idOf(kind: string, number: number): string {
  return `00000000-0000-7000-${kind}-${number.toString(16).padStart(12, "0")}`;
}
export const electionId = (number: number) => idOf("8000", number) as ElectionId;
export const authorityId = (number: number) => idOf("8001", number) as AuthorityId;
export const contestId = (number: number) => idOf("8002", number) as ContestId;
export const candidateId = (number: number) => idOf("8003", number) as CandidateId;
export const declarationId = (number: number) => idOf("8004", number) as DeclarationId;

/** On the clocks of London in the night of the count: `2018-05-04T02:14`. */
export function londonTime(wall: string): Moment {
  return momentOf(Temporal.PlainDateTime.from(wall).toZonedDateTime("Europe/London"));
}

/** At `02:14` in that night. */
export function atNight(clock: string): Pick<Declaration, "at" | "recordedAt"> {
  const at = londonTime(`2018-05-04T${clock}`);
  return { at, recordedAt: at.instant };
}

export function someElection(fields: Partial<Election> = {}): Election {
  return {
    id: electionId(1),
    name: "English local elections 2018",
    date: "2018-05-03",
    kind: "wards",
    baseline: "the eve of poll",
    total: null,
    controlBefore: [],
    unlistedHolds: [],
    ...fields,
  };
}

/** Candidates in the order of the column, each with party and share before. */
export function someCandidates(
  list: readonly (readonly [name: string, party: PartyId, previousShare?: number])[],
): readonly Candidate[] {
  return list.map(([name, party, previousShare = null], order) => ({
    id: candidateId(order + 1),
    name,
    party,
    description: "",
    order,
    previousShare,
  }));
}

export function someContest(fields: Partial<Contest> = {}): Contest {
  return {
    id: contestId(1),
    electionId: electionId(1),
    authorityId: null,
    name: "Moor View",
    code: "",
    seats: 1,
    electorate: null,
    previousHolders: [],
    baseline: "",
    prepared: { hold: "", gain: "" },
    expectedAt: null,
    candidates: [],
    sheet: {},
    declarations: [],
    ...fields,
  };
}

export function someAuthority(fields: Partial<Authority> = {}): Authority {
  return {
    id: authorityId(1),
    electionId: electionId(1),
    name: "Plymouth",
    code: "",
    seats: null,
    seatsUp: null,
    before: [],
    defended: [],
    controlBefore: null,
    baseline: "",
    prepared: { hold: "", gain: "" },
    expectedAt: null,
    sheet: {},
    declarations: [],
    ...fields,
  };
}

/** The votes in the order of the column; null for a figure that was not heard. */
export function someDeclaration(votes: readonly (number | null)[], fields: Partial<Declaration> = {}): Declaration {
  return {
    id: declarationId(1),
    replaces: [],
    ...atNight("02:14"),
    by: "",
    source: "",
    state: "declared",
    votes: Object.fromEntries(votes.flatMap((each, index) => (each === null ? [] : [[candidateId(index + 1), each]]))),
    rejected: null,
    ballots: null,
    electorate: null,
    turnout: null,
    elected: [],
    ...fields,
  };
}

export function someCouncilDeclaration(fields: Partial<AuthorityDeclaration> = {}): AuthorityDeclaration {
  return {
    id: declarationId(1),
    replaces: [],
    ...atNight("02:14"),
    by: "",
    source: "",
    state: "declared",
    won: [],
    after: [],
    control: null,
    ...fields,
  };
}

export function someResults(fields: Partial<Results> = {}): Results {
  return { ...noResults, elections: [someElection()], ...fields };
}

/** "labour 12, green 3" as seats. */
export function seatList(words: string): Authority["before"] {
  return words.split(", ").map((each) => {
    const [party = "", seats] = each.split(" ");
    return { party: party as PartyId, seats: Number(seats) };
  });
}
