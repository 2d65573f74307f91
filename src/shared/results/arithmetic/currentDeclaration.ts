import type { AuthorityDeclaration } from "../authority";
import type { Declaration, DeclarationState } from "../declaration";
import { sameFigures } from "./sameFigures";

export type AnyDeclaration = Declaration | AuthorityDeclaration;

/**
 * The figures that stand: of the declarations that no other replaces, the one recorded last, then the one with the
 * higher id, so that every laptop chooses the same. Undefined when there are none.
 */
export function currentDeclaration<D extends AnyDeclaration>(declarations: readonly D[]): D | undefined {
  return standingDeclarations(declarations).at(-1);
}

/**
 * Declarations with other figures than the current one that nothing replaces either. In the order in which they were
 * recorded. Two laptops that heard the same do not contradict each other.
 */
export function rivalDeclarations<D extends AnyDeclaration>(declarations: readonly D[]): readonly D[] {
  const current = currentDeclaration(declarations);
  return standingDeclarations(declarations).filter((declaration) => current && !sameFigures(declaration, current));
}

/** What was declared and has since been replaced, or was declared twice, oldest first. */
export function earlierDeclarations<D extends AnyDeclaration>(declarations: readonly D[]): readonly D[] {
  const still = new Set<D | undefined>([currentDeclaration(declarations), ...rivalDeclarations(declarations)]);
  return declarations.filter((declaration) => !still.has(declaration)).toSorted(compareRecorded);
}

/** True for a state in which somebody has been elected. The others count in no tally. */
export function hasResult(state: DeclarationState): boolean {
  return state === "declared" || state === "drawnByLot" || state === "uncontested";
}

/**
 * Those that no other replaces, in the order in which they were recorded: what the next one takes the place of. Declarations
 * that replace each other in a circle would all disappear: then all of them stand.
 */
export function standingDeclarations<D extends AnyDeclaration>(declarations: readonly D[]): readonly D[] {
  if (declarations.length < 2) return declarations;
  const replaced = new Set(declarations.flatMap((declaration) => declaration.replaces));
  const left = declarations.filter((declaration) => !replaced.has(declaration.id));
  return (left.length > 0 ? left : declarations).toSorted(compareRecorded);
}

function compareRecorded(a: AnyDeclaration, b: AnyDeclaration): number {
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
