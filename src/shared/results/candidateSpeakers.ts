import type { KnownSpeaker } from "../model/speaker";
import { currentDeclaration } from "./arithmetic/currentDeclaration";
import { electedCandidates } from "./arithmetic/electedCandidates";
import { rankedVotes } from "./arithmetic/rankedVotes";
import type { Contest } from "./contest";
import { partyOf } from "./parties/findParty";
import type { Results } from "./results";

/** A candidate as somebody who may be quoted. */
export interface CandidateSpeaker extends KnownSpeaker {
  /** The ward, constituency or office. */
  readonly contest: string;
}

/** The candidates of a contest, with what a quote says of them: "candidate for Moor View", then "elected for Moor View". */
export function candidateSpeakers(contest: Contest, ownParties: Results["ownParties"]): readonly CandidateSpeaker[] {
  const elected = new Set(electedIn(contest).map(({ id }) => id));
  return contest.candidates.map(({ id, name, party }) => ({
    name,
    role: roleFor(contest.name, elected.has(id)),
    party: partyOf(party, ownParties).name,
    aliases: [],
    contest: contest.name,
  }));
}

/** True for a role that was offered for a candidate of that contest, before or after the result. */
export function isCandidateRole(role: string, contest: string): boolean {
  return role === roleFor(contest, false) || role === roleFor(contest, true);
}

function electedIn(contest: Contest) {
  const declaration = currentDeclaration(contest.declarations);
  return declaration ? electedCandidates(contest.seats, rankedVotes(contest, declaration), declaration) : [];
}

function roleFor(contest: string, isElected: boolean): string {
  return `${isElected ? "elected" : "candidate"} for ${contest}`;
}
