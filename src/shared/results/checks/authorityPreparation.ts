import { resultsIndex } from "../arithmetic/resultsIndex";
import type { Authority } from "../authority";
import { formatCount } from "../figures/formatFigure";
import { partyOf } from "../parties/findParty";
import type { Results } from "../results";
import { contradictedControl } from "./contradictedControl";
import { countOf, sumOf } from "./countOf";
import { type Complaint, error, warning } from "./finding";

/** What is wrong with an authority before anything is declared. */
export function authorityPreparation(results: Results, authority: Authority): readonly Complaint[] {
  const { seats, seatsUp, before, controlBefore } = authority;
  const found: Complaint[] = [];
  if (seats !== null && seatsUp !== null && seatsUp > seats) {
    const up = `${countOf(seatsUp, "seat")} ${seatsUp === 1 ? "is" : "are"} up`;
    found.push(error("seatsUpAboveSeats", `${up}, but the council has ${formatCount(seats)}.`));
  }
  const held = sumOf(before.map((each) => each.seats));
  if (seats !== null && before.length > 0 && held !== seats) {
    found.push(
      warning(
        "beforeNotSeats",
        `The seats before add up to ${formatCount(held)}, but the council has ${formatCount(seats)}.`,
      ),
    );
  }
  if (seats !== null && seats > 0 && controlBefore !== null) {
    const contradiction = contradictedControl(controlBefore, before, seats, results.ownParties);
    if (contradiction !== undefined) {
      const sentence = `Before the poll ${contradiction.control} is given, but ${contradiction.but}.`;
      found.push(warning("controlBeforeContradicted", sentence));
    }
  }
  return [...found, ...defendedSeats(results, authority), ...wardSeats(results, authority)];
}

function defendedSeats(results: Results, { seats, seatsUp, before, defended }: Authority): readonly Complaint[] {
  if (seatsUp === null || seatsUp === seats || defended.length === 0) return [];
  const found: Complaint[] = [];
  for (const { party, seats: up } of before.length > 0 ? defended : []) {
    const held = before.find((each) => each.party === party)?.seats ?? 0;
    if (up <= held) continue;
    const name = partyOf(party, results.ownParties).collective;
    found.push(
      error(
        "defendedAboveBefore",
        `${name}: ${countOf(up, "seat")} defended, but only ${formatCount(held)} held before.`,
      ),
    );
  }
  const all = sumOf(defended.map((each) => each.seats));
  if (all !== seatsUp) {
    const up = `${formatCount(seatsUp)} ${seatsUp === 1 ? "is" : "are"} up`;
    found.push(warning("defendedNotSeatsUp", `The seats defended add up to ${formatCount(all)}, but ${up}.`));
  }
  return found;
}

/** Wards may be missing from the list, but cannot fill more seats than are up. */
function wardSeats(results: Results, authority: Authority): readonly Complaint[] {
  const up = authority.seatsUp ?? authority.seats;
  const wards = resultsIndex(results).wardsOf(authority);
  const listed = sumOf(wards.map(({ seats }) => seats));
  if (up === null || listed <= up) return [];
  const sentence = `The wards listed fill ${countOf(listed, "seat")}, but ${formatCount(up)} ${up === 1 ? "is" : "are"} up.`;
  return [warning("wardsAboveSeatsUp", sentence)];
}
