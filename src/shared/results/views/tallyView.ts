import { type Tally, tallyOf } from "../arithmetic/tally";
import type { Election } from "../election";
import { formatChange, formatCount } from "../figures/formatFigure";
import { counted, listOf } from "../lines/partyWords";
import { partyOf } from "../parties/findParty";
import { type Control, noOverallControl, type Party, type PartyColour } from "../party";
import type { Results } from "../results";
import type { ResultsView } from "../resultsView";
import { barOf, cellOf, largestOf, type ViewColumn, viewTable } from "./viewTable";

/** What has been declared so far in an election: councils by control, or seats by party, or both. */
export function tallyView(results: Results, election: Election): ResultsView {
  return viewOfTally(tallyOf(results, election.id), results);
}

/** The same for a tally that has been made. */
export function viewOfTally(tally: Tally, results: Results): ResultsView {
  const own = results.ownParties;
  const rows = rowsOf(tally);
  const byCouncils = tally.councilsTotal !== null;
  const size = (row: TallyRow) => (byCouncils && tally.councils.length > 0 ? row.councils : row.seats);
  const most = largestOf(rows.map(size));
  return {
    caption: captionOf(tally, results.elections.length > 1),
    line: "",
    ...viewTable(rows, columnsOf(tally, own), {
      bar: (row) => barOf(size(row), most, colourOf(row.control, own)),
      won: () => false,
    }),
    facts: [],
    notes: notesOf(tally),
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

function columnsOf({ councils, councilsTotal, seats }: Tally, own: readonly Party[]): readonly ViewColumn<TallyRow>[] {
  const name = ({ control }: TallyRow) =>
    control === noOverallControl ? "No overall control" : partyOf(control, own).name;
  const hasCouncils = councilsTotal !== null;
  const hasSeats = seats.length > 0 || !hasCouncils;
  const both = hasCouncils && hasSeats;
  const columns: readonly (ViewColumn<TallyRow> & { readonly shown: boolean })[] = [
    { label: "Party", numeric: false, shown: true, cell: name, total: "Total" },
    {
      label: "Councils",
      numeric: true,
      shown: hasCouncils,
      cell: (row) => cellOf(row.councils, formatCount),
      total: formatCount(councils.reduce((sum, { count }) => sum + count, 0)),
    },
    {
      label: both ? "Change in councils" : "Change",
      numeric: true,
      shown: hasCouncils && councils.some(({ change }) => change !== null),
      cell: (row) => cellOf(row.councilsChange, formatChange),
    },
    {
      label: "Seats",
      numeric: true,
      shown: hasSeats,
      cell: (row) => cellOf(row.seats, formatCount),
      total: formatCount(seats.reduce((sum, each) => sum + each.seats, 0)),
    },
    {
      label: both ? "Change in seats" : "Change",
      numeric: true,
      shown: hasSeats && seats.some(({ change }) => change !== null),
      cell: (row) => cellOf(row.seatsChange, formatChange),
    },
  ];
  return columns.filter(({ shown }) => shown);
}

/** "Councils after 94 of 150", "Seats after 94 of 650"; with the election's name where the blog covers several. */
function captionOf(tally: Tally, isOneOfMany: boolean): string {
  const words = wordsOf(tally);
  return isOneOfMany ? `${tally.election.name}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

function wordsOf({ election, councilsTotal, councilsDeclared, contestsDeclared, contestsTotal, seats }: Tally): string {
  if (councilsTotal !== null) {
    const after = `after ${formatCount(councilsDeclared)} of`;
    return seats.length > 0
      ? `Councils and seats ${after} ${counted(councilsTotal, "council")}`
      : `Councils ${after} ${formatCount(councilsTotal)}`;
  }
  if (contestsTotal === null) return "Seats";
  const total = election.kind === "parliamentary" ? formatCount(contestsTotal) : counted(contestsTotal, "contest");
  return `Seats after ${formatCount(contestsDeclared)} of ${total}`;
}

function notesOf({ election, councils, seats, baselines }: Tally): readonly string[] {
  const rows = [...councils, ...seats];
  if (rows.length === 0) return ["Nothing has been declared yet."];
  const known = baselines.filter((baseline) => baseline !== "");
  if (baselines.length > 1) {
    return [`Changes are left out, as they would be on different baselines: ${listOf(known)}.`];
  }
  const baseline = known[0] ?? election.baseline;
  if (rows.every(({ change }) => change === null))
    return ["Changes are left out: who held the seats before is not known for all of them."];
  return baseline === "" ? [] : [`Changes are against ${baseline}.`];
}
