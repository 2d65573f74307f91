import { contestResult } from "../arithmetic/contestResult";
import { hasResult } from "../arithmetic/currentDeclaration";
import type { Candidate, Contest } from "../contest";
import type { Declaration } from "../declaration";
import { formatCount } from "../figures/formatFigure";
import { votesField } from "../sheet/sheetFields";
import { bothOrAll, countOf, namesOf, sumOf } from "./countOf";
import { type Complaint, error, warning } from "./finding";

/** Whether those elected are those with the most votes, as many as there are seats, and drawn where they are tied. */
export function contestElected(contest: Contest, declaration: Declaration): readonly Complaint[] {
  switch (declaration.state) {
    case "countermanded":
    case "recount":
      return [];
    case "uncontested":
      return [...uncontested(contest, declaration), ...tooMany(contest, declaration)];
    case "provisional":
    case "declared":
    case "drawnByLot":
      return [
        ...missingVotes(contest, declaration),
        ...tooMany(contest, declaration),
        ...againstVotes(contest, declaration),
        ...ties(contest, declaration),
      ];
  }
}

function uncontested({ candidates, seats }: Contest, { votes }: Declaration): readonly Complaint[] {
  const found: Complaint[] = [];
  if (candidates.length > seats) {
    const stand = `${countOf(candidates.length, "candidate")} stand for ${countOf(seats, "seat")}`;
    found.push(error("uncontestedWithPoll", `${stand}, so the contest cannot be uncontested.`, "state"));
  }
  const typed = sumOf(candidates.flatMap(({ id }) => votes[id] ?? []));
  if (typed > 0) {
    const sentence = `${countOf(typed, "vote")} ${typed === 1 ? "is" : "are"} typed for a contest without a poll.`;
    found.push(warning("uncontestedWithVotes", sentence, "state"));
  }
  return found;
}

function missingVotes({ candidates }: Contest, { votes, elected, state }: Declaration): readonly Complaint[] {
  const missing = candidates.filter(({ id }) => votes[id] === undefined);
  const [first] = missing;
  if (first === undefined) return [];
  const all = countOf(candidates.length, "candidate");
  if (missing.length === candidates.length) {
    if (elected.length > 0 || !hasResult(state)) return [];
    return [warning("votesMissing", `No votes are typed for the ${all}.`, votesField(first.id))];
  }
  const many = `${formatCount(missing.length)} of the ${all} ${missing.length === 1 ? "has" : "have"} no votes typed`;
  return [warning("votesMissing", `${many}: ${namesOf(missing.map(({ name }) => name))}.`, votesField(first.id))];
}

function tooMany({ candidates, seats }: Contest, { elected }: Declaration): readonly Complaint[] {
  const found: Complaint[] = [];
  const listed = candidates.filter(({ id }) => elected.includes(id));
  if (listed.length < elected.length) {
    const strangers = elected.length - listed.length;
    const who = `${formatCount(strangers)} of the ${formatCount(elected.length)} announced as elected`;
    found.push(
      error("electedNotStanding", `${who} ${strangers === 1 ? "is" : "are"} not on the list of candidates.`, "elected"),
    );
  }
  if (listed.length > seats) {
    const many = `${countOf(listed.length, "candidate")} were announced as elected`;
    const only = seats === 1 ? "there is only 1 seat" : `there are only ${countOf(seats, "seat")}`;
    found.push(error("electedAboveSeats", `${many}, but ${only}.`, "elected"));
  }
  return found;
}

/** Nobody is elected over somebody with more votes. */
function againstVotes(contest: Contest, declaration: Declaration): readonly Complaint[] {
  const { elected, votes, state } = declaration;
  const { seats, candidates } = contest;
  if (elected.length === 0 || elected.length > seats) return [];
  const { tied } = contestResult(contest, declaration);
  const isDrawn = state === "drawnByLot";
  // Where a lot was drawn it is enough to name those who were drawn: nothing is known of the others without the tie.
  if (isDrawn && tied.length === 0) return [];
  const tiedVotes = isDrawn && tied[0] ? votes[tied[0].id] : undefined;
  const known = candidates.flatMap((candidate) => {
    const count = votes[candidate.id];
    return count === undefined ? [] : [{ ...candidate, count, won: elected.includes(candidate.id) }];
  });
  const won = known.filter((each) => each.won).sort((a, b) => a.count - b.count)[0];
  const lost = known
    .filter((each) => !each.won && (tiedVotes === undefined || each.count <= tiedVotes))
    .sort((a, b) => b.count - a.count)[0];
  if (won !== undefined && lost !== undefined && won.count < lost.count) {
    const announced = `${won.name} was announced as elected with ${countOf(won.count, "vote")}`;
    return [error("electedAgainstVotes", `${announced}, but ${lost.name} has ${formatCount(lost.count)}.`, "elected")];
  }
  if (tied.length === 0 && elected.length < Math.min(seats, candidates.length)) {
    const only = `Only ${countOf(elected.length, "candidate")} ${elected.length === 1 ? "was" : "were"} announced as elected`;
    return [warning("electedBelowSeats", `${only} for ${countOf(seats, "seat")}.`, "elected")];
  }
  return [];
}

function ties(contest: Contest, declaration: Declaration): readonly Complaint[] {
  const { state, elected, votes } = declaration;
  const { seats } = contest;
  const { tied, rows, validVotes } = contestResult(contest, declaration);
  const [first] = tied;
  if (first === undefined) {
    return state === "drawnByLot" && validVotes !== null ? [lotWithoutTie(rows, seats)] : [];
  }
  const count = votes[first.id] ?? 0;
  const clear = rows.filter((row) => row.votes !== null && row.votes > count).length;
  const open = seats - clear;
  const drawn = tied.filter(({ id }) => elected.includes(id)).length;
  const last = open === 1 ? "the last seat" : `the last ${countOf(open, "seat")}`;
  const have = `${namesOf(tied.map(({ name }) => name))} ${bothOrAll(tied)} have ${countOf(count, "vote")} for ${last}`;
  if (state === "provisional")
    return [warning("tied", `${have}; before a result is declared, say who was drawn.`, "state")];
  if (state !== "drawnByLot") {
    const how = drawn === open ? "say that it was drawn by lot" : "say who was drawn";
    return [error("tied", `${have}; ${how}.`, "state")];
  }
  if (drawn === open) return [];
  const named =
    drawn === 0 ? "say who was drawn" : `${formatCount(drawn)} of them ${drawn === 1 ? "is" : "are"} named as drawn`;
  return [error("lotWithoutName", `${have}; ${named}.`, "elected")];
}

interface Row {
  readonly candidate: Candidate;
  readonly votes: number | null;
}

function lotWithoutTie(rows: readonly Row[], seats: number): Complaint {
  const [last, next] = [rows[seats - 1], rows[seats]];
  const so = "so no lot can have been drawn";
  if (last === undefined || next === undefined) {
    const stand = `${countOf(rows.length, "candidate")} ${rows.length === 1 ? "stands" : "stand"}`;
    return error("lotWithoutTie", `${stand} for ${countOf(seats, "seat")}, ${so}.`, "state");
  }
  const placed = `${last.candidate.name} has ${countOf(last.votes ?? 0, "vote")} for the last seat`;
  return error(
    "lotWithoutTie",
    `${placed} and ${next.candidate.name} ${formatCount(next.votes ?? 0)}, ${so}.`,
    "state",
  );
}
