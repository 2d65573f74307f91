import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Results } from "../results";
import { checkAuthority } from "./checkAuthority";
import { checkContest } from "./checkContest";
import { checkElection } from "./checkElection";
import type { Finding } from "./finding";

/** Everything that does not add up in what has been declared and prepared, errors first. */
export function checkResults(results: Results): readonly Finding[] {
  const found = [
    ...results.elections.flatMap((election) => checkElection(results, election)),
    ...results.authorities.flatMap((authority) => checkAuthority(results, authority)),
    ...results.contests.flatMap((contest) => checkContest(results, contest, currentDeclaration(contest.declarations))),
  ];
  return [...found.filter(({ level }) => level === "ERROR"), ...found.filter(({ level }) => level === "WARN")];
}
