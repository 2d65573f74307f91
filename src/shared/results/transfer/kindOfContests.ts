import { type ElectionKind, electionKinds } from "../election";
import type { ColumnMeaning, Meaning } from "./columnMeaning";
import { headerKey } from "./headerWords";
import { RowCells } from "./RowCells";
import { saidElection } from "./saidElection";

/** Rows that are looked at: a file that is not all of one kind says so well before that. */
const looked = 500;

/** Codes of the Office for National Statistics: constituencies, those of 2023 too, and wards and county divisions. */
const codes: readonly (readonly [RegExp, ElectionKind])[] = [
  [/^(?:E14|W07|S14|N05|N06)\d{6}$/, "parliamentary"],
  [/^(?:E05|W05|S13|N08|N10|E58)\d{6}$/, "wards"],
];

const headerKinds: readonly (readonly [RegExp, ElectionKind])[] = [
  [/constituency/, "parliamentary"],
  [/\b(?:ward|division)\b/, "wards"],
  [/\bmayor/, "mayoral"],
];

/** What kind of election the contests of a file are of; undefined where the file does not tell. */
export function kindOfContests(
  columns: readonly ColumnMeaning[],
  body: readonly (readonly string[])[],
): ElectionKind | undefined {
  const cells = new RowCells(columns);
  const kinds = body.slice(0, looked).map((row) => kindOfRow(cells.at(0, row)));
  const known = Map.groupBy(kinds, (kind) => kind);
  // Rows that tell nothing are not counted: a code may stand beside the first candidate alone.
  const all = kinds.length - (known.get(undefined)?.length ?? 0);
  const most = electionKinds.find((kind) => (known.get(kind)?.length ?? 0) > all / 2);
  if (all > 0) return most;
  const header = (meaning: Meaning) => headerKey(columns.find((column) => column.meaning === meaning)?.header ?? "");
  const named = [header("contestName"), header("contestCode")].flatMap(
    (words) => headerKinds.find(([pattern]) => pattern.test(words))?.[1] ?? [],
  );
  return named[0];
}

function kindOfRow(cells: RowCells): ElectionKind | undefined {
  const code = cells.text("contestCode");
  const byCode = saidElection(cells)?.kind ?? codes.find(([pattern]) => pattern.test(code))?.[1];
  return byCode ?? (/^mayor of /i.test(cells.text("contestName")) ? "mayoral" : undefined);
}

/** True where contests of that kind belong into such an election: wards into one of whole councils too. */
export function suitsKind(contests: ElectionKind | undefined, election: ElectionKind): boolean {
  if (contests === undefined || contests === election) return true;
  return contests === "wards" && election === "council";
}
