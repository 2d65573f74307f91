import { textHash } from "../../textHash";
import type { CheckFinding, CheckPlace } from "./checkFinding";

/**
 * What a waiver is kept under: the rule, the place, and a fingerprint of what was found there. When the words change the
 * fingerprint does, and what was waived is warned of again.
 */
export function waiverKey({ rule, place, found }: Pick<CheckFinding, "rule" | "place" | "found">): string {
  return `${rule} ${placeKey(place)} ${textHash(found).toString(36)}`;
}

function placeKey(place: CheckPlace): string {
  return "id" in place ? `${place.kind}:${place.id}` : place.kind;
}
