import type { AuthorityResult } from "../arithmetic/authorityResult";
import type { Authority } from "../authority";
import { type Control, noOverallControl, type Party, type PartyId } from "../party";
import { controlInSentence, partyDoes, partySeats } from "./partyWords";

/**
 * What happened to a council, in one line without a full stop: "Labour GAIN Plymouth from the Conservatives",
 * "Conservatives LOSE Trafford to no overall control". Where control is not known: the seats, or how far it is. Empty
 * when nothing has been declared.
 */
export function authorityLine(authority: Authority, result: AuthorityResult, own: readonly Party[]): string {
  const { name } = authority;
  const { outcome } = result;
  const does = (control: Control, verb: string) => partyDoes(control as PartyId, verb, 2, own);
  switch (outcome.kind) {
    case "none":
      return lineWithoutControl(name, result, own);
    case "hold":
      return outcome.control === noOverallControl
        ? `${name} STAYS under no overall control`
        : `${does(outcome.control, "HOLD")} ${name}`;
    case "gain":
      return `${does(outcome.control, "GAIN")} ${name} from ${controlInSentence(outcome.from, own)}`;
    case "lose":
      return `${does(outcome.from, "LOSE")} ${name} to no overall control`;
    case "win":
      return outcome.control === noOverallControl
        ? `${name}: no overall control`
        : `${does(outcome.control, "WIN")} ${name}`;
  }
}

function lineWithoutControl(name: string, result: AuthorityResult, own: readonly Party[]): string {
  if (result.state === "provisional") return `${name}: provisional figures`;
  const seats = result.rows
    .map(({ party, after, won }) => ({ party, seats: after ?? won ?? 0 }))
    .filter((row) => row.seats > 0)
    .map((row) => partySeats(row.party, row.seats, own))
    .join(", ");
  if (result.complete) return seats === "" ? "" : `${name}: ${seats}`;
  if (result.declaredWards === 0) return "";
  return `${name} after ${result.declaredWards} of ${result.totalWards} wards: ${seats}`;
}
