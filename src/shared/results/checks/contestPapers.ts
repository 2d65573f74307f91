import { contestResult } from "../arithmetic/contestResult";
import type { Contest } from "../contest";
import type { Declaration } from "../declaration";
import { formatCount, formatShare } from "../figures/formatFigure";
import { votesField } from "../sheet/sheetFields";
import { countOf, sumOf } from "./countOf";
import { type Complaint, error, warning } from "./finding";

/** Whether votes, ballot papers, rejected papers, electorate and turnout of a declaration can be of one poll. */
export function contestPapers(contest: Contest, declaration: Declaration): readonly Complaint[] {
  const electorate = declaration.electorate ?? contest.electorate;
  const papers = ballotPapers(contest, declaration);
  // What is no number of ballot papers makes no turnout either.
  const isOther = papers.some(({ code }) => code === "ballotsAsPercentage" || code === "ballotsAsSumOfVotes");
  const usable = isOther ? { ...declaration, ballots: null } : declaration;
  return [
    ...papers,
    ...rejectedPapers(usable),
    ...ofTheElectorate(contest, usable, electorate),
    ...turnoutOf(contest, usable, electorate),
    ...electorateOf(contest, usable),
  ];
}

/** The first of these that holds: a wrong number of ballot papers breaks the others too. */
function ballotPapers(contest: Contest, declaration: Declaration): readonly Complaint[] {
  const { ballots, rejected } = declaration;
  const { seats } = contest;
  const votes = votesTyped(contest, declaration);
  if (ballots === null || votes === null) return [];
  const allVotes = `${countOf(votes, "vote")} ${votes === 1 ? "was" : "were"} typed`;
  const allowed = ballots * seats;

  if (ballots <= 100 && votes >= 1000 && votes > allowed) {
    const looks = `${formatCount(ballots)} looks like a percentage`;
    return [error("ballotsAsPercentage", `${countOf(ballots, "ballot paper")} and ${allVotes}; ${looks}.`, "ballots")];
  }
  const complete = contestResult(contest, declaration).validVotes !== null;
  const sums = [votes, votes + (rejected ?? 0)];
  if (complete && seats > 1 && votes >= 100 && sums.includes(ballots)) {
    const sum = ballots === votes ? "the sum of the" : `${countOf(rejected ?? 0, "rejected paper")} and`;
    const why = `each paper holds up to ${countOf(seats, "vote")}`;
    const same = `${countOf(ballots, "ballot paper")} is the same as ${sum} ${countOf(votes, "vote")}, but ${why}`;
    return [error("ballotsAsSumOfVotes", `${same}.`, "ballots")];
  }
  const above = contest.candidates.flatMap(({ id, name }) => {
    const own = declaration.votes[id] ?? 0;
    if (own <= ballots) return [];
    const counted = `only ${countOf(ballots, "ballot paper")} ${ballots === 1 ? "was" : "were"} counted`;
    const sentence = `${name} has ${countOf(own, "vote")}, but ${counted}; each gives a candidate 1 at most.`;
    return [error("candidateAboveBallots", sentence, votesField(id))];
  });
  if (votes > allowed) {
    const papers = `${countOf(ballots, "ballot paper")} ${ballots === 1 ? "allows" : "allow"}`;
    const sentence = `${allVotes} for ${countOf(seats, "seat")}, but ${papers} ${formatCount(allowed)} at most.`;
    return [...above, error("votesAboveBallots", sentence, "ballots")];
  }
  if (above.length > 0) return above;
  return complete && rejected !== null && rejected <= ballots ? validPapers(seats, votes, rejected, ballots) : [];
}

/** A valid paper holds exactly one vote where there is one seat, and at least one where there are several. */
function validPapers(seats: number, votes: number, rejected: number, ballots: number): readonly Complaint[] {
  const parts = `${countOf(votes, "vote")} and ${countOf(rejected, "rejected paper")}`;
  if (seats === 1 && votes + rejected !== ballots) {
    const makes = `make ${formatCount(votes + rejected)}, but ${countOf(ballots, "ballot paper")} ${ballots === 1 ? "was" : "were"} counted`;
    return [error("votesNotBallots", `${parts} ${makes}.`, "ballots")];
  }
  if (seats > 1 && votes + rejected < ballots) {
    const sentence = `${parts} are too few for ${countOf(ballots, "ballot paper")}: each valid one holds 1 vote at least.`;
    return [error("votesBelowBallots", sentence, "ballots")];
  }
  return [];
}

function rejectedPapers({ rejected, ballots }: Declaration): readonly Complaint[] {
  if (rejected === null || ballots === null || rejected <= ballots) return [];
  const papers = `${countOf(rejected, "ballot paper")} ${rejected === 1 ? "was" : "were"} rejected`;
  return [
    error(
      "rejectedAboveBallots",
      `${papers}, but only ${formatCount(ballots)} ${ballots === 1 ? "was" : "were"} counted.`,
      "rejected",
    ),
  ];
}

function ofTheElectorate(contest: Contest, declaration: Declaration, electorate: number | null): readonly Complaint[] {
  const { ballots } = declaration;
  const votes = votesTyped(contest, declaration);
  if (electorate === null) return [];
  if (ballots !== null) {
    if (ballots <= electorate) return [];
    const papers = `${countOf(ballots, "ballot paper")} ${ballots === 1 ? "was" : "were"} counted`;
    return [error("ballotsAboveElectorate", `${papers}, but the electorate is ${formatCount(electorate)}.`, "ballots")];
  }
  const { seats } = contest;
  if (votes === null || votes <= electorate * seats) return [];
  const most = `an electorate of ${formatCount(electorate)} can give ${formatCount(electorate * seats)} at most`;
  return [
    error(
      "votesAboveElectorate",
      `${countOf(votes, "vote")} were typed for ${countOf(seats, "seat")}, but ${most}.`,
      "electorate",
    ),
  ];
}

/** Announced turnouts are given to a tenth of a point. */
function turnoutOf(contest: Contest, declaration: Declaration, electorate: number | null): readonly Complaint[] {
  const found: Complaint[] = [];
  const { turnout } = declaration;
  const counted = contestResult(contest, { ...declaration, turnout: null }).turnout;
  const papers = declaration.ballots ?? (votesTyped(contest, declaration) ?? 0) + (declaration.rejected ?? 0);
  if (turnout !== null && electorate !== null && counted?.basis === "ballots" && counted.value <= 1) {
    // Both are parts of 1 in binary, where 35.2% less 35.1% is a hair above 0.001.
    if (Math.abs(turnout - counted.value) > 0.001 + 1e-9) {
      const of = `${countOf(papers, "ballot paper")} of an electorate of ${formatCount(electorate)}`;
      const makes = `${papers === 1 ? "makes" : "make"} ${formatShare(counted.value)}`;
      const sentence = `Turnout was announced as ${formatShare(turnout)}, but ${of} ${makes}.`;
      found.push(warning("turnoutDiffers", sentence, "turnout"));
    }
  }
  const value = turnout ?? counted?.value ?? null;
  if (value !== null && (value < 0.05 || (value > 0.95 && value <= 1))) {
    const unusual = value < 0.05 ? "unusually low: it is below 5%" : "unusually high: it is above 95%";
    found.push(warning("turnoutUnusual", `A turnout of ${formatShare(value)} is ${unusual}.`, "turnout"));
  }
  return found;
}

function electorateOf(contest: Contest, declaration: Declaration): readonly Complaint[] {
  const expected = contest.electorate;
  const announced = declaration.electorate;
  if (expected === null || announced === null || Math.abs(announced - expected) <= expected * 0.02) return [];
  const sentence = `The electorate was announced as ${formatCount(announced)}, but ${formatCount(expected)} was expected.`;
  return [warning("electorateDiffers", sentence, "electorate")];
}

/** All votes that are known; null when none is. */
function votesTyped({ candidates }: Contest, { votes }: Declaration): number | null {
  const known = candidates.flatMap(({ id }) => votes[id] ?? []);
  return known.length > 0 ? sumOf(known) : null;
}
