import { parseCount } from "../figures/parseFigure";
import type { Party } from "../party";
import type { PartyFinder } from "./PartyFinder";
import type { RowCells } from "./RowCells";
import { previousShareOf, type ShareScale } from "./shareScale";

export interface CandidateRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly name: string;
  /** An independent where the file does not say it. */
  readonly party: Party;
  readonly partyIsSaid: boolean;
  readonly description: string;
  /** Null while there is no figure. */
  readonly votes: number | null;
  /** Null when the file does not say it. */
  readonly previousShare: number | null;
  readonly elected: boolean;
}

export interface RowReader {
  readonly parties: PartyFinder;
  readonly scale: ShareScale;
  /** Whether the file writes "Surname, First names". */
  readonly surnameFirst: boolean;
}

/** One candidate, or in one sentence why the row is none. */
export function readCandidateRow(cells: RowCells, reader: RowReader): CandidateRow | string {
  const name = nameOf(cells, reader.surnameFirst);
  if (name === "") return "There is no candidate’s name.";
  const votes = parseCount(cells.text("votes"), "votes");
  if (votes.kind === "problem") return `The votes cannot be read: ${votes.sentence}`;
  const party = reader.parties.find(cells.text("party"), cells.text("partyId"));
  const description = cells.text("description");
  const before = reader.scale.share(cells.text("previousShare"));
  return {
    row: cells.row,
    cells: cells.cells,
    name,
    party,
    partyIsSaid: cells.text("party") !== "" || cells.text("partyId") !== "",
    description: description === party.name ? "" : description,
    votes: votes.kind === "value" ? votes.value : null,
    previousShare:
      before ?? previousShareOf(reader.scale.share(cells.text("share")), reader.scale.change(cells.text("change"))),
    elected: isYes(cells.text("elected")),
  };
}

function nameOf(cells: RowCells, surnameFirst: boolean): string {
  const whole = cells.text("candidateName");
  if (whole === "") return `${cells.text("firstName")} ${cells.text("surname")}`.trim();
  const [surname = "", first = "", ...more] = surnameFirst ? whole.split(",").map((part) => part.trim()) : [];
  return surname === "" || first === "" || more.length > 0 ? whole : `${first} ${surname}`;
}

/** "Elected", "yes", "true", a tick; "Not elected" and all else is no. */
export function isYes(cell: string): boolean {
  return /^(?:y|yes|t|true|1|elected\b.*|won|winner|win|\*|✓|✔|x)$/i.test(cell);
}
