import { authorityResult } from "../arithmetic/authorityResult";
import type { Authority, AuthorityDeclaration } from "../authority";
import { formatCount } from "../figures/formatFigure";
import { partyOf } from "../parties/findParty";
import type { Control, PartyId } from "../party";
import type { Results } from "../results";
import { afterField, wonField } from "../sheet/sheetFields";
import { stateWords } from "../sheet/stateWords";
import { controlWords } from "./contradictedControl";
import { countOf } from "./countOf";
import { type Complaint, error, warning } from "./finding";
import { correctedBy, rivalsOf } from "./otherDeclarations";

/** What a declaration says against the others of its authority. */
export function authorityHistory(
  results: Results,
  authority: Authority,
  declaration: AuthorityDeclaration,
): readonly Complaint[] {
  const rivals = rivalsOf(authority.declarations, declaration);
  const earlier = correctedBy(authority.declarations, declaration);
  return [
    ...rivals.flatMap((rival) => firstDifference(results, rival, declaration)),
    ...(earlier ? changeOfControl(results, authority, earlier, declaration) : []),
  ];
}

function firstDifference(
  { ownParties }: Results,
  one: AuthorityDeclaration,
  other: AuthorityDeclaration,
): readonly Complaint[] {
  const differ = (sentence: string, field: string) => [
    error("declarationsDiffer", `Two declarations differ: ${sentence}.`, field),
  ];
  for (const kind of ["won", "after"] as const) {
    const parties = new Set([...one[kind], ...other[kind]].map(({ party }) => party));
    for (const party of parties) {
      const [a, b] = [one, other].map((each) => figure(each[kind], party));
      if (a === b) continue;
      const name = partyOf(party, ownParties).name;
      const field = kind === "won" ? wonField(party) : afterField(party);
      return differ(`one gives ${a} ${name} seats ${kind === "won" ? "won" : "after"}, the other ${b}`, field);
    }
  }
  if (one.control !== other.control) {
    const [a, b] = [one, other].map(({ control }) =>
      control === null ? "no control" : controlWords(control, ownParties),
    );
    return differ(`one announces ${a}, the other ${b}`, "control");
  }
  return one.state === other.state
    ? []
    : differ(`one is “${stateWords[one.state]}”, the other “${stateWords[other.state]}”`, "state");
}

function figure(seats: AuthorityDeclaration["won"], party: PartyId): string {
  const found = seats.find((each) => each.party === party);
  return found === undefined ? "no" : formatCount(found.seats);
}

function changeOfControl(
  results: Results,
  authority: Authority,
  before: AuthorityDeclaration,
  now: AuthorityDeclaration,
): readonly Complaint[] {
  if (before.state !== "declared" || now.state !== "declared") return [];
  const [was, is] = [before, now].map((each) => authorityResult(results, { ...authority, declarations: [each] }));
  if (!was?.control || !is?.control || was.control === is.control) return [];
  const told = (control: Control, result: typeof was) => {
    const seats = result.rows.find(({ party }) => party === control)?.after ?? null;
    return `${controlWords(control, results.ownParties)}${seats === null ? "" : ` (${countOf(seats, "seat")})`}`;
  };
  const sentence = `The correction changes ${told(was.control, was)} to ${told(is.control, is)}.`;
  return [warning("correctionChangesControl", sentence, "control")];
}
