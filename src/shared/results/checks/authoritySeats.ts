import { type AuthorityResult, authorityResult, type PartySeats } from "../arithmetic/authorityResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Authority, AuthorityDeclaration } from "../authority";
import { formatCount } from "../figures/formatFigure";
import { partyOf } from "../parties/findParty";
import type { PartyId } from "../party";
import type { Results } from "../results";
import { afterField, wonField } from "../sheet/sheetFields";
import { contradictedControl } from "./contradictedControl";
import { countOf, sumOf } from "./countOf";
import { type Complaint, error } from "./finding";

/** Whether seats won, seats after and control agree with each other and with the wards. */
export function authoritySeats(
  results: Results,
  authority: Authority,
  declaration: AuthorityDeclaration | undefined,
): readonly Complaint[] {
  const own = declaration ? { ...declaration, state: "declared" as const } : undefined;
  const result = authorityResult(results, { ...authority, declarations: own ? [own] : [] });
  const wards = authorityResult(results, { ...authority, declarations: [] });
  const complete = (declaration !== undefined && declaration.won.length > 0) || wards.complete;
  return [
    ...seatsWon(results, authority, declaration, wards),
    ...(declaration ? wonInWards(results, authority, declaration, wards) : []),
    ...(own && complete ? balance(results, authority, own) : []),
    ...(declaration ? seatsAfter(authority, declaration) : []),
    ...(declaration ? announcedControl(results, authority, declaration, result) : []),
  ];
}

/** What is typed is typed as a whole; the wards are whole when all of them are in or called off. */
function seatsWon(
  results: Results,
  authority: Authority,
  declaration: AuthorityDeclaration | undefined,
  wards: AuthorityResult,
): readonly Complaint[] {
  const up = authority.seatsUp ?? authority.seats;
  const typed = (declaration?.won ?? []).map((each) => each.seats);
  const known = typed.length > 0 ? typed : wards.rows.flatMap(({ won }) => won ?? []);
  if (up === null || known.length === 0) return [];
  const won = sumOf(known);
  // Where a candidate has died, the seats of the ward are filled on another day.
  const off = resultsIndex(results)
    .wardsOf(authority)
    .filter(({ declarations }) => currentDeclaration(declarations)?.state === "countermanded");
  const later = sumOf(off.map(({ seats }) => seats));
  const isWhole = typed.length > 0 || wards.declaredWards + off.length === wards.totalWards;
  // A blog on whole councils may list just those wards that matter to it.
  const isWardByWard = resultsIndex(results).election(authority.electionId)?.kind !== "council";
  const isShort = won < up - later && isWhole && (typed.length > 0 || isWardByWard);
  if (won <= up && !isShort) return [];
  const sentence = `The seats won add up to ${formatCount(won)}, but ${formatCount(up)} ${up === 1 ? "was" : "were"} up.`;
  return [error("wonNotSeatsUp", sentence)];
}

/** Where all seats are up, those held after are those won. */
function wonInWards(
  results: Results,
  authority: Authority,
  { won, after }: AuthorityDeclaration,
  wards: AuthorityResult,
): readonly Complaint[] {
  const announced = won.length === 0 && areAllUp(authority) ? after : won;
  if (announced.length === 0 || wards.declaredWards === 0) return [];
  const inWards = new Map(wards.rows.map((row) => [row.party, row.won ?? 0]));
  const parties = new Set([...announced.map(({ party }) => party), ...inWards.keys()]);
  return [...parties].flatMap((party) => {
    const told = seatsOf(announced, party) ?? 0;
    const counted = inWards.get(party) ?? 0;
    if (counted === told || (counted < told && !wards.complete)) return [];
    const name = partyOf(party, results.ownParties).collective;
    const sum = `the wards add up to ${formatCount(counted)}${wards.complete ? "" : " so far"}`;
    const field = announced === after ? afterField(party) : wonField(party);
    return [error("wonNotWards", `${name}: ${formatCount(told)} announced as won, but ${sum}.`, field)];
  });
}

/** Before, less those defended, and those won are the seats after. */
function balance(results: Results, authority: Authority, declaration: AuthorityDeclaration): readonly Complaint[] {
  const { won, after } = declaration;
  if (after.length === 0 || (won.length === 0 && areAllUp(authority))) return [];
  const declarations = won.length === 0 ? [] : [{ ...declaration, after: [] }];
  const { rows } = authorityResult(results, { ...authority, declarations });
  const whole = sumOf(after.map((each) => each.seats)) === authority.seats;
  const unlisted = after.filter(({ party }) => rows.every((row) => row.party !== party));
  const none = { before: 0, defended: 0, won: 0, after: 0, change: 0 };
  const known = rows.some((row) => row.after !== null);
  const all: readonly PartySeats[] = [...rows, ...(known ? unlisted.map(({ party }) => ({ party, ...none })) : [])];
  return all.flatMap((row) => {
    const told = seatsOf(after, row.party) ?? (whole ? 0 : null);
    if (told === null || row.after === null || row.after === told) return [];
    const name = partyOf(row.party, results.ownParties).collective;
    const announced = `${formatCount(told)} ${told === 1 ? "was" : "were"} announced after`;
    const field = afterField(row.party);
    return [error("afterNotBalanced", `${name}: ${sumInWords(authority, row)}, but ${announced}.`, field)];
  });
}

function areAllUp({ seats, seatsUp }: Authority): boolean {
  return seatsUp === null || seatsUp === seats;
}

function sumInWords(authority: Authority, { before, defended, won, after }: PartySeats): string {
  const seatsWonWords = `${formatCount(won ?? 0)} won`;
  if (areAllUp(authority)) return `${seatsWonWords} with all seats up`;
  const parts = `${countOf(before ?? 0, "seat")} before, ${formatCount(defended ?? 0)} defended and ${seatsWonWords}`;
  return `${parts} make ${formatCount(after ?? 0)}`;
}

function seatsAfter({ seats }: Authority, { after }: AuthorityDeclaration): readonly Complaint[] {
  const sum = sumOf(after.map((each) => each.seats));
  if (seats === null || after.length === 0 || sum === seats) return [];
  const sentence = `The seats after add up to ${formatCount(sum)}, but the council has ${formatCount(seats)}.`;
  return [error("afterNotSeats", sentence)];
}

function announcedControl(
  results: Results,
  { seats }: Authority,
  { control }: AuthorityDeclaration,
  { rows }: AuthorityResult,
): readonly Complaint[] {
  // While seats are typed, a party without any may only not be typed yet.
  const held = rows.flatMap(({ party, after }) => (after ? [{ party, seats: after }] : []));
  if (control === null || seats === null || seats === 0) return [];
  const contradiction = contradictedControl(control, held, seats, results.ownParties);
  if (contradiction === undefined) return [];
  const announced = contradiction.control.replace(/^./, (letter) => letter.toUpperCase());
  return [error("controlContradicted", `${announced} was announced, but ${contradiction.but}.`, "control")];
}

function seatsOf(seats: AuthorityDeclaration["won"], party: PartyId): number | undefined {
  return seats.find((each) => each.party === party)?.seats;
}
