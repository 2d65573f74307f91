import type { ContestResult } from "../arithmetic/contestResult";
import type { Turnout } from "../arithmetic/turnout";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import { partySeats } from "../lines/partyWords";
import { swingWords } from "../lines/swingWords";
import type { Party } from "../party";
import type { ResultsView } from "../resultsView";
import type { ResultsLanguage } from "../words/ResultsLanguage";
import type { ResultsStrings } from "../words/ResultsStrings";

type Facts = ResultsView["facts"];

/** Majority, turnout, electorate, rejected ballots and swing, as far as they are known. */
export function contestFacts(
  contest: Contest,
  declaration: Declaration | undefined,
  result: ContestResult,
  own: readonly Party[],
  language: ResultsLanguage,
): Facts {
  const { say, strings, count } = language;
  const { turnout, swing } = result;
  const electorate = declaration?.electorate ?? contest.electorate;
  const rejected = declaration?.rejected ?? null;
  return [
    ...seatsFact(contest, result, own, language),
    ...majorityFact(contest, result, language),
    ...(turnout
      ? [
          {
            label: strings.turnoutFact,
            value: say(basisWords[turnout.basis], { share: language.share(turnout.value) }),
          },
        ]
      : []),
    ...(electorate === null ? [] : [{ label: strings.electorateFact, value: count(electorate) }]),
    ...(rejected === null ? [] : [{ label: strings.rejectedFact, value: count(rejected) }]),
    ...(swing
      ? [{ label: strings.swingFact, value: say("swingValue", { swing: swingWords(swing, own, language) }) }]
      : []),
  ];
}

const basisWords = {
  announced: "turnoutAnnounced",
  ballots: "turnoutFromBallots",
  votes: "turnoutFromVotes",
} as const satisfies Record<Turnout["basis"], keyof ResultsStrings>;

function majorityFact(
  { seats }: Contest,
  { majority, outcome, state }: ContestResult,
  { say, strings, counted, barePoints }: ResultsLanguage,
): Facts {
  // Announced winners with fewer votes than others have no majority; the checks say so.
  if (!majority || majority.votes < 0 || outcome.kind === "none") return [];
  const figures = { votes: counted(majority.votes, "votes"), points: barePoints(majority.points) };
  const value = say(state === "drawnByLot" ? "majorityByLotValue" : "majorityValue", figures);
  return [{ label: seats === 1 ? strings.majorityFact : strings.lastMajorityFact, value }];
}

/** "Conservatives 3 (+3), Liberal Democrats 0 (−3)". With one seat the line says it all. */
function seatsFact(
  { seats }: Contest,
  { seatChanges }: ContestResult,
  own: readonly Party[],
  language: ResultsLanguage,
): Facts {
  if (seats === 1 || seatChanges.length === 0) return [];
  const words = seatChanges.map(({ party, now, before }) => {
    const change = before === null ? "" : ` (${language.change(now - before)})`;
    return partySeats(party, now, own, language) + change;
  });
  return [{ label: language.strings.seatsFact, value: words.join(", ") }];
}
