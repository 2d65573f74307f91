import type { ElectionId } from "@shared/model/ids";
import { oncePer } from "@shared/oncePer";
import { resultsIndex } from "@shared/results/arithmetic/resultsIndex";
import { type Tally, tallyOf } from "@shared/results/arithmetic/tally";
import { checkElection } from "@shared/results/checks/checkElection";
import type { Finding } from "@shared/results/checks/finding";
import type { Election } from "@shared/results/election";
import type { Results } from "@shared/results/results";
import { type ResultsItem, resultsItems } from "./resultsItems";

/** What the desk shows of one election. */
export interface ElectionDesk {
  readonly items: readonly ResultsItem[];
  readonly tally: Tally;
  /** What in the tally does not add up. */
  readonly findings: readonly Finding[];
}

const desks = oncePer((_: Results) => new Map<ElectionId, ElectionDesk>());

/** Worked out once for each state of the results: with 650 contests it takes two frames, and the desk is opened often. */
export function electionDesk(results: Results, election: Election): ElectionDesk {
  const known = desks(results);
  const desk = known.get(election.id) ?? newDesk(results, election);
  known.set(election.id, desk);
  return desk;
}

function newDesk(results: Results, election: Election): ElectionDesk {
  const { contestsIn, authoritiesIn } = resultsIndex(results);
  const own = { ...results, contests: contestsIn(election.id), authorities: authoritiesIn(election.id) };
  return {
    items: resultsItems(own),
    tally: tallyOf(results, election.id),
    findings: checkElection(results, election),
  };
}
