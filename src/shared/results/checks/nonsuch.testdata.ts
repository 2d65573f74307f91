import type { AuthorityId, CandidateId, ContestId, DeclarationId, ElectionId } from "../../model/ids";
import { momentAt } from "../../model/moment";
import type { Authority, AuthorityDeclaration, SeatCount } from "../authority";
import type { Candidate, Contest } from "../contest";
import type { Declaration } from "../declaration";
import type { Election } from "../election";
import type { PartyId } from "../party";
import { noResults, type Results } from "../results";

/** The id with that number. */
export function idOf<Id extends string>(number: number): Id {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, "0")}` as Id;
}

const electionId = idOf<ElectionId>(1);
const authorityId = idOf<AuthorityId>(2);

export const election: Election = {
  id: electionId,
  name: "English local elections 2018",
  date: "2018-05-03",
  kind: "wards",
  baseline: "2014",
  total: null,
  controlBefore: [],
  unlistedHolds: [],
};

export function candidateOf(number: number, fields: Partial<Candidate> = {}): Candidate {
  return {
    id: idOf<CandidateId>(100 + number),
    name: `Candidate ${String.fromCharCode(64 + number)}`,
    party: "labour" as PartyId,
    description: "",
    order: number - 1,
    previousShare: null,
    ...fields,
  };
}

/** A ward of three seats with five candidates, or what `fields` make of it. */
export function wardOf(fields: Partial<Contest> = {}): Contest {
  return {
    id: idOf<ContestId>(10),
    electionId,
    authorityId: null,
    name: "Nonsuch",
    code: "E05000563",
    seats: 3,
    electorate: 8000,
    previousHolders: [],
    baseline: "",
    prepared: { hold: "", gain: "" },
    expectedAt: null,
    candidates: [1, 2, 3, 4, 5].map((number) => candidateOf(number)),
    sheet: {},
    declarations: [],
    ...fields,
  };
}

/** Votes in the order of the column; null where none were heard. */
export function votesOf(...votes: readonly (number | null)[]): Readonly<Record<CandidateId, number>> {
  return Object.fromEntries(
    votes.flatMap((count, index) => (count === null ? [] : [[idOf<CandidateId>(101 + index), count]])),
  );
}

/** A declaration of the ward in which everything adds up. */
export function declarationOf(fields: Partial<Declaration> = {}): Declaration {
  return {
    id: idOf<DeclarationId>(50),
    replaces: [],
    at: momentAt(Date.parse("2018-05-04T01:14:00Z"), "Europe/London"),
    recordedAt: "2018-05-04T01:15:00.000Z",
    by: "",
    source: "Returning officer",
    state: "declared",
    votes: votesOf(1600, 1500, 1405, 1300, 1200),
    rejected: 20,
    ballots: 2800,
    electorate: 8000,
    turnout: 0.35,
    elected: [],
    ...fields,
  };
}

export function seatsOf(seats: Readonly<Record<string, number>>): readonly SeatCount[] {
  return Object.entries(seats).map(([party, count]) => ({ party: party as PartyId, seats: count }));
}

/** A council of 57 seats of which 19 are up, or what `fields` make of it. */
export function councilOf(fields: Partial<Authority> = {}): Authority {
  return {
    id: authorityId,
    electionId,
    name: "Plymouth",
    code: "E06000026",
    seats: 57,
    seatsUp: 19,
    before: seatsOf({ conservative: 30, labour: 27 }),
    defended: seatsOf({ conservative: 10, labour: 9 }),
    controlBefore: "conservative" as PartyId,
    baseline: "",
    prepared: { hold: "", gain: "" },
    expectedAt: null,
    sheet: {},
    declarations: [],
    ...fields,
  };
}

/** A declaration of the council in which everything adds up: Labour gains four seats and control. */
export function councilDeclarationOf(fields: Partial<AuthorityDeclaration> = {}): AuthorityDeclaration {
  const { id, replaces, at, recordedAt, by, source } = declarationOf();
  return {
    ...{ id, replaces, at, recordedAt, by, source },
    state: "declared",
    won: seatsOf({ conservative: 6, labour: 13 }),
    after: seatsOf({ conservative: 26, labour: 31 }),
    control: "labour" as PartyId,
    ...fields,
  };
}

export function resultsOf(fields: Partial<Results> = {}): Results {
  return { ...noResults, elections: [election], ...fields };
}
