import type { AuthorityResult } from "../arithmetic/authorityResult";
import { corrections } from "../arithmetic/corrections";
import { currentDeclaration, rivalDeclarations } from "../arithmetic/currentDeclaration";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Authority, AuthorityDeclaration, SeatCount } from "../authority";
import { controlInSentence } from "../lines/partyWords";
import type { Party } from "../party";
import type { Results } from "../results";
import type { ResultsLanguage } from "../words/ResultsLanguage";
import { stateWords } from "./contestDifferences";
import { sourceNote } from "./contestNotes";
import { correctionNote, type Difference, disputeNote } from "./differenceNotes";

/** What a reader must know to read the table of a council: one sentence each. */
export function authorityNotes(
  results: Results,
  authority: Authority,
  result: AuthorityResult,
  language: ResultsLanguage,
): readonly string[] {
  const { say, strings, count, counted } = language;
  const own = results.ownParties;
  const declaration = currentDeclaration(authority.declarations);
  if (!declaration && result.declaredWards === 0) return [strings.nothingDeclared];
  const { seats, seatsUp, declarations } = authority;
  const rivals = rivalDeclarations(declarations);
  const baseline = authority.baseline || resultsIndex(results).election(authority.electionId)?.baseline || "";
  const hasChanges = result.rows.some(({ change }) => change !== null);
  return [
    ...(declaration?.state === "provisional" ? [strings.councilProvisionalNote] : []),
    ...(seatsUp !== null && seats !== null && seatsUp < seats
      ? [say("someUpNote", { up: count(seatsUp), seats: counted(seats, "seats") })]
      : []),
    ...(hasChanges && baseline !== "" ? [say("againstNote", { baseline })] : []),
    ...(declaration
      ? rivals.flatMap((rival) => disputeNote(authorityDifferences(rival, declaration, own, language), language))
      : []),
    ...corrections(declarations, ({ state }) => state === "declared")
      .filter(({ after }) => after.state === "declared")
      .flatMap(({ before, after }) =>
        correctionNote(after, authorityDifferences(before, after, own, language), language),
      ),
    ...sourceNote(declaration?.source ?? "", language),
  ];
}

function authorityDifferences(
  before: AuthorityDeclaration,
  after: AuthorityDeclaration,
  own: readonly Party[],
  language: ResultsLanguage,
): readonly Difference[] {
  const { say, strings } = language;
  const control = ({ control }: AuthorityDeclaration) =>
    control === null ? strings.controlNotAnnounced : controlInSentence(control, own, language);
  return [
    ...(before.control === after.control
      ? []
      : [{ of: strings.controlDiffers, before: control(before), after: control(after) }]),
    ...seatDifferences(before.won, after.won, own, language, (party) => say("wonDiffers", { party })),
    ...seatDifferences(before.after, after.after, own, language, (party) => party),
    ...(before.state === after.state
      ? []
      : [{ of: "", before: strings[stateWords[before.state]], after: strings[stateWords[after.state]] }]),
  ];
}

/** "Labour won 31 seats, not 30". A list that one of the two leaves out says nothing of the other. */
function seatDifferences(
  before: readonly SeatCount[],
  after: readonly SeatCount[],
  own: readonly Party[],
  language: ResultsLanguage,
  labelOf: (party: string) => string,
): readonly Difference[] {
  if (before.length === 0 || after.length === 0) return [];
  const [was, is] = [before, after].map((counts) => new Map(counts.map(({ party, seats }) => [party, seats])));
  return [...new Set([...after, ...before].map(({ party }) => party))]
    .map((party) => ({ party, was: was?.get(party) ?? 0, is: is?.get(party) ?? 0 }))
    .filter((each) => each.was !== each.is)
    .map((each) => ({
      of: labelOf(language.party(each.party, own).collective),
      before: language.count(each.was),
      after: language.counted(each.is, "seats"),
    }));
}
