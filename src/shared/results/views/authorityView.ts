import type { Moment } from "../../model/moment";
import { type AuthorityResult, authorityResult, type PartySeats } from "../arithmetic/authorityResult";
import { contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import { latest } from "../arithmetic/heldSince";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Authority } from "../authority";
import { authorityLine } from "../lines/authorityLine";
import { capitalised, controlInSentence } from "../lines/partyWords";
import { partyOf } from "../parties/findParty";
import { noOverallControl, type Party } from "../party";
import type { Results } from "../results";
import type { ResultsView } from "../resultsView";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { authorityNotes } from "./authorityNotes";
import { barOf, cellOf, largestOf, type ViewColumn, viewTable } from "./viewTable";

/** The seats of a council by party, with control. */
export function authorityView(
  results: Results,
  authority: Authority,
  language: ResultsLanguage = british,
): ResultsView {
  const own = results.ownParties;
  const result = authorityResult(results, authority);
  const most = largestOf(result.rows.map(seatsShown));
  return {
    caption: captionOf(authority, result, language),
    line: authorityLine(authority, result, own, language),
    ...viewTable(result.rows, columnsOf(result, own, language), {
      bar: (row) => barOf(seatsShown(row), most, partyOf(row.party, own).colour),
      won: ({ party }) => party === result.control,
    }),
    facts: factsOf(result, own, language),
    notes: authorityNotes(results, authority, result, language),
    asOf: asOfAuthority(results, authority),
  };
}

/** The moment of the council's declaration; where its wards speak for it, of the last of theirs. */
function asOfAuthority(results: Results, authority: Authority): Moment | null {
  const declaration = currentDeclaration(authority.declarations);
  if (declaration) return declaration.at;
  return resultsIndex(results)
    .wardsOf(authority)
    .map((ward) => ({ ward, current: currentDeclaration(ward.declarations) }))
    .filter(({ ward, current }) => contestResult(ward, current).outcome.kind !== "none")
    .reduce<Moment | null>((last, { current }) => latest(last, current?.at ?? null), null);
}

function captionOf(
  { name: council }: Authority,
  { state, complete, declaredWards, totalWards }: AuthorityResult,
  { say, count }: ResultsLanguage,
): string {
  const caption = say("councilSeats", { council });
  if (state === "provisional") return say("provisionalCaption", { caption });
  if (complete || declaredWards === 0) return caption;
  return say("councilSeatsSoFar", { council, declared: count(declaredWards), total: count(totalWards) });
}

function seatsShown({ after, won }: PartySeats): number | null {
  return after ?? won;
}

/** Won tonight and held now are two columns where only some seats were up; else they are the same figure. */
function columnsOf(
  result: AuthorityResult,
  own: readonly Party[],
  language: ResultsLanguage,
): readonly ViewColumn<PartySeats>[] {
  const { say, strings, count } = language;
  const { rows, control, complete } = result;
  const name = ({ party }: PartySeats) => {
    const { name } = language.party(party, own);
    return party === control ? say("inControl", { name }) : name;
  };
  const before = seatsColumn(strings.beforeColumn, rows, (row) => row.before, count);
  const wonLabel = complete || result.state ? strings.wonTonightColumn : strings.wonSoFarColumn;
  const won = seatsColumn(wonLabel, rows, (row) => row.won, count);
  const after = seatsColumn(strings.nowColumn, rows, (row) => row.after, count);
  const isPart = rows.some((row) => row.after !== row.won);
  const change: ViewColumn<PartySeats> = {
    label: strings.changeColumn,
    numeric: true,
    cell: (row) => cellOf(row.change, language.change),
  };
  return [
    { label: strings.partyColumn, numeric: false, cell: name, total: strings.totalRow },
    ...(before ? [before] : []),
    ...(won && (isPart || !after) ? [won] : []),
    ...(after ? [after] : []),
    ...(rows.some((row) => row.change !== null) ? [change] : []),
  ];
}

/** Undefined where no seat is known. */
function seatsColumn(
  label: string,
  rows: readonly PartySeats[],
  seats: (row: PartySeats) => number | null,
  format: (count: number) => string,
): ViewColumn<PartySeats> | undefined {
  if (rows.every((row) => seats(row) === null)) return undefined;
  const total = rows.reduce((sum, row) => sum + (seats(row) ?? 0), 0);
  return { label, numeric: true, cell: (row) => cellOf(seats(row), format), total: format(total) };
}

function factsOf(result: AuthorityResult, own: readonly Party[], language: ResultsLanguage): ResultsView["facts"] {
  const { strings, counted } = language;
  const { control, majorityOf, seatsForMajority } = result;
  return [
    ...(control === null ? [] : [{ label: strings.controlFact, value: controlWords(result, own, language) }]),
    ...(majorityOf === null || majorityOf <= 0
      ? []
      : [{ label: strings.councilMajorityFact, value: counted(majorityOf, "seats") }]),
    ...(seatsForMajority === null
      ? []
      : [{ label: strings.seatsForMajorityFact, value: majorityWords(seatsForMajority, result, own, language) }]),
  ];
}

/** "Labour, before: the Conservatives". */
function controlWords(
  { control, controlBefore }: AuthorityResult,
  own: readonly Party[],
  language: ResultsLanguage,
): string {
  if (control === null) return "";
  const words = capitalised(
    control === noOverallControl ? language.strings.noOverallControl : language.party(control, own).name,
  );
  if (controlBefore === null || controlBefore === control) return words;
  return language.say("controlValue", { control: words, before: controlInSentence(controlBefore, own, language) });
}

/** "26; Labour 2 short". */
function majorityWords(
  seatsForMajority: number,
  { control, rows }: AuthorityResult,
  own: readonly Party[],
  { say, count, party }: ResultsLanguage,
): string {
  const seats = count(seatsForMajority);
  const [largest] = rows;
  const short = control === noOverallControl && largest?.after ? seatsForMajority - largest.after : 0;
  if (short <= 0 || !largest) return seats;
  return say("shortValue", { seats, party: party(largest.party, own).collective, count: count(short) });
}
