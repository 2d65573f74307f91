import type { Authority, AuthorityDeclaration } from "../authority";
import type { Contest } from "../contest";
import { type Control, noOverallControl, type PartyId } from "../party";
import type { Results } from "../results";
import { type ContestResult, contestResult } from "./contestResult";
import { controlOf, seatsForMajority } from "./control";
import { type ControlOutcome, controlOutcome } from "./controlOutcome";
import { currentDeclaration } from "./currentDeclaration";
import { resultsIndex } from "./resultsIndex";
import { type Seats, seatsAfter, seatsFrom, seatsOfHolders } from "./seatCounts";

/** The seats of one party; null where a figure is not known. */
export interface PartySeats {
  readonly party: PartyId;
  /** In the whole chamber before the poll. */
  readonly before: number | null;
  /** Of the seats that are up. */
  readonly defended: number | null;
  readonly won: number | null;
  /** In the whole chamber now. */
  readonly after: number | null;
  /** After less before; where these are not known, won less defended. */
  readonly change: number | null;
}

export interface AuthorityResult {
  /** Of the council's own declaration; null where its wards speak for it. */
  readonly state: AuthorityDeclaration["state"] | null;
  /** Most seats first, now or before. */
  readonly rows: readonly PartySeats[];
  readonly seatsUp: number | null;
  readonly declaredWards: number;
  readonly totalWards: number;
  readonly control: Control | null;
  readonly controlBefore: Control | null;
  readonly controlIsAnnounced: boolean;
  readonly outcome: ControlOutcome;
  readonly seatsForMajority: number | null;
  /** Seats of the party in control less those of all others; null under no overall control. */
  readonly majorityOf: number | null;
  /** True once the council has declared, or the wards of all the seats that are up have. */
  readonly complete: boolean;
}

/** A ward and what its current declaration says. */
export interface WardResult {
  readonly contest: Contest;
  readonly result: ContestResult;
}

/** What follows from the council's current declaration, else from its wards. */
export function authorityResult(results: Results, authority: Authority): AuthorityResult {
  const wards = resultsIndex(results).wardsOf(authority);
  return authorityResultOf(
    authority,
    currentDeclaration(authority.declarations),
    wards.map((contest) => ({ contest, result: contestResult(contest, currentDeclaration(contest.declarations)) })),
  );
}

/** The same for any of its declarations, and for the wards as they stood at any time. */
export function authorityResultOf(
  authority: Authority,
  declaration: AuthorityDeclaration | undefined,
  wards: readonly WardResult[],
): AuthorityResult {
  const declaredWards = wards.filter(({ result }) => result.outcome.kind !== "none");
  const complete = declaration ? isDeclared(declaration) : areAllWards(authority, wards, declaredWards);
  const seats = seatsOf(authority, declaration, wards, complete);
  const announced = complete ? (declaration?.control ?? null) : null;
  // The seats that happen to be listed are not the council: a sum of them would give it away with its first ward.
  const size = authority.seats;
  const control = announced ?? (complete && size && seats.after ? controlOf(size, seats.after) : null);
  const controlBefore =
    authority.controlBefore ?? (authority.seats && seats.before ? controlOf(authority.seats, seats.before) : null);
  const inControl = control === null || control === noOverallControl ? undefined : seats.after?.get(control as PartyId);
  return {
    state: declaration?.state ?? null,
    rows: rowsOf(seats, complete || declaration !== undefined),
    seatsUp: authority.seatsUp ?? authority.seats,
    declaredWards: declaredWards.length,
    totalWards: wards.length,
    control,
    controlBefore,
    controlIsAnnounced: announced !== null,
    outcome: controlOutcome(controlBefore, control),
    seatsForMajority: authority.seats === null ? null : seatsForMajority(authority.seats),
    majorityOf: inControl === undefined || size === null ? null : 2 * inControl - size,
    complete,
  };
}

interface CouncilSeats {
  readonly before: Seats | null;
  readonly defended: Seats | null;
  readonly won: Seats | null;
  readonly after: Seats | null;
}

function isDeclared({ state, won, after, control }: AuthorityDeclaration): boolean {
  return state === "declared" && (won.length > 0 || after.length > 0 || control !== null);
}

/** All wards have declared, and none is missing from the list, which only the number of seats can tell. */
function areAllWards(authority: Authority, wards: readonly WardResult[], declared: readonly WardResult[]): boolean {
  if (wards.length === 0 || declared.length < wards.length) return false;
  const up = authority.seatsUp ?? authority.seats;
  return up === wards.reduce((sum, { contest }) => sum + contest.seats, 0);
}

function seatsOf(
  authority: Authority,
  declaration: AuthorityDeclaration | undefined,
  wards: readonly WardResult[],
  complete: boolean,
): CouncilSeats {
  const allUp = authority.seatsUp === null || authority.seatsUp === authority.seats;
  const declaredAfter = seatsFrom(declaration?.after ?? []);
  const before = seatsFrom(authority.before);
  const defended = allUp ? before : (seatsFrom(authority.defended) ?? defendedInWards(authority, wards));
  const won = seatsFrom(declaration?.won ?? []) ?? (allUp ? declaredAfter : null) ?? wonInWards(wards);
  if (declaredAfter || !won || !(complete || declaration?.won.length))
    return { before, defended, won, after: declaredAfter };
  return { before, defended, won, after: allUp ? won : before && defended && seatsAfter(before, defended, won) };
}

/** Null while no ward has declared. */
function wonInWards(wards: readonly WardResult[]): Seats | null {
  const declared = wards.filter(({ result }) => result.outcome.kind !== "none");
  if (declared.length === 0) return null;
  return seatsOfHolders(declared.flatMap(({ result }) => result.elected.map(({ party }) => party)));
}

/** Null unless every seat that is up is in a ward whose holders are known. */
function defendedInWards(authority: Authority, wards: readonly WardResult[]): Seats | null {
  const holders = wards.flatMap(({ contest }) => contest.previousHolders);
  return holders.length > 0 && holders.length === authority.seatsUp ? seatsOfHolders(holders) : null;
}

/** Of a part of the wards, what is won says nothing against all that was held: there is no change yet. */
function rowsOf({ before, defended, won, after }: CouncilSeats, hasChanges: boolean): readonly PartySeats[] {
  const known = [after, won, before, defended].filter((seats) => seats !== null);
  const parties = [...new Set(known.flatMap((seats) => [...seats.keys()]))];
  const of = (seats: Seats | null, party: PartyId) => seats && (seats.get(party) ?? 0);
  return parties
    .map((party): PartySeats => {
      const [b, d, w, a] = [of(before, party), of(defended, party), of(won, party), of(after, party)];
      const change = hasChanges ? (difference(a, b) ?? difference(w, d)) : null;
      return { party, before: b, defended: d, won: w, after: a, change };
    })
    .sort((a, b) => size(b) - size(a) || (b.before ?? 0) - (a.before ?? 0) || (a.party < b.party ? -1 : 1));
}

function size({ after, won, before, defended }: PartySeats): number {
  return after ?? won ?? before ?? defended ?? 0;
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
