import type { Results } from "../results";
import type { ImportPlan } from "./importPlan";

const number = new Intl.NumberFormat("en-GB");

/** What an import brings, in words: "650 contests, 3,304 candidates, 650 results". */
export function importSummary({ contests, authorities, times }: ImportPlan): string {
  const candidates = contests.reduce((sum, { candidates: some }) => sum + some.length, 0);
  const declarations = contests.filter(({ declaration }) => declaration !== null).length;
  const parts = [
    counted(authorities.length, "council"),
    counted(contests.length, "contest"),
    counted(candidates, "candidate"),
    counted(declarations, "result"),
    counted(times.length, "expected time"),
  ].filter(Boolean);
  return parts.length === 0 ? "nothing new" : parts.join(", ");
}

/** The elections that an import goes into, in words: "“Local elections 2018”", "“A” and “B”". */
export function electionsInWords({ elections }: ImportPlan): string {
  const names = elections.map(({ election }) => `“${election.name}”`);
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
}

/** The same for the results of another blog. */
export function copySummary({ elections, authorities, contests }: Results): string {
  const parts = [
    counted(elections.length, "election"),
    counted(authorities.length, "council"),
    counted(contests.length, "contest"),
  ].filter(Boolean);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function counted(count: number, what: string): string {
  if (count === 0) return "";
  return `${number.format(count)} ${what}${count === 1 ? "" : "s"}`;
}
