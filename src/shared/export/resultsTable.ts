import type { ResultsView, ResultsViewRow } from "../results/resultsView";
import { british, type ResultsLanguage } from "../results/words/ResultsLanguage";
import type { ResultsStrings } from "../results/words/ResultsStrings";

/** A row to draw: what heads it, what stands below that in small letters, and its figures. */
export interface ResultsTableRow {
  readonly heading: string;
  readonly details: readonly string[];
  readonly figures: readonly string[];
  readonly bar: ResultsViewRow["bar"];
  readonly won: boolean;
}

export interface ResultsTable {
  readonly heading: string;
  /** The labels of the columns whose words stand below the heading of each row. */
  readonly details: readonly string[];
  readonly figures: readonly { readonly label: string; readonly short: string | undefined }[];
  readonly rows: readonly ResultsTableRow[];
  readonly totals: readonly ResultsTableRow[];
}

/** What stands for a long label of `results/views` where the table is narrow; it is read out in full. */
function shortLabel(label: string, strings: ResultsStrings): string | undefined {
  switch (label) {
    case strings.changeColumn:
    case strings.councilsChangeColumn:
    case strings.seatsChangeColumn:
      return strings.shortChange;
    case strings.wonTonightColumn:
    case strings.wonSoFarColumn:
      return strings.shortWon;
    default:
      return undefined;
  }
}

/**
 * A view as a table that fits a phone: only figures have columns of their own, and words such as the party and "Elected"
 * stand below the name that heads the row. It is the same at every width, so nothing is hidden or said twice.
 */
export function resultsTable({ columns, rows }: ResultsView, { strings }: ResultsLanguage = british): ResultsTable {
  const places = columns.map((column, place) => ({ ...column, place })).slice(1);
  const words = places.filter((column) => !column.numeric);
  const figures = places.filter((column) => column.numeric);

  function tableRow({ cells, bar, won }: ResultsViewRow): ResultsTableRow {
    const textAt = ({ place }: { readonly place: number }) => cells[place] ?? "";
    return {
      heading: cells[0] ?? "",
      details: words.map(textAt).filter(hasWords),
      figures: figures.map(textAt),
      bar,
      won,
    };
  }

  return {
    heading: columns[0]?.label ?? "",
    details: words.map(({ label }) => label).filter(hasWords),
    figures: figures.map(({ label }) => ({ label, short: shortLabel(label, strings) })),
    rows: rows.filter(({ total }) => !total).map(tableRow),
    totals: rows.filter(({ total }) => total).map(tableRow),
  };
}

function hasWords(text: string): boolean {
  return text.trim() !== "";
}
