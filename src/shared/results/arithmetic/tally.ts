import type { ElectionId } from "../../model/ids";
import type { Moment } from "../../model/moment";
import type { Authority } from "../authority";
import type { Contest } from "../contest";
import type { Election } from "../election";
import { type Control, noOverallControl, type PartyId } from "../party";
import type { Results } from "../results";
import { type AuthorityResult, authorityResultOf, type WardResult } from "./authorityResult";
import { contestResult } from "./contestResult";
import { type AnyDeclaration, currentDeclaration } from "./currentDeclaration";
import { heldSince, latest } from "./heldSince";
import { resultsIndex } from "./resultsIndex";
import { Sums } from "./Sums";

/** What all declarations of an election so far add up to. */
export interface Tally {
  readonly election: Election;
  /** Councils by control, most first, no overall control last. */
  readonly councils: readonly { readonly control: Control; readonly count: number; readonly change: number | null }[];
  readonly councilsDeclared: number;
  /** Null in an election without councils. */
  readonly councilsTotal: number | null;
  /** Seats won by party, most first; empty while they are not known for every council that has declared. */
  readonly seats: readonly { readonly party: PartyId; readonly seats: number; readonly change: number | null }[];
  readonly contestsDeclared: number;
  /** Null where no contests are listed. */
  readonly contestsTotal: number | null;
  /** The distinct baselines of what was added up; with more than one, no change is given. */
  readonly baselines: readonly string[];
  /** When the last of the figures that stand was first read out. Null while there are none. */
  readonly asOf: Moment | null;
}

/**
 * Adds up what has been declared: councils by control, with those that hold without being listed, and seats by party.
 * A seat counts once: as its council declared it, else as its ward did. Provisional figures, recounts and polls that
 * were called off count nowhere. Seats are given only where they are known for every council that has declared, since
 * those of some would pass for those of all. A change is given only where it is known for everything that was counted,
 * and all of it is against the same baseline. With `upTo`, an instant in ISO 8601, only what had been read out by then.
 * Throws an Error when the election is not there.
 */
export function tallyOf(results: Results, electionId: ElectionId, upTo?: string): Tally {
  const index = resultsIndex(results);
  const election = index.election(electionId);
  if (!election) throw new Error(`the election ${electionId} is not in the blog`);
  const authorities = index.authoritiesIn(electionId);
  const contests = index.contestsIn(electionId).map((contest) => counted(contest, upTo));
  const count = new Count(election);

  const wardsBy = Map.groupBy(contests, ({ contest }): string | null => contest.authorityId);
  for (const authority of authorities) count.addAuthority(authority, wardsBy.get(authority.id) ?? [], upTo);
  const listed = new Set<string | null>(authorities.map(({ id }) => id));
  for (const contest of contests) if (!listed.has(contest.contest.authorityId)) count.addContest(contest, "");

  const unlisted = election.unlistedHolds.reduce((sum, { councils }) => sum + councils, 0);
  const hasCouncils = election.kind === "council" || authorities.length > 0 || unlisted > 0;
  const declared = contests.filter(({ result }) => result.outcome.kind !== "none").length;
  return {
    election,
    ...count.sums(),
    councilsTotal: hasCouncils ? (election.total ?? authorities.length + unlisted) : null,
    contestsDeclared: declared,
    contestsTotal: contests.length === 0 ? null : hasCouncils ? contests.length : (election.total ?? contests.length),
  };
}

interface CountedContest extends WardResult {
  /** When the figures that stand were first read out. */
  readonly since: Moment | null;
}

function counted(contest: Contest, upTo: string | undefined): CountedContest {
  const declarations = madeBy(contest.declarations, upTo);
  const current = currentDeclaration(declarations);
  return {
    contest,
    result: contestResult(contest, current),
    since: current ? heldSince(current, declarations) : null,
  };
}

function madeBy<D extends AnyDeclaration>(declarations: readonly D[], upTo: string | undefined): readonly D[] {
  if (upTo === undefined) return declarations;
  const limit = Date.parse(upTo);
  return declarations.filter(({ at }) => Date.parse(at.instant) <= limit);
}

/** The sums while they are made. */
class Count {
  private readonly councils = new Sums<Control>();
  private readonly seats = new Sums<PartyId>();
  private readonly baselines = new Set<string>();
  /** What is left of them without seats. */
  private readonly controlBaselines = new Set<string>();
  private councilsAsOf: Moment | null = null;
  private seatsAsOf: Moment | null = null;
  private areSeatsKnown: boolean;

  constructor(private readonly election: Election) {
    for (const { control, councils } of election.unlistedHolds) this.councils.add(control, councils, 0);
    this.areSeatsKnown = election.unlistedHolds.every(({ councils }) => councils === 0);
  }

  addAuthority(authority: Authority, wards: readonly CountedContest[], upTo: string | undefined): void {
    const declarations = madeBy(authority.declarations, upTo);
    const current = currentDeclaration(declarations);
    const result = authorityResultOf(authority, current, wards);
    if (result.control !== null) this.addControl(result.control, result.controlBefore);
    const since = current ? heldSince(current, declarations) : lastOf(wards);
    if (result.complete) {
      this.baselines.add(authority.baseline || this.election.baseline);
      // Where seats are left out and the council's own baseline is theirs, control is against the election's.
      const ofSeats = result.rows.some(({ change }) => change !== null);
      this.controlBaselines.add((ofSeats ? "" : authority.baseline) || this.election.baseline);
      this.councilsAsOf = latest(this.councilsAsOf, since);
      this.areSeatsKnown &&= hasSeats(result);
    }
    if (result.complete && isWhole(result)) this.addRows(result, since);
    else for (const ward of wards) this.addContest(ward, authority.baseline);
  }

  addContest({ contest, result, since }: CountedContest, baseline: string): void {
    if (result.outcome.kind === "none") return;
    this.baselines.add(contest.baseline || baseline || this.election.baseline);
    this.seatsAsOf = latest(this.seatsAsOf, since);
    for (const { party, now, before } of result.seatChanges) {
      this.seats.add(party, now, before === null ? null : now - before);
    }
  }

  sums(): Pick<Tally, "councils" | "councilsDeclared" | "seats" | "baselines" | "asOf"> {
    const baselines = this.areSeatsKnown ? this.baselines : this.controlBaselines;
    const councils = this.councils.rows(baselines.size <= 1);
    const seats = this.areSeatsKnown ? this.seats.rows(baselines.size <= 1) : [];
    return {
      councils: councils
        .map(([control, count, change]) => ({ control, count, change }))
        .sort((a, b) => Number(a.control === noOverallControl) - Number(b.control === noOverallControl)),
      councilsDeclared: councils.reduce((sum, [, count]) => sum + count, 0),
      seats: seats.map(([party, count, change]) => ({ party, seats: count, change })),
      baselines: [...baselines].sort(),
      asOf: this.areSeatsKnown ? latest(this.councilsAsOf, this.seatsAsOf) : this.councilsAsOf,
    };
  }

  private addControl(control: Control, before: Control | null): void {
    this.councils.add(control, 1, before === null ? null : 1);
    if (before !== null) this.councils.add(before, 0, -1);
  }

  private addRows({ rows }: AuthorityResult, since: Moment | null): void {
    this.seatsAsOf = latest(this.seatsAsOf, since);
    for (const { party, won, change } of rows) this.seats.add(party, won ?? 0, change);
  }
}

/** True when the council's own figures say all that its wards could. */
function isWhole(result: AuthorityResult): boolean {
  const { rows, state } = result;
  return hasSeats(result) && (state !== null || rows.every(({ change }) => change !== null));
}

function hasSeats({ rows }: AuthorityResult): boolean {
  return rows.length > 0 && rows.every(({ won }) => won !== null);
}

function lastOf(wards: readonly CountedContest[]): Moment | null {
  return wards.reduce<Moment | null>((last, { since }) => latest(last, since), null);
}
