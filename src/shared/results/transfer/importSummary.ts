import type { Results } from "../results";
import type { ImportPlan } from "./importPlan";

const number = new Intl.NumberFormat("en-GB");

/** What an import brings, in words: "650 contests, 3,304 candidates, 650 results". */
export function importSummary({ contests, authorities }: ImportPlan): string {
  const candidates = contests.reduce((sum, { candidates: some }) => sum + some.length, 0);
  const declarations = contests.filter(({ declaration }) => declaration !== null).length;
  const parts = [
    counted(authorities.length, "council"),
    counted(contests.length, "contest"),
    counted(candidates, "candidate"),
    counted(declarations, "result"),
  ].filter(Boolean);
  return parts.length === 0 ? "nothing new" : parts.join(", ");
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
