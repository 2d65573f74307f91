import { type ElectionKind, electionKinds } from "../election";
import type { RowCells } from "./RowCells";

/** What a row says of its election. */
export interface SaidElection {
  /** The same for all rows that mean the same. */
  readonly key: string;
  readonly name: string;
  /** ISO 8601; empty where it is not said. */
  readonly date: string;
  readonly kind: ElectionKind | undefined;
  readonly baseline: string;
  /** True for one that is known by its day and kind, and named by us. */
  readonly isClub: boolean;
}

interface ClubKind {
  readonly words: string;
  readonly kind: ElectionKind;
}

/** The first part of Democracy Club's ids (the package uk-election-ids). */
const clubKinds: Readonly<Record<string, ClubKind>> = {
  local: { words: "Local elections", kind: "wards" },
  parl: { words: "Parliamentary elections", kind: "parliamentary" },
  mayor: { words: "Mayoral elections", kind: "mayoral" },
  pcc: { words: "Elections of police and crime commissioners", kind: "mayoral" },
  sp: { words: "Elections to the Scottish Parliament", kind: "parliamentary" },
  senedd: { words: "Elections to the Senedd", kind: "parliamentary" },
  naw: { words: "Elections to the National Assembly for Wales", kind: "parliamentary" },
  nia: { words: "Elections to the Northern Ireland Assembly", kind: "parliamentary" },
  gla: { words: "Elections to the London Assembly", kind: "parliamentary" },
};

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/**
 * Undefined for a row that says nothing of its election. Democracy Club has an election for every council: those of one
 * kind on one day are one election here.
 */
export function saidElection(cells: RowCells): SaidElection | undefined {
  const name = cells.text("electionName");
  const club = clubElection(cells.text("electionId"));
  if (club === undefined && name !== "") {
    const date = isoDate(cells.text("electionDate"));
    const kind = electionKinds.find((one) => one === cells.text("electionKind").toLowerCase());
    const key = ["name", name, date, kind].join("\n");
    return { key, name, date, kind, baseline: cells.text("electionBaseline"), isClub: false };
  }
  return club ?? clubElection(cells.text("contestCode"));
}

function clubElection(id: string): SaidElection | undefined {
  const [, first = "", date = ""] = /^([a-z]+)(?:\.[a-z0-9-]+)*\.(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  const club = clubKinds[first];
  if (club === undefined || isoDate(date) === "") return undefined;
  const name = `${club.words}, ${day.format(Date.parse(date))}`;
  return { key: ["club", first, date].join("\n"), name, date, kind: club.kind, baseline: "", isClub: true };
}

function isoDate(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : "";
}
