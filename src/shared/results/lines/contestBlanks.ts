import type { CandidateResult, ContestResult } from "../arithmetic/contestResult";
import type { Contest } from "../contest";
import { formatCount, formatPoints, formatShare } from "../figures/formatFigure";
import { partyOf } from "../parties/findParty";
import type { Party } from "../party";
import { british } from "../words/ResultsLanguage";
import { partyInSentence } from "./partyWords";
import { swingWords } from "./swingWords";

/**
 * What `{{winner}}`, `{{majority}}` and the like stand for in a line written in advance. Only what is known is there, and
 * nothing while there is no result: a blank that is left is seen, a wrong figure is not.
 *
 * `contest`, `winner` (with several seats all of them), `party`, `votes`, `share`, `change` (of the winner; with several
 * seats of the one with the most votes), `loser`, `loserParty`, `loserVotes` (of the first who is not elected), `from`
 * (who held the seat), `majority`, `points`, `turnout`, `swing`, `seats`. Figures are bare: "1,234", "41.2%".
 */
export function contestBlanks(
  contest: Contest,
  result: ContestResult,
  own: readonly Party[],
): Readonly<Record<string, string>> {
  if (result.outcome.kind === "none") return {};
  const { majority, turnout, swing, elected } = result;
  const first = result.rows.find((row) => row.elected);
  const second = result.rows.find((row) => !row.elected);
  const parties = [...new Set(elected.map((candidate) => candidate.party))];
  const held = [...new Set(contest.previousHolders)];
  return onlyKnown({
    contest: contest.name,
    winner: british.listOf(elected.map(({ name }) => name)),
    party: british.listOf(parties.map((party) => partyOf(party, own).collective)),
    from: held.length > 0 && british.listOf(held.map((party) => partyInSentence(party, 1, own))),
    seats: formatCount(contest.seats),
    ...winnerBlanks(first),
    loser: second?.candidate.name,
    loserParty: second && partyInSentence(second.candidate.party, 1, own),
    loserVotes: second && known(second.votes, formatCount),
    majority: majority && formatCount(majority.votes),
    points: majority && british.barePoints(majority.points),
    turnout: turnout && formatShare(turnout.value),
    swing: swing && swingWords(swing, own),
  });
}

function winnerBlanks(row: CandidateResult | undefined) {
  if (!row) return {};
  return {
    votes: known(row.votes, formatCount),
    share: known(row.share, formatShare),
    change: known(row.change, formatPoints),
  };
}

function known(value: number | null, format: (value: number) => string): string | undefined {
  return value === null ? undefined : format(value);
}

function onlyKnown(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
