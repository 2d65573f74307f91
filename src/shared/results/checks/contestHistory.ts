import { contestResult } from "../arithmetic/contestResult";
import { hasResult } from "../arithmetic/currentDeclaration";
import type { Candidate, Contest } from "../contest";
import type { Declaration } from "../declaration";
import { formatCount, formatShare } from "../figures/formatFigure";
import { votesField } from "../sheet/sheetFields";
import { stateWords } from "../sheet/stateWords";
import { countOf, namesOf } from "./countOf";
import { type Complaint, error, warning } from "./finding";
import { correctedBy, rivalsOf } from "./otherDeclarations";

/** What a declaration says against the others of its contest. */
export function contestHistory(contest: Contest, declaration: Declaration): readonly Complaint[] {
  const rivals = rivalsOf(contest.declarations, declaration).flatMap((rival) =>
    firstDifference(contest, rival, declaration),
  );
  const earlier = correctedBy(contest.declarations, declaration);
  return [...rivals, ...(earlier ? changeOfWinner(contest, earlier, declaration) : [])];
}

function firstDifference(contest: Contest, one: Declaration, other: Declaration): readonly Complaint[] {
  const differ = (sentence: string, field: string) => [
    error("declarationsDiffer", `Two declarations differ: ${sentence}.`, field),
  ];
  for (const { id, name } of contest.candidates) {
    const [a, b] = [one.votes[id], other.votes[id]];
    if (a !== b) return differ(`one gives ${name} ${figure(a, "vote")}, the other ${figure(b)}`, votesField(id));
  }
  if (one.state !== other.state)
    return differ(`one is “${stateWords[one.state]}”, the other “${stateWords[other.state]}”`, "state");
  for (const [field, what] of counted) {
    const [a, b] = [one[field], other[field]];
    if (a !== b) return differ(`one gives ${figure(a, what)}, the other ${figure(b)}`, field);
  }
  if (one.turnout !== other.turnout) {
    const [a, b] = [one.turnout, other.turnout].map((share) => (share === null ? "none" : formatShare(share)));
    return differ(`one gives a turnout of ${a}, the other ${b}`, "turnout");
  }
  const [a, b] = [one, other].map((each) => electedNames(contest, each));
  return a === b ? [] : differ(`one has ${a} elected, the other ${b}`, "elected");
}

const counted = [
  ["ballots", "ballot paper"],
  ["rejected", "rejected paper"],
  ["electorate", "elector"],
] as const;

function figure(count: number | null | undefined, singular?: string): string {
  if (count === null || count === undefined) return singular === undefined ? "none" : `no ${singular}s`;
  return singular === undefined ? formatCount(count) : countOf(count, singular);
}

function electedNames(contest: Contest, declaration: Declaration): string {
  const { elected } = contestResult(contest, declaration);
  return elected.length > 0 ? namesOf(elected.map(({ name }) => name)) : "nobody";
}

function changeOfWinner(contest: Contest, before: Declaration, now: Declaration): readonly Complaint[] {
  if (!hasResult(before.state) || !hasResult(now.state)) return [];
  const [was, is] = [contestResult(contest, before).elected, contestResult(contest, now).elected];
  const lost = was.filter((candidate) => !is.includes(candidate));
  const won = is.filter((candidate) => !was.includes(candidate));
  if (lost.length === 0 || was.length === 0 || is.length === 0) return [];
  const told = ({ id, name }: Candidate) =>
    `${name} (${figure(before.votes[id], "vote")} before, ${figure(now.votes[id])} now)`;
  const instead = won.length > 0 ? `elects ${namesOf(won.map(told))} in place of` : "leaves nobody in place of";
  return [warning("correctionChangesWinner", `The correction ${instead} ${namesOf(lost.map(told))}.`)];
}
