import type { CandidateId } from "../../model/ids";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Contest, Sheet } from "../contest";
import { type Declaration, declarationStates } from "../declaration";
import { parseCount, parseShare } from "../figures/parseFigure";
import { clears, readSheet, type SheetProblem, type SheetReader } from "./readSheet";
import { contestSheetFields, votesField } from "./sheetFields";

/** A declaration before it is filed. */
export type ContestFigures = Omit<Declaration, "id" | "replaces" | "at" | "recordedAt" | "by">;

export interface ContestReading {
  readonly figures: ContestFigures;
  readonly problems: readonly SheetProblem[];
  /** Nothing is typed. */
  readonly isEmpty: boolean;
}

/**
 * What has been typed for a contest, on top of what is declared: a correction types only what differs. Only those who
 * are on the list now are carried over.
 */
export function readContestSheet(contest: Contest, sheet: Sheet): ContestReading {
  const reader = readSheet(sheet);
  const standing = currentDeclaration(contest.declarations);
  const papers = (field: string, counted: string, value: number | null | undefined) =>
    reader.figure(field, (text) => parseCount(text, counted), value ?? null);

  const votes: Record<CandidateId, number> = {};
  for (const { id } of contest.candidates) {
    const count = papers(votesField(id), "votes", standing?.votes[id]);
    if (count !== null) votes[id] = count;
  }
  const figures: ContestFigures = {
    state: reader.state("state", declarationStates, standing?.state ?? "declared"),
    source: reader.words("source", standing?.source ?? ""),
    votes,
    rejected: papers("rejected", "ballot papers", standing?.rejected),
    ballots: papers("ballots", "ballot papers", standing?.ballots),
    electorate: papers("electorate", "electors", standing?.electorate),
    turnout: reader.figure("turnout", parseShare, standing?.turnout ?? null),
    elected: electedIn(reader, contest, standing?.elected ?? []),
  };
  const fields = [...contestSheetFields, ...contest.candidates.map(({ id }) => votesField(id))];
  return { figures, problems: reader.problems, isEmpty: fields.every((field) => reader.typed(field) === "") };
}

/** Ids joined by commas, in the order of the column. */
function electedIn(reader: SheetReader, contest: Contest, standing: readonly CandidateId[]): readonly CandidateId[] {
  const typed = reader.typed("elected");
  const listed = contest.candidates.map(({ id }) => id);
  const names = typed.split(",").map((name) => name.trim());
  if (typed === "") return standing.filter((id) => listed.includes(id));
  if (clears(typed)) return [];
  const strangers = names.filter((name) => name !== "" && !listed.some((id) => id === name));
  if (strangers.length > 0) {
    const many = `${strangers.length} of the ${names.length}`;
    reader.refuse(
      "elected",
      `${many} marked as elected ${strangers.length === 1 ? "is" : "are"} no longer on the list.`,
    );
  }
  return listed.filter((id) => names.includes(id));
}
