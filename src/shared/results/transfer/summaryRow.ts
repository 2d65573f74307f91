import type { Meaning } from "./columnMeaning";
import type { RowCells } from "./RowCells";

export interface SummaryRow {
  /** What the figure is; null for a sum, which is worked out anyway. */
  readonly meaning: Extract<Meaning, "electorate" | "ballots" | "rejected" | "turnout"> | null;
  /** The figure as it stands. */
  readonly figure: string;
}

const labels: readonly (readonly [RegExp, SummaryRow["meaning"]])[] = [
  [/^(?:sub |grand )?totals?(?: (?:valid )?votes?(?: cast| polled)?)?$/, null],
  [/^(?:total )?valid votes$/, null],
  [/^majority$/, null],
  // The reasons for rejecting ballot papers, which councils list below them (Schedule 1, rule 47).
  [
    /official mark|void for uncertainty|(?:more|too many) candidates|(?:voter|elector) (?:could|can) be identified/,
    null,
  ],
  [/^(?:unmarked|rejected in part)\b/, null],
  [/^(?:total )?(?:number of )?(?:electorate|electors|registered electors)$/, "electorate"],
  [/^(?:total )?(?:number of )?ballot papers(?: issued| counted)?$/, "ballots"],
  [/^(?:total )?(?:number of )?(?:rejected|spoilt|spoiled)(?: ballots?| papers?| ballot papers?| votes)?$/, "rejected"],
  [/^(?:total )?(?:number of )?ballot papers rejected$/, "rejected"],
  [/^(?:percentage |% )?turnout(?: %)?$/, "turnout"],
];

/**
 * A row below the candidates with a figure of the whole contest: "Total", "Turnout", "Rejected ballot papers". Undefined
 * for a candidate; one who is called so has a party.
 */
export function readSummaryRow(cells: RowCells): SummaryRow | undefined {
  const candidate = cells.text("candidateName") || cells.text("surname");
  const label = candidate || cells.cells.find((cell) => cell.trim() !== "") || "";
  const key = label
    .toLowerCase()
    .replace(/[^\p{L}%]+/gu, " ")
    .trim();
  const known = labels.find(([pattern]) => pattern.test(key));
  if (known === undefined) return undefined;
  const party = cells.text("party");
  const isFigure = /^[\d.,%\s]*$/.test(party);
  if (cells.text("partyId") !== "" || (party !== label.trim() && !isFigure)) return undefined;
  const figure = cells.text("votes") || cells.cells.find((cell) => /\d/.test(cell) && cell !== label) || "";
  return { meaning: known[1], figure: figure.trim() };
}
