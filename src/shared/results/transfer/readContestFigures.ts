import { type Figure, parseCount, parseShare } from "../figures/parseFigure";
import type { ContestFigures } from "./ContestRows";
import type { ColumnMeaning } from "./columnMeaning";
import { headerKey } from "./headerWords";

/** The figures of a contest as numbers; null where the file has none. */
export interface ReadFigures {
  readonly seats: number | null;
  readonly electorate: number | null;
  readonly ballots: number | null;
  readonly rejected: number | null;
  /** From 0 to 1. */
  readonly turnout: number | null;
}

/** The numbers, or in one sentence which of them cannot be read. */
export function readContestFigures(figures: ContestFigures, columns: readonly ColumnMeaning[]): ReadFigures | string {
  const seats = parseCount(figures.seats, "seats");
  const electorate = parseCount(figures.electorate, "electors");
  const ballots = parseCount(figures.ballots);
  const rejected = parseCount(figures.rejected);
  const turnout = parseShare(turnoutText(figures.turnout, columns));
  const percentage = /%/.test(turnoutText(figures.turnout, columns));
  const read = { seats, electorate, ballots, rejected, turnout };
  for (const [name, figure] of Object.entries(read)) {
    if (figure.kind === "problem") return `The ${nouns[name as keyof ReadFigures]} cannot be read: ${figure.sentence}`;
  }
  return {
    seats: numberOf(seats),
    electorate: numberOf(electorate),
    ballots: numberOf(ballots),
    rejected: numberOf(rejected),
    turnout: percentage ? withoutTail(numberOf(turnout)) : numberOf(turnout),
  };
}

/** 0.9% divided by a hundred is 0.009000000000000001. */
function withoutTail(number: number | null): number | null {
  return number === null ? null : Number(number.toPrecision(12));
}

function numberOf(figure: Figure): number | null {
  return figure.kind === "value" ? figure.value : null;
}

const nouns: Readonly<Record<keyof ReadFigures, string>> = {
  seats: "number of seats",
  electorate: "electorate",
  ballots: "number of ballot papers",
  rejected: "number of rejected ballot papers",
  turnout: "turnout",
};

/** Under a header that says so, a bare number is a percentage, be it below 1. */
function turnoutText(text: string, columns: readonly ColumnMeaning[]): string {
  const header = columns.find(({ meaning }) => meaning === "turnout")?.header ?? "";
  const percent = /percent|%/.test(headerKey(header)) && /^[\d.]+$/.test(text);
  return percent ? `${text}%` : text;
}
