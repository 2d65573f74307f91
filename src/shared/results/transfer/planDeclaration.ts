import { createDeclarationId } from "../../model/ids";
import { epochMillisecondsOf, type Moment, momentAt } from "../../model/moment";
import { contestResult } from "../arithmetic/contestResult";
import { currentDeclaration, standingDeclarations } from "../arithmetic/currentDeclaration";
import { sameFigures } from "../arithmetic/sameFigures";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import type { ContestRows } from "./ContestRows";
import type { ImportContext, PlannedContest } from "./importPlan";
import type { PlannedCandidates } from "./planCandidates";
import type { ReadFigures } from "./readContestFigures";
import { readState } from "./readState";

/**
 * The figures of a contest as a declaration. What the file does not say stays as it was declared before. Figures that
 * the blog has already make no declaration, so that importing a file twice changes nothing.
 */
export function planDeclaration(
  contest: Contest,
  rows: ContestRows,
  read: ReadFigures,
  candidates: PlannedCandidates,
  context: ImportContext,
): Pick<PlannedContest, "figures" | "declaration"> {
  const voted = rows.candidates.filter(({ votes }) => votes !== null);
  const elected = rows.candidates.filter((row) => row.elected);
  const said = readState(rows.figures.state);
  const unopposed = voted.length === 0 && elected.length > 0 && elected.length === rows.candidates.length;
  const withoutVotes = said === "uncontested" || said === "countermanded" || said === "recount";
  if (voted.length === 0 && !unopposed && !withoutVotes) return { figures: "none", declaration: null };

  const current = currentDeclaration(contest.declarations);
  const ids = (some: ContestRows["candidates"]) => some.flatMap((row) => candidates.byRow.get(row)?.id ?? []);
  const votes = voted.flatMap((row) => {
    const id = candidates.byRow.get(row)?.id;
    return id === undefined || row.votes === null ? [] : [[id, row.votes] as const];
  });
  const declaration: Declaration = {
    id: createDeclarationId(),
    replaces: standingDeclarations(contest.declarations).map(({ id }) => id),
    at: readMoment(rows.figures.declaredAt, context.at),
    recordedAt: context.recordedAt,
    by: context.by,
    source: rows.figures.source || context.source,
    state: said ?? (unopposed ? "uncontested" : "declared"),
    votes: Object.fromEntries(votes),
    rejected: read.rejected ?? current?.rejected ?? null,
    ballots: read.ballots ?? current?.ballots ?? null,
    electorate: electorateOf(contest, read.electorate, current),
    turnout: read.turnout ?? current?.turnout ?? null,
    elected: ids(elected),
  };
  if (current === undefined) return { figures: "first", declaration: withoutSelfEvident(declaration, contest) };
  const same = sameFigures(current, asBefore(declaration, contest, current, said === undefined));
  return same
    ? { figures: "same", declaration: null }
    : { figures: "correction", declaration: withoutSelfEvident(declaration, contest) };
}

/**
 * Those named as elected who are so by their votes are not kept as announced: a later correction of the votes would
 * contradict them. Where a lot was drawn, those who were clear of the tie go.
 */
function withoutSelfEvident(declaration: Declaration, contest: Contest): Declaration {
  const byVotes = new Set(contestResult(contest, { ...declaration, elected: [] }).elected.map(({ id }) => id));
  const others = declaration.elected.filter((id) => !byVotes.has(id));
  if (declaration.state === "drawnByLot") return { ...declaration, elected: others };
  const same = others.length === 0 && byVotes.size === declaration.elected.length;
  return same ? { ...declaration, elected: [] } : declaration;
}

/**
 * The declaration with what it leaves unsaid, or says in other words, as it was before: a file without a state does not
 * undo a lot that was drawn, and naming those elected who had the most votes anyway is nothing new.
 */
function asBefore(
  declaration: Declaration,
  contest: Contest,
  current: Declaration,
  stateIsUnsaid: boolean,
): Declaration {
  const followed = contestResult(contest, current).elected.map(({ id }) => id);
  const named = new Set(declaration.elected);
  const sameElected = named.size === 0 || (named.size === followed.length && followed.every((id) => named.has(id)));
  return {
    ...declaration,
    state: stateIsUnsaid && current.state === "drawnByLot" ? current.state : declaration.state,
    elected: sameElected ? current.elected : declaration.elected,
  };
}

/** Null while it is the contest's own, which a declaration need not say again. */
function electorateOf(contest: Contest, read: number | null, current: Declaration | undefined): number | null {
  if (read === null || current?.electorate === read) return current?.electorate ?? null;
  return contest.electorate === read ? null : read;
}

/** An instant with its offset from UTC; any other text is no moment, and then it is the caller's. */
function readMoment(text: string, otherwise: Moment): Moment {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return Number.isNaN(instant) || instant === epochMillisecondsOf(otherwise)
    ? otherwise
    : momentAt(instant, otherwise.timeZone);
}
