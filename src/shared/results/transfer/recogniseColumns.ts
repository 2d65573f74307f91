import type { ColumnMeaning, Meaning, RecognisedColumns } from "./columnMeaning";
import { guessColumns } from "./guessColumns";
import { type HeaderMatch, headerKey, meaningOfHeader } from "./headerWords";

/** How far down a header may stand, below titles and notes. */
const titleRows = 12;

/** What each column is, by its header where it has one that is known, by what is in it where a needed one is missing. */
export function recogniseColumns(rows: readonly (readonly string[])[]): RecognisedColumns {
  const headerRow = findHeaderRow(rows);
  const body = rows.slice(headerRow === null ? 0 : headerRow + 1);
  const width = Math.max(0, ...rows.slice(0, 1000).map((row) => row.length));
  const headers = Array.from({ length: width }, (_, index) =>
    headerRow === null ? "" : (rows[headerRow]?.[index] ?? "").trim(),
  );
  const byHeader = fromHeaders(headers);
  return { headerRow, columns: stillToCome(namedParty(guessColumns(headers, byHeader, body)), body) };
}

/** The row with the most known headers; two at least, and of different meanings. */
function findHeaderRow(rows: readonly (readonly string[])[]): number | null {
  let best: { readonly row: number; readonly count: number } | null = null;
  for (const [row, cells] of rows.slice(0, titleRows).entries()) {
    const found = new Set(
      cells.map((cell) => meaningOfHeader(cell)?.meaning).filter((meaning) => meaning !== undefined),
    );
    if (found.size >= 2 && found.size > (best?.count ?? 0)) best = { row, count: found.size };
  }
  return best?.row ?? null;
}

/** One meaning a column, one column a meaning; undefined for headers that are not known. */
function fromHeaders(headers: readonly string[]): readonly (ColumnMeaning | undefined)[] {
  const matches = headers.map(meaningOfHeader);
  const results = isDemocracyClubResults(headers);
  const meant = matches.map((match, index) => (results ? democracyClub(headers[index] ?? "", match) : match));
  return headers.map((header, index) => {
    const match = meant[index];
    if (match === undefined) return undefined;
    const better = meant.findIndex(
      (other, at) =>
        at !== index &&
        other?.meaning === match.meaning &&
        (other.rank < match.rank || (other.rank === match.rank && at < index)),
    );
    if (better >= 0) return { header, meaning: "ignored", how: `“${headers[better]}” says it already` };
    const renamed = results && match !== matches[index];
    return {
      header,
      meaning: match.meaning,
      how: renamed ? (clubNote[match.meaning] ?? "by its header") : "by its header",
    };
  });
}

/**
 * In the first form of Democracy Club's results files `ballots_cast` holds the votes of one candidate and `turnout` the
 * number of ballot papers issued. The later form says `votes_cast` and `turnout_reported`.
 */
function isDemocracyClubResults(headers: readonly string[]): boolean {
  const keys = new Set(headers.map(headerKey));
  return keys.has("ballots cast") && (keys.has("ballot paper id") || keys.has("person id")) && !keys.has("votes cast");
}

function democracyClub(header: string, match: HeaderMatch | undefined): HeaderMatch | undefined {
  const key = headerKey(header);
  if (key === "ballots cast") return { meaning: "votes", rank: 0 };
  if (key === "turnout") return { meaning: "ballots", rank: 0 };
  return match;
}

const clubNote: Partial<Record<Meaning, string>> = {
  votes: "Democracy Club: a candidate’s votes",
  ballots: "Democracy Club: ballot papers issued",
};

/** A council's "Description" names the party where no other column does. */
function namedParty(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  if (columns.some(({ meaning }) => meaning === "party")) return columns;
  return columns.map((column) =>
    column.meaning === "description" ? { ...column, meaning: "party", how: "no other column names the party" } : column,
  );
}

/** A "Declaration time" in a file without a figure is the time that is expected. */
function stillToCome(
  columns: readonly ColumnMeaning[],
  body: readonly (readonly string[])[],
): readonly ColumnMeaning[] {
  const told: readonly Meaning[] = ["votes", "elected", "state"];
  const isTold = columns.some(
    ({ meaning }, index) =>
      meaning === "expectedAt" || (told.includes(meaning) && body.some((row) => (row[index] ?? "").trim() !== "")),
  );
  if (isTold) return columns;
  return columns.map((column) =>
    column.meaning === "declaredAt" ? { ...column, meaning: "expectedAt", how: "the file has no figures yet" } : column,
  );
}
