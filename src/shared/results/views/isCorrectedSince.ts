import type { ResultsKind } from "../../document/blocks/results";
import type { Moment } from "../../model/moment";
import { contestResult } from "../arithmetic/contestResult";
import { corrections } from "../arithmetic/corrections";
import { type AnyDeclaration, hasResult } from "../arithmetic/currentDeclaration";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Authority } from "../authority";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import type { Results } from "../results";
import type { ResultsView } from "../resultsView";

/**
 * True when figures that a frozen view keeps have been corrected since it was frozen: it differs from the current view,
 * and something that had been read out by its time was corrected later. That more has come in is no correction.
 */
export function isCorrectedSince(
  results: Results,
  kind: ResultsKind,
  subject: string,
  { frozen, current }: { readonly frozen: ResultsView; readonly current: ResultsView },
): boolean {
  if (frozen.asOf === null || figuresOf(frozen) === figuresOf(current)) return false;
  const { asOf } = frozen;
  const index = resultsIndex(results);
  switch (kind) {
    case "contest": {
      const contest = index.contest(subject);
      return contest !== undefined && contestCorrected(contest, asOf, () => true);
    }
    case "authority": {
      const authority = index.authority(subject);
      return authority !== undefined && councilCorrected(authority, index.wardsOf(authority), asOf);
    }
    case "tally":
      return (
        index.authoritiesIn(subject).some((authority) => councilCorrected(authority, [], asOf)) ||
        index.contestsIn(subject).some((contest) => seatsCorrected(contest, asOf))
      );
  }
}

function figuresOf({ rows, facts, line }: ResultsView): string {
  return JSON.stringify([rows.map(({ cells }) => cells), facts, line]);
}

function councilCorrected(authority: Authority, wards: readonly Contest[], asOf: Moment): boolean {
  const found = corrections(authority.declarations, ({ state }) => state === "declared");
  return found.some((each) => isLater(each, asOf)) || wards.some((ward) => seatsCorrected(ward, asOf));
}

/** Votes alone change no seat. */
function seatsCorrected(contest: Contest, asOf: Moment): boolean {
  const seats = (declaration: Declaration) =>
    contestResult(contest, declaration)
      .elected.map(({ party }) => party)
      .toSorted()
      .join(" ");
  return contestCorrected(contest, asOf, ({ before, after }) => seats(before) !== seats(after));
}

function contestCorrected(
  { declarations }: Contest,
  asOf: Moment,
  matters: (correction: { readonly before: Declaration; readonly after: Declaration }) => boolean,
): boolean {
  const found = corrections(declarations, ({ state }) => hasResult(state));
  return found.some((each) => isLater(each, asOf) && matters(each));
}

/** What stood in the frozen view was read out by its time, and what corrects it was typed after that. */
function isLater({ before, after }: { readonly before: AnyDeclaration; readonly after: AnyDeclaration }, asOf: Moment) {
  const time = Date.parse(asOf.instant);
  return Date.parse(before.at.instant) <= time && Date.parse(after.recordedAt) > time;
}
