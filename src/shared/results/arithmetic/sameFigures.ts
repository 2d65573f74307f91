import type { AuthorityDeclaration, SeatCount } from "../authority";
import type { Declaration } from "../declaration";
import type { AnyDeclaration } from "./currentDeclaration";

/** True when two declarations say the same, whoever said it and whenever. */
export function sameFigures(a: AnyDeclaration, b: AnyDeclaration): boolean {
  return a === b || figuresOf(a) === figuresOf(b);
}

function figuresOf(declaration: AnyDeclaration): string {
  return JSON.stringify("votes" in declaration ? contestFigures(declaration) : authorityFigures(declaration));
}

function contestFigures({ state, votes, rejected, ballots, electorate, turnout, elected }: Declaration): unknown {
  return [
    state,
    Object.entries<number | undefined>(votes).toSorted(byName),
    rejected,
    ballots,
    electorate,
    turnout,
    elected.toSorted(),
  ];
}

function authorityFigures({ state, won, after, control }: AuthorityDeclaration): unknown {
  return [state, inOrder(won), inOrder(after), control];
}

function inOrder(counts: readonly SeatCount[]): readonly (readonly [string, number])[] {
  return counts.map(({ party, seats }) => [party, seats] as const).toSorted(byName);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
