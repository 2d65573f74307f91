import type { AuthorityResult } from "../arithmetic/authorityResult";
import { corrections } from "../arithmetic/corrections";
import { currentDeclaration, rivalDeclarations } from "../arithmetic/currentDeclaration";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Authority, AuthorityDeclaration, SeatCount } from "../authority";
import { formatCount } from "../figures/formatFigure";
import { controlInSentence, counted } from "../lines/partyWords";
import { partyOf } from "../parties/findParty";
import type { Party } from "../party";
import type { Results } from "../results";
import { sourceNote } from "./contestNotes";
import { correctionNote, type Difference, disputeNote } from "./differenceNotes";

/** What a reader must know to read the table of a council: one sentence each. */
export function authorityNotes(results: Results, authority: Authority, result: AuthorityResult): readonly string[] {
  const own = results.ownParties;
  const declaration = currentDeclaration(authority.declarations);
  if (!declaration && result.declaredWards === 0) return ["Nothing has been declared yet."];
  const { seats, seatsUp, declarations } = authority;
  const rivals = rivalDeclarations(declarations);
  const baseline = authority.baseline || resultsIndex(results).election(authority.electionId)?.baseline || "";
  const hasChanges = result.rows.some(({ change }) => change !== null);
  return [
    ...(declaration?.state === "provisional" ? ["Provisional figures: the council has not declared."] : []),
    ...(seatsUp !== null && seats !== null && seatsUp < seats
      ? [`${formatCount(seatsUp)} of ${counted(seats, "seat")} were up this time.`]
      : []),
    ...(hasChanges && baseline !== "" ? [`Changes are against ${baseline}.`] : []),
    ...(declaration ? rivals.flatMap((rival) => disputeNote(authorityDifferences(rival, declaration, own))) : []),
    ...corrections(declarations, ({ state }) => state === "declared")
      .filter(({ after }) => after.state === "declared")
      .flatMap(({ before, after }) => correctionNote(after, authorityDifferences(before, after, own))),
    ...sourceNote(declaration?.source ?? ""),
  ];
}

function authorityDifferences(
  before: AuthorityDeclaration,
  after: AuthorityDeclaration,
  own: readonly Party[],
): readonly Difference[] {
  const control = ({ control }: AuthorityDeclaration) =>
    control === null ? "not announced" : controlInSentence(control, own);
  return [
    ...(before.control === after.control ? [] : [{ of: "control", before: control(before), after: control(after) }]),
    ...seatDifferences(before.won, after.won, "won", own),
    ...seatDifferences(before.after, after.after, "", own),
    ...(before.state === after.state ? [] : [{ of: "", before: before.state, after: after.state }]),
  ];
}

/** "Labour won 31 seats, not 30". A list that one of the two leaves out says nothing of the other. */
function seatDifferences(
  before: readonly SeatCount[],
  after: readonly SeatCount[],
  verb: string,
  own: readonly Party[],
): readonly Difference[] {
  if (before.length === 0 || after.length === 0) return [];
  const [was, is] = [before, after].map((counts) => new Map(counts.map(({ party, seats }) => [party, seats])));
  return [...new Set([...after, ...before].map(({ party }) => party))]
    .map((party) => ({ party, was: was?.get(party) ?? 0, is: is?.get(party) ?? 0 }))
    .filter((each) => each.was !== each.is)
    .map((each) => ({
      of: `${partyOf(each.party, own).collective} ${verb}`.trim(),
      before: formatCount(each.was),
      after: counted(each.is, "seat"),
    }));
}
