/** Turnout and what it was made from: the announced figure, ballot papers counted, or valid votes alone. */
export interface Turnout {
  /** From 0; above 1 only where the figures contradict each other. */
  readonly value: number;
  readonly basis: "announced" | "ballots" | "votes";
}

export interface TurnoutFigures {
  readonly announced: number | null;
  readonly ballots: number | null;
  readonly rejected: number | null;
  readonly validVotes: number | null;
  readonly electorate: number | null;
  readonly seats: number;
}

/**
 * Turnout = ballot papers counted, the rejected ones among them / electorate. The announced figure comes first. With one
 * seat a valid paper is one vote, so valid votes + rejected papers are the ballot papers, and valid votes alone come
 * close ("valid vote turnout"); with several seats votes say nothing of papers, and the result is null.
 *
 * Source: the Electoral Commission, "Results and turnout": ballot papers in the count, valid and rejected, as a
 * proportion of the electorate.
 */
export function turnout(figures: TurnoutFigures): Turnout | null {
  const { announced, ballots, rejected, validVotes, electorate, seats } = figures;
  if (announced !== null) return { value: announced, basis: "announced" };
  if (electorate === null || electorate === 0) return null;
  if (ballots !== null) return { value: ballots / electorate, basis: "ballots" };
  if (validVotes === null || seats !== 1) return null;
  if (rejected !== null) return { value: (validVotes + rejected) / electorate, basis: "ballots" };
  return { value: validVotes / electorate, basis: "votes" };
}
