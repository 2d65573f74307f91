import { type Tally, tallyOf } from "../arithmetic/tally";
import type { Election } from "../election";
import { capitalised } from "../lines/partyWords";
import { partyOf } from "../parties/findParty";
import { type Control, noOverallControl, type Party, type PartyColour } from "../party";
import type { Results } from "../results";
import type { ResultsView } from "../resultsView";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { barOf, cellOf, largestOf, type ViewColumn, viewTable } from "./viewTable";

/** What has been declared so far in an election: councils by control, or seats by party, or both. */
export function tallyView(results: Results, election: Election, language: ResultsLanguage = british): ResultsView {
  return viewOfTally(tallyOf(results, election.id), results, language);
}

/** The same for a tally that has been made. */
export function viewOfTally(tally: Tally, results: Results, language: ResultsLanguage = british): ResultsView {
  const own = results.ownParties;
  const rows = rowsOf(tally);
  const byCouncils = tally.councilsTotal !== null;
  const size = (row: TallyRow) => (byCouncils && tally.councils.length > 0 ? row.councils : row.seats);
  const most = largestOf(rows.map(size));
  return {
    caption: captionOf(tally, results.elections.length > 1, language),
    line: "",
    ...viewTable(rows, columnsOf(tally, own, language), {
      bar: (row) => barOf(size(row), most, colourOf(row.control, own)),
      won: () => false,
    }),
    facts: [],
    notes: notesOf(tally, language),
    asOf: tally.asOf,
  };
}

interface TallyRow {
  readonly control: Control;
  readonly councils: number | null;
  readonly councilsChange: number | null;
  readonly seats: number | null;
  readonly seatsChange: number | null;
}

/** A grey of no party: 4.9 to 1 on the light ground, 5.7 to 1 on the dark one. */
const nobodysColour: PartyColour = { light: "#6b6b6b", dark: "#9a9a9a" };

function colourOf(control: Control, own: readonly Party[]): PartyColour {
  return control === noOverallControl ? nobodysColour : partyOf(control, own).colour;
}

/** Most councils first, then most seats; no overall control comes last. */
function rowsOf({ councils, seats }: Tally): readonly TallyRow[] {
  const councilsBy = new Map(councils.map((each) => [each.control, each]));
  const seatsBy = new Map<Control, Tally["seats"][number]>(seats.map((each) => [each.party, each]));
  const hasCouncils = councils.length > 0;
  const councilsKnown = hasCouncils && councils.every(({ change }) => change !== null);
  const seatsKnown = seats.length > 0 && seats.every(({ change }) => change !== null);
  return [...new Set([...councilsBy.keys(), ...seatsBy.keys()])]
    .map((control) => ({
      control,
      councils: hasCouncils ? (councilsBy.get(control)?.count ?? 0) : null,
      councilsChange: councilsKnown ? (councilsBy.get(control)?.change ?? 0) : null,
      seats: control === noOverallControl ? null : (seatsBy.get(control)?.seats ?? 0),
      seatsChange: control === noOverallControl || !seatsKnown ? null : (seatsBy.get(control)?.change ?? 0),
    }))
    .sort(
      (a, b) =>
        Number(a.control === noOverallControl) - Number(b.control === noOverallControl) ||
        (b.councils ?? 0) - (a.councils ?? 0) ||
        (b.seats ?? 0) - (a.seats ?? 0) ||
        (a.control < b.control ? -1 : 1),
    );
}

function columnsOf(
  { councils, councilsTotal, seats }: Tally,
  own: readonly Party[],
  language: ResultsLanguage,
): readonly ViewColumn<TallyRow>[] {
  const { strings, count } = language;
  const name = ({ control }: TallyRow) =>
    control === noOverallControl ? capitalised(strings.noOverallControl) : language.party(control, own).name;
  const hasCouncils = councilsTotal !== null;
  const hasSeats = seats.length > 0 || !hasCouncils;
  const both = hasCouncils && hasSeats;
  const columns: readonly (ViewColumn<TallyRow> & { readonly shown: boolean })[] = [
    { label: strings.partyColumn, numeric: false, shown: true, cell: name, total: strings.totalRow },
    {
      label: strings.councilsColumn,
      numeric: true,
      shown: hasCouncils,
      cell: (row) => cellOf(row.councils, count),
      total: count(councils.reduce((sum, each) => sum + each.count, 0)),
    },
    {
      label: both ? strings.councilsChangeColumn : strings.changeColumn,
      numeric: true,
      shown: hasCouncils && councils.some(({ change }) => change !== null),
      cell: (row) => cellOf(row.councilsChange, language.change),
    },
    {
      label: strings.seatsColumn,
      numeric: true,
      shown: hasSeats,
      cell: (row) => cellOf(row.seats, count),
      total: count(seats.reduce((sum, each) => sum + each.seats, 0)),
    },
    {
      label: both ? strings.seatsChangeColumn : strings.changeColumn,
      numeric: true,
      shown: hasSeats && seats.some(({ change }) => change !== null),
      cell: (row) => cellOf(row.seatsChange, language.change),
    },
  ];
  return columns.filter(({ shown }) => shown);
}

/** "Councils after 94 of 150", "Seats after 94 of 650"; with the election's name where the blog covers several. */
function captionOf(tally: Tally, isOneOfMany: boolean, language: ResultsLanguage): string {
  const caption = wordsOf(tally, language);
  return isOneOfMany
    ? language.say("electionCaption", { election: tally.election.name, caption })
    : capitalised(caption);
}

function wordsOf(
  { election, councilsTotal, councilsDeclared, contestsDeclared, contestsTotal, seats }: Tally,
  { say, strings, count, counted }: ResultsLanguage,
): string {
  if (councilsTotal !== null) {
    const declared = count(councilsDeclared);
    return seats.length > 0
      ? say("councilsAndSeatsSoFar", { declared, total: counted(councilsTotal, "councils") })
      : say("councilsSoFar", { declared, total: count(councilsTotal) });
  }
  if (contestsTotal === null) return strings.seatsCaption;
  const total = election.kind === "parliamentary" ? count(contestsTotal) : counted(contestsTotal, "contests");
  return say("seatsSoFar", { declared: count(contestsDeclared), total });
}

function notesOf(
  { election, councils, seats, baselines }: Tally,
  { say, strings, listOf }: ResultsLanguage,
): readonly string[] {
  const rows = [...councils, ...seats];
  if (rows.length === 0) return [strings.nothingDeclared];
  const known = baselines.filter((baseline) => baseline !== "");
  if (baselines.length > 1) return [say("baselinesDifferNote", { baselines: listOf(known) })];
  const baseline = known[0] ?? election.baseline;
  if (rows.every(({ change }) => change === null)) return [strings.holdersUnknownNote];
  return baseline === "" ? [] : [say("againstNote", { baseline })];
}
