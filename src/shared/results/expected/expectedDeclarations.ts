import type { AuthorityId, ContestId } from "../../model/ids";
import { epochMillisecondsOf, type Moment } from "../../model/moment";
import { authorityResult } from "../arithmetic/authorityResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Authority } from "../authority";
import type { Contest } from "../contest";
import type { Results } from "../results";

/** A declaration that is still to come and has a time. */
export type ExpectedDeclaration = {
  readonly name: string;
  /** The council of a ward; empty for the others. */
  readonly where: string;
  /** Milliseconds since 1970. */
  readonly at: number;
} & ({ readonly kind: "contest"; readonly id: ContestId } | { readonly kind: "authority"; readonly id: AuthorityId });

/** What is expected and has not declared, the soonest first. */
export function expectedDeclarations(results: Results): readonly ExpectedDeclaration[] {
  const councils = new Map(results.authorities.map(({ id, name }) => [id, name]));
  const expected: ExpectedDeclaration[] = [];
  for (const contest of results.contests) {
    if (contest.expectedAt === null || !isContestAwaited(contest)) continue;
    const where = contest.authorityId === null ? "" : (councils.get(contest.authorityId) ?? "");
    expected.push({ kind: "contest", ...placeOf(contest, contest.expectedAt), id: contest.id, where });
  }
  for (const authority of results.authorities) {
    if (authority.expectedAt === null || !isAuthorityAwaited(results, authority)) continue;
    expected.push({ kind: "authority", ...placeOf(authority, authority.expectedAt), id: authority.id, where: "" });
  }
  return expected.sort((a, b) => a.at - b.at || a.name.localeCompare(b.name, "en-GB"));
}

/** True until figures are declared for good: provisional ones and a recount leave the declaration to come. */
export function isContestAwaited({ declarations }: Contest): boolean {
  const state = currentDeclaration(declarations)?.state;
  return state === undefined || state === "provisional" || state === "recount";
}

/** True until the council has declared, or all its wards have. */
export function isAuthorityAwaited(results: Results, authority: Authority): boolean {
  return !authorityResult(results, authority).complete;
}

function placeOf({ name }: { readonly name: string }, expectedAt: Moment) {
  return { name, at: epochMillisecondsOf(expectedAt) };
}
