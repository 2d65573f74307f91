import { authorityResult } from "@shared/results/arithmetic/authorityResult";
import { contestResult } from "@shared/results/arithmetic/contestResult";
import { currentDeclaration } from "@shared/results/arithmetic/currentDeclaration";
import { tallyOf } from "@shared/results/arithmetic/tally";
import { authorityLine } from "@shared/results/lines/authorityLine";
import { contestLine } from "@shared/results/lines/contestLine";
import { partyOf } from "@shared/results/parties/findParty";
import { type Control, noOverallControl, type PartyId } from "@shared/results/party";
import type { Results } from "@shared/results/results";

/**
 * The results with what is computed from them, for other programs: shares, changes and points from 0 to 1, parties and
 * control by their names, times in ISO 8601 (UTC), null for what is not known.
 */
export function computedResults(results: Results) {
  const name = (party: PartyId) => partyOf(party, results.ownParties).name;
  const control = (value: Control | null) => {
    if (value === null) return null;
    return value === noOverallControl ? "No overall control" : name(value);
  };
  return {
    contests: results.contests.map((contest) => {
      const declaration = currentDeclaration(contest.declarations);
      const result = contestResult(contest, declaration);
      return {
        name: contest.name,
        code: contest.code,
        seats: contest.seats,
        state: declaration?.state ?? null,
        declaredAt: declaration?.at.instant ?? null,
        source: declaration?.source ?? null,
        line: contestLine(contest, result, results.ownParties),
        validVotes: result.validVotes,
        majority: result.majority,
        turnout: result.turnout,
        candidates: result.rows.map(({ candidate, votes, share, change, elected }) => ({
          name: candidate.name,
          party: name(candidate.party),
          votes,
          share,
          change,
          elected,
        })),
      };
    }),
    authorities: results.authorities.map((authority) => {
      const result = authorityResult(results, authority);
      return {
        name: authority.name,
        code: authority.code,
        line: authorityLine(authority, result, results.ownParties),
        control: control(result.control),
        controlBefore: control(result.controlBefore),
        seats: result.rows.map(({ party, before, won, after, change }) => ({
          party: name(party),
          before,
          won,
          after,
          change,
        })),
      };
    }),
    tallies: results.elections.map((election) => {
      const tally = tallyOf(results, election.id);
      return {
        election: election.name,
        asOf: tally.asOf?.instant ?? null,
        councilsDeclared: tally.councilsDeclared,
        councilsTotal: tally.councilsTotal,
        councils: tally.councils.map((row) => ({ ...row, control: control(row.control) })),
        contestsDeclared: tally.contestsDeclared,
        contestsTotal: tally.contestsTotal,
        seats: tally.seats.map((row) => ({ ...row, party: name(row.party) })),
        baselines: tally.baselines,
      };
    }),
  };
}
