import type { Moment } from "../../model/moment";
import { type AuthorityResult, authorityResult, type PartySeats } from "../arithmetic/authorityResult";
import { contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import { latest } from "../arithmetic/heldSince";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Authority } from "../authority";
import { formatChange, formatCount } from "../figures/formatFigure";
import { authorityLine } from "../lines/authorityLine";
import { controlInSentence, counted } from "../lines/partyWords";
import { partyOf } from "../parties/findParty";
import { noOverallControl, type Party } from "../party";
import type { Results } from "../results";
import type { ResultsView } from "../resultsView";
import { authorityNotes } from "./authorityNotes";
import { barOf, cellOf, largestOf, type ViewColumn, viewTable } from "./viewTable";

/** The seats of a council by party, with control. */
export function authorityView(results: Results, authority: Authority): ResultsView {
  const own = results.ownParties;
  const result = authorityResult(results, authority);
  const most = largestOf(result.rows.map(seatsShown));
  return {
    caption: captionOf(authority, result),
    line: authorityLine(authority, result, own),
    ...viewTable(result.rows, columnsOf(result, own), {
      bar: (row) => barOf(seatsShown(row), most, partyOf(row.party, own).colour),
      won: ({ party }) => party === result.control,
    }),
    facts: factsOf(result, own),
    notes: authorityNotes(results, authority, result),
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

function captionOf({ name }: Authority, { state, complete, declaredWards, totalWards }: AuthorityResult): string {
  if (state === "provisional") return `${name}: seats (provisional)`;
  if (complete || declaredWards === 0) return `${name}: seats`;
  return `${name}: seats after ${formatCount(declaredWards)} of ${formatCount(totalWards)} wards`;
}

function seatsShown({ after, won }: PartySeats): number | null {
  return after ?? won;
}

/** Won tonight and held now are two columns where only some seats were up; else they are the same figure. */
function columnsOf(result: AuthorityResult, own: readonly Party[]): readonly ViewColumn<PartySeats>[] {
  const { rows, control, complete } = result;
  const name = ({ party }: PartySeats) => `${partyOf(party, own).name}${party === control ? ", in control" : ""}`;
  const before = seatsColumn("Before", rows, (row) => row.before);
  const won = seatsColumn(complete || result.state ? "Won tonight" : "Won so far", rows, (row) => row.won);
  const after = seatsColumn("Now", rows, (row) => row.after);
  const isPart = rows.some((row) => row.after !== row.won);
  const change: ViewColumn<PartySeats> = {
    label: "Change",
    numeric: true,
    cell: (row) => cellOf(row.change, formatChange),
  };
  return [
    { label: "Party", numeric: false, cell: name, total: "Total" },
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
): ViewColumn<PartySeats> | undefined {
  if (rows.every((row) => seats(row) === null)) return undefined;
  const total = rows.reduce((sum, row) => sum + (seats(row) ?? 0), 0);
  return { label, numeric: true, cell: (row) => cellOf(seats(row), formatCount), total: formatCount(total) };
}

function factsOf(result: AuthorityResult, own: readonly Party[]): ResultsView["facts"] {
  const { control, controlBefore, majorityOf, seatsForMajority, rows } = result;
  const before =
    controlBefore !== null && controlBefore !== control ? `, before: ${controlInSentence(controlBefore, own)}` : "";
  const words = control === null ? "" : capitalised(controlName(control, own)) + before;
  const largest = rows[0];
  const short =
    seatsForMajority !== null && control === noOverallControl && largest?.after ? seatsForMajority - largest.after : 0;
  const shortBy = short > 0 && largest ? `; ${partyOf(largest.party, own).collective} ${formatCount(short)} short` : "";
  return [
    ...(words === "" ? [] : [{ label: "Control", value: words }]),
    ...(majorityOf === null || majorityOf <= 0 ? [] : [{ label: "Majority", value: counted(majorityOf, "seat") }]),
    ...(seatsForMajority === null
      ? []
      : [{ label: "Seats for a majority", value: formatCount(seatsForMajority) + shortBy }]),
  ];
}

function controlName(control: NonNullable<AuthorityResult["control"]>, own: readonly Party[]): string {
  return control === noOverallControl ? "no overall control" : partyOf(control, own).name;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
