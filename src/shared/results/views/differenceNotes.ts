import type { AnyDeclaration } from "../arithmetic/currentDeclaration";
import type { ResultsLanguage } from "../words/ResultsLanguage";
import { clockTime } from "./clockTime";

/** One figure that two declarations give differently. */
export interface Difference {
  /** "Labour"; empty where the figure says by itself what it is. */
  readonly of: string;
  readonly before: string;
  readonly after: string;
}

/** "Corrected at 03:12: Labour 1,204 votes, not 1,024." Nothing where no figure changed. */
export function correctionNote(
  after: AnyDeclaration,
  differences: readonly Difference[],
  language: ResultsLanguage,
): readonly string[] {
  if (differences.length === 0) return [];
  const time = clockTime({ instant: after.recordedAt, timeZone: after.at.timeZone });
  return [language.say("correctedNote", { time, differences: shortened(differences, "notThat", language) })];
}

/** "Two declarations differ: Labour 1,204 votes or 1,024." The figures that are shown come first. */
export function disputeNote(differences: readonly Difference[], language: ResultsLanguage): readonly string[] {
  if (differences.length === 0) return [];
  return [language.say("disputedNote", { differences: shortened(differences, "eitherOr", language) })];
}

const mostTold = 3;

/** A note is read in a breath: the rest is counted. */
function shortened(
  differences: readonly Difference[],
  words: "notThat" | "eitherOr",
  { say, count }: ResultsLanguage,
): string {
  const told = differences.slice(0, mostTold).map((each) => say(words, { ...each }).trim());
  const left = differences.length - told.length;
  return [...told, ...(left > 0 ? [say("moreDifferences", { count: count(left) })] : [])].join("; ");
}
