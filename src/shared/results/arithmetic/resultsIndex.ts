import { oncePer } from "../../oncePer";
import type { Authority } from "../authority";
import type { Contest } from "../contest";
import type { Election } from "../election";
import type { Results } from "../results";

/** Finds by id, each in constant time. */
export interface ResultsIndex {
  readonly election: (id: string) => Election | undefined;
  readonly authority: (id: string) => Authority | undefined;
  readonly contest: (id: string) => Contest | undefined;
  readonly authoritiesIn: (election: string) => readonly Authority[];
  readonly contestsIn: (election: string) => readonly Contest[];
  /** The contests of an authority that belong to the same election. */
  readonly wardsOf: (authority: Authority) => readonly Contest[];
}

/** Built once for each state of the results: a page asks for hundreds of blocks of the same one. */
export const resultsIndex = oncePer(({ elections, authorities, contests }: Results): ResultsIndex => {
  const election = byId(elections);
  const authority = byId(authorities);
  const contest = byId(contests);
  const authoritiesBy = Map.groupBy(authorities, (each): string => each.electionId);
  const contestsBy = Map.groupBy(contests, (each): string => each.electionId);
  const wardsBy = Map.groupBy(contests, (each) => `${each.authorityId} ${each.electionId}`);
  return {
    election: (id) => election.get(id),
    authority: (id) => authority.get(id),
    contest: (id) => contest.get(id),
    authoritiesIn: (id) => authoritiesBy.get(id) ?? [],
    contestsIn: (id) => contestsBy.get(id) ?? [],
    wardsOf: ({ id, electionId }) => wardsBy.get(`${id} ${electionId}`) ?? [],
  };
});

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [each.id, each]));
}
