import type { AuthorityResult } from "@shared/results/arithmetic/authorityResult";
import type { Authority } from "@shared/results/authority";
import type { Sheet } from "@shared/results/contest";
import { usualParties } from "@shared/results/parties/partyIds";
import type { PartyId } from "@shared/results/party";

/** The rows of a council's sheet: every party that has or had seats there, in a place that does not move while typing. */
export function partiesOfSheet(
  authority: Authority,
  result: AuthorityResult,
  sheet: Sheet,
  added: readonly PartyId[],
): readonly PartyId[] {
  const before = authority.before.map(({ party }) => party);
  const typed = Object.keys(sheet).flatMap((field) => {
    const [column, party] = field.split(".");
    return (column === "won" || column === "after") && party ? [party as PartyId] : [];
  });
  const counted = result.rows.map(({ party }) => party);
  // Figures that are typed for an added party, or that come to be readable, must not move its row.
  const others = [...counted, ...typed].filter((party) => !added.includes(party)).sort();
  return [...new Set([...before, ...usualParties, ...others, ...added])];
}
