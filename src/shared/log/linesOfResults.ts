import { authorityResult } from "../results/arithmetic/authorityResult";
import { contestResult } from "../results/arithmetic/contestResult";
import { authorityLine } from "../results/lines/authorityLine";
import { contestLine } from "../results/lines/contestLine";
import type { Results } from "../results/results";
import type { LogLine } from "./logLine";

/** Every declaration, also those that were corrected later, with what it said. */
export function linesOfResults(results: Results): readonly LogLine[] {
  const own = results.ownParties;
  return [
    ...results.contests.flatMap((contest) =>
      contest.declarations.map((declaration) =>
        lineOf(contest.name, declaration, contestLine(contest, contestResult(contest, declaration), own)),
      ),
    ),
    ...results.authorities.flatMap((authority) =>
      authority.declarations.map((declaration) => {
        const then = { ...authority, declarations: [{ ...declaration, replaces: [] }] };
        return lineOf(authority.name, declaration, authorityLine(then, authorityResult(results, then), own));
      }),
    ),
  ];
}

interface Declared {
  readonly id: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly source: string;
  readonly replaces: readonly unknown[];
}

function lineOf(subject: string, { id, recordedAt, by, source, replaces }: Declared, line: string): LogLine {
  const details = source === "" ? line : `${line} (${source})`;
  return {
    id,
    at: recordedAt,
    by,
    kind: replaces.length > 0 ? "declareAgain" : "declare",
    entryId: null,
    subject,
    details,
  };
}
