import type { ContestId } from "@shared/model/ids";
import { type CandidateSpeaker, candidateSpeakers } from "@shared/results/candidateSpeakers";
import type { Contest } from "@shared/results/contest";
import { noResults, type Results } from "@shared/results/results";

interface Known {
  readonly contest: Contest;
  readonly speakers: readonly CandidateSpeaker[];
}

/**
 * The candidates of a blog as speakers, contest by contest as they change. Every key that is pressed in a results sheet
 * makes new results, and there may be thousands of candidates: the list stays the same one while it says the same.
 */
export class CandidateList {
  private known: ReadonlyMap<ContestId, Known> = new Map();
  private results: Results = noResults;
  private all: readonly CandidateSpeaker[] = [];

  of(results: Results): readonly CandidateSpeaker[] {
    if (results === this.results) return this.all;
    const partiesStay = results.ownParties === this.results.ownParties;
    const next = new Map(
      results.contests.map((contest): [ContestId, Known] => {
        const known = this.known.get(contest.id);
        if (known?.contest === contest && partiesStay) return [contest.id, known];
        const speakers = candidateSpeakers(contest, results.ownParties);
        return [contest.id, { contest, speakers: sameOr(known?.speakers, speakers) }];
      }),
    );
    const stays =
      next.size === this.known.size && [...next].every(([id, one]) => this.known.get(id)?.speakers === one.speakers);
    if (!stays) this.all = [...next.values()].flatMap(({ speakers }) => speakers);
    this.known = next;
    this.results = results;
    return this.all;
  }
}

function sameOr(
  before: readonly CandidateSpeaker[] | undefined,
  now: readonly CandidateSpeaker[],
): readonly CandidateSpeaker[] {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
