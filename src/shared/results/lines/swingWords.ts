import type { Swing } from "../arithmetic/contestResult";
import type { Party } from "../party";
import { partyInSentence, pointsWithoutSign } from "./partyWords";

/** "3.4 points from Labour to the Conservatives". */
export function swingWords({ from, to, value }: Swing, own: readonly Party[]): string {
  const between = `from ${partyInSentence(from, 1, own)} to ${partyInSentence(to, 1, own)}`;
  return `${pointsWithoutSign(value)} points ${between}`;
}
