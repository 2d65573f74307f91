import type { Swing } from "../arithmetic/contestResult";
import type { Party } from "../party";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { partyInSentence } from "./partyWords";

/** "3.4 points from Labour to the Conservatives". */
export function swingWords(
  { from, to, value }: Swing,
  own: readonly Party[],
  language: ResultsLanguage = british,
): string {
  return language.say("swing", {
    points: language.barePoints(value),
    from: partyInSentence(from, 1, own, language),
    to: partyInSentence(to, 1, own, language),
  });
}
