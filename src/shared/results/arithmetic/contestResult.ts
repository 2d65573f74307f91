import type { Candidate, Contest } from "../contest";
import type { Declaration, DeclarationState } from "../declaration";
import { independent } from "../parties/partyIds";
import type { PartyId } from "../party";
import { butlerSwing } from "./butlerSwing";
import { type ContestOutcome, contestOutcome, type SeatChange, seatChanges } from "./contestOutcome";
import { hasResult } from "./currentDeclaration";
import { electedCandidates, tiedCandidates } from "./electedCandidates";
import { type Majority, majority } from "./majority";
import { rankedVotes } from "./rankedVotes";
import { shareChange } from "./shareChange";
import { type Turnout, turnout } from "./turnout";
import { validVotes } from "./validVotes";
import { voteShare } from "./voteShare";

export interface CandidateResult {
  readonly candidate: Candidate;
  readonly votes: number | null;
  /** From 0 to 1, of the valid votes. */
  readonly share: number | null;
  /** Share now less the share at the baseline, from -1 to 1. */
  readonly change: number | null;
  /** From 1; equal votes have the same rank, and those whose votes are not known come after all others. */
  readonly rank: number;
  readonly elected: boolean;
}

/** From one party to another, from 0 to 1; times 100 it is percentage points. */
export interface Swing {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly value: number;
}

export interface ContestResult {
  /** Of the declaration that the result is from; null while there is none. */
  readonly state: DeclarationState | null;
  /** Most votes first; equal votes in the order of the ballot paper; unknown votes last. */
  readonly rows: readonly CandidateResult[];
  readonly validVotes: number | null;
  readonly majority: Majority | null;
  readonly turnout: Turnout | null;
  /** Butler swing between the winner and the runner-up, where one seat was filled and both shares before are known. */
  readonly swing: Swing | null;
  readonly elected: readonly Candidate[];
  /** Those with equal votes for the last seat, also after the lot has been drawn. */
  readonly tied: readonly Candidate[];
  readonly outcome: ContestOutcome;
  /** By party, those that gained most first; empty while there is no outcome. */
  readonly seatChanges: readonly SeatChange[];
}

/** Everything that follows from the figures of one declaration. Without one, the candidates in the ballot's order. */
export function contestResult(contest: Contest, declaration: Declaration | undefined): ContestResult {
  const ranked = rankedVotes(contest, declaration);
  const total = validVotes(ranked.map(({ votes }) => votes));
  const elected = declaration ? electedCandidates(contest.seats, ranked, declaration) : [];
  const chosen = new Set(elected);
  const rows = ranked.map(({ candidate, votes, rank }): CandidateResult => {
    const share = voteShare(votes, total);
    const change = isComparable(candidate, contest) ? shareChange(share, candidate.previousShare) : null;
    return { candidate, votes, share, change, rank, elected: chosen.has(candidate) };
  });
  const outcome = contestOutcome(contest, elected);
  return {
    state: declaration?.state ?? null,
    rows,
    validVotes: total,
    majority: majority(votesOf(rows, true), votesOf(rows, false), total),
    turnout: turnout({
      announced: declaration?.turnout ?? null,
      ballots: declaration?.ballots ?? null,
      rejected: declaration?.rejected ?? null,
      validVotes: total,
      electorate: declaration?.electorate ?? contest.electorate,
      seats: contest.seats,
    }),
    swing: contest.seats === 1 && outcome.kind !== "none" ? swingOf(rows) : null,
    elected,
    tied: declaration && canTie(declaration.state) ? tiedCandidates(contest.seats, ranked) : [],
    outcome,
    seatChanges: outcome.kind === "none" ? [] : seatChanges(contest.previousHolders, elected),
  };
}

/**
 * The share at the baseline is the whole party's, so it says nothing of one of several candidates of a party.
 * Independents are not a party: each has a share of their own.
 */
function isComparable(candidate: Candidate, contest: Contest): boolean {
  if (candidate.party === independent) return true;
  return contest.candidates.every((other) => other === candidate || other.party !== candidate.party);
}

function swingOf(rows: readonly CandidateResult[]): Swing | null {
  const to = sharesOf(rows.find((row) => row.elected));
  const from = sharesOf(rows.find((row) => !row.elected));
  if (!to || !from || to.party === from.party) return null;
  const value = butlerSwing(from, to);
  return value < 0 ? { from: to.party, to: from.party, value: -value } : { from: from.party, to: to.party, value };
}

function sharesOf(row: CandidateResult | undefined) {
  if (!row || row.share === null || row.change === null || row.candidate.previousShare === null) return undefined;
  return { party: row.candidate.party, now: row.share, before: row.candidate.previousShare };
}

function votesOf(rows: readonly CandidateResult[], elected: boolean): readonly (number | null)[] {
  return rows.filter((row) => row.elected === elected).map((row) => row.votes);
}

function canTie(state: DeclarationState): boolean {
  return hasResult(state) ? state !== "uncontested" : state !== "countermanded";
}
