import type { AuthorityResult } from "../arithmetic/authorityResult";
import type { Authority } from "../authority";
import { type Control, noOverallControl, type Party, type PartyId } from "../party";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { controlInSentence, type Deed, partyDoes, partySeats } from "./partyWords";

/**
 * What happened to a council, in one line without a full stop: "Labour GAIN Plymouth from the Conservatives",
 * "Conservatives LOSE Trafford to no overall control". Where control is not known: the seats, or how far it is. Empty
 * when nothing has been declared.
 */
export function authorityLine(
  authority: Authority,
  result: AuthorityResult,
  own: readonly Party[],
  language: ResultsLanguage = british,
): string {
  const { name: council } = authority;
  const { outcome } = result;
  const { say, strings } = language;
  const does = (control: Control, deed: Deed) => partyDoes(control as PartyId, deed, 2, own, language);
  const line = (control: Control, deed: Deed) => say("lineOfPlace", { does: does(control, deed), place: council });
  switch (outcome.kind) {
    case "none":
      return lineWithoutControl(council, result, own, language);
    case "hold":
      return outcome.control === noOverallControl
        ? say("staysWithoutControl", { council })
        : line(outcome.control, "hold");
    case "gain":
      return say("lineFrom", {
        line: line(outcome.control, "gain"),
        from: controlInSentence(outcome.from, own, language),
      });
    case "lose":
      return say("lostToNobody", { does: does(outcome.from, "lose"), council });
    case "win":
      return outcome.control === noOverallControl
        ? say("lineInWords", { place: council, words: strings.noOverallControl })
        : line(outcome.control, "win");
  }
}

function lineWithoutControl(
  council: string,
  result: AuthorityResult,
  own: readonly Party[],
  language: ResultsLanguage,
): string {
  const { say, strings } = language;
  if (result.state === "provisional") return say("lineInWords", { place: council, words: strings.lineProvisional });
  const seats = result.rows
    .map(({ party, after, won }) => ({ party, seats: after ?? won ?? 0 }))
    .filter((row) => row.seats > 0)
    .map((row) => partySeats(row.party, row.seats, own, language))
    .join(", ");
  if (result.complete) return seats === "" ? "" : say("lineInWords", { place: council, words: seats });
  if (result.declaredWards === 0) return "";
  const [declared, total] = [String(result.declaredWards), String(result.totalWards)];
  return say("wardsSoFar", { council, declared, total, seats });
}
