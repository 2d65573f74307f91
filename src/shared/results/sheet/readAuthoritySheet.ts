import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Authority, AuthorityDeclaration, SeatCount } from "../authority";
import type { Sheet } from "../contest";
import { formatCount } from "../figures/formatFigure";
import { type Figure, parseChange, parseCount } from "../figures/parseFigure";
import { findParty } from "../parties/findParty";
import { ukParties } from "../parties/ukParties";
import { type Control, noOverallControl, type Party, type PartyId } from "../party";
import { clears, readSheet, type SheetProblem, type SheetReader } from "./readSheet";
import { authoritySheetFields } from "./sheetFields";

/** A declaration before it is filed. */
export type AuthorityFigures = Omit<AuthorityDeclaration, "id" | "replaces" | "at" | "recordedAt" | "by">;

export interface AuthorityReading {
  readonly figures: AuthorityFigures;
  readonly problems: readonly SheetProblem[];
  /** Nothing is typed. */
  readonly isEmpty: boolean;
}

/**
 * What has been typed for an authority, on top of what is declared: a correction types only what differs. Control is
 * an id, or a name among the known parties and `own`.
 */
export function readAuthoritySheet(authority: Authority, sheet: Sheet, own: readonly Party[] = []): AuthorityReading {
  const reader = readSheet(sheet);
  const standing = currentDeclaration(authority.declarations);
  const figures: AuthorityFigures = {
    state: reader.state("state", ["provisional", "declared"], standing?.state ?? "declared"),
    source: reader.words("source", standing?.source ?? ""),
    won: seatsIn(reader, sheet, authority, "won", standing?.won ?? []),
    after: seatsIn(reader, sheet, authority, "after", standing?.after ?? []),
    control: controlIn(reader, own, standing?.control ?? null),
  };
  const fields = [...authoritySheetFields, ...Object.keys(sheet).filter((field) => seatField.test(field))];
  return { figures, problems: reader.problems, isEmpty: fields.every((field) => reader.typed(field) === "") };
}

const seatField = /^(won|after)\.([a-z0-9-]{1,80})$/;

/** Those that stand first, then those in the order of the seats before, then the rest by id: the same on every laptop. */
function seatsIn(
  reader: SheetReader,
  sheet: Sheet,
  authority: Authority,
  kind: "won" | "after",
  standing: readonly SeatCount[],
): readonly SeatCount[] {
  const typed = Object.keys(sheet)
    .map((field) => seatField.exec(field))
    .flatMap((match) => (match?.[1] === kind && match[2] !== undefined ? [match[2] as PartyId] : []))
    .toSorted();
  const known = [...standing, ...authority.before, ...authority.defended].map(({ party }) => party);
  const parties = [...new Set([...known, ...typed])];
  return parties.flatMap((party) => {
    const stood = standing.find((each) => each.party === party)?.seats ?? null;
    const held = (kind === "after" ? authority.before : authority.defended).find((each) => each.party === party);
    const seats = reader.figure(`${kind}.${party}`, (text) => parseSeats(text, held?.seats), stood);
    return seats === null ? [] : [{ party, seats }];
  });
}

/** Seats as they are read out: "31", or "+3" where it is known how many were held. */
function parseSeats(text: string, held: number | undefined): Figure {
  const change = /^[+\u2212\u2013-]\s?\d/.test(text) && held !== undefined ? parseChange(text) : undefined;
  if (change?.kind !== "value" || held === undefined) return parseCount(text, "seats");
  const seats = held + change.value;
  if (seats >= 0) return { kind: "value", value: seats };
  return { kind: "problem", sentence: `${text} would leave fewer than no seats: ${formatCount(held)} were held.` };
}

function controlIn(reader: SheetReader, own: readonly Party[], standing: Control | null): Control | null {
  const typed = reader.typed("control");
  if (typed === "") return standing;
  if (clears(typed)) return null;
  if (/^(?:noc|no overall control|hung)$/i.test(typed)) return noOverallControl;
  const party = [...ukParties, ...own].find(({ id }) => id === typed) ?? findParty(typed, own);
  if (party !== undefined) return party.id;
  if (/^own-[a-z0-9-]{1,76}$/.test(typed)) return typed as PartyId;
  reader.refuse(
    "control",
    `“${typed}” is not a party that is known here; type its name, or NOC for no overall control.`,
  );
  return standing;
}
