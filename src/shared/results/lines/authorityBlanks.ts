import type { AuthorityResult } from "../arithmetic/authorityResult";
import type { Authority } from "../authority";
import { formatCount } from "../figures/formatFigure";
import { partyOf } from "../parties/findParty";
import { noOverallControl, type Party, type PartyId } from "../party";
import { controlInSentence } from "./partyWords";

/**
 * The blanks of an authority's lines: `council`, `control`, `party` and `winner` (who has control), `from` (who had it),
 * `seats` (of the party in control), `majority` (over all others). Empty while control is not known.
 */
export function authorityBlanks(
  { name }: Authority,
  result: AuthorityResult,
  own: readonly Party[],
): Readonly<Record<string, string>> {
  const { control, controlBefore, majorityOf, rows } = result;
  if (control === null) return {};
  const party = control === noOverallControl ? undefined : partyOf(control as PartyId, own).collective;
  const seats = rows.find((row) => row.party === control)?.after;
  return {
    council: name,
    control: controlInSentence(control, own),
    ...(party === undefined ? {} : { party, winner: party }),
    ...(controlBefore === null ? {} : { from: controlInSentence(controlBefore, own) }),
    ...(seats == null ? {} : { seats: formatCount(seats) }),
    ...(majorityOf === null ? {} : { majority: formatCount(majorityOf) }),
  };
}
