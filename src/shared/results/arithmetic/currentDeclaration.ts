import type { AuthorityDeclaration } from "../authority";
import type { Declaration, DeclarationState } from "../declaration";

export type AnyDeclaration = Declaration | AuthorityDeclaration;

/**
 * The figures that stand: of the declarations that no other replaces, the one recorded last, then the one with the
 * higher id, so that every laptop chooses the same. Undefined when there are none.
 */
export function currentDeclaration<D extends AnyDeclaration>(declarations: readonly D[]): D | undefined {
  return standing(declarations).at(-1);
}

/** Declarations that contradict the current one: nothing replaces them either. In the order in which they were recorded. */
export function rivalDeclarations<D extends AnyDeclaration>(declarations: readonly D[]): readonly D[] {
  return standing(declarations).slice(0, -1);
}

/** What was declared and has since been replaced, oldest first. */
export function earlierDeclarations<D extends AnyDeclaration>(declarations: readonly D[]): readonly D[] {
  const still = new Set(standing(declarations));
  return declarations.filter((declaration) => !still.has(declaration)).toSorted(compareRecorded);
}

/** True for a state in which somebody has been elected. The others count in no tally. */
export function hasResult(state: DeclarationState): boolean {
  return state === "declared" || state === "drawnByLot" || state === "uncontested";
}

/** Declarations that replace each other in a circle would all disappear: then all of them stand. */
function standing<D extends AnyDeclaration>(declarations: readonly D[]): readonly D[] {
  if (declarations.length < 2) return declarations;
  const replaced = new Set(declarations.flatMap((declaration) => declaration.replaces));
  const left = declarations.filter((declaration) => !replaced.has(declaration.id));
  return (left.length > 0 ? left : declarations).toSorted(compareRecorded);
}

function compareRecorded(a: AnyDeclaration, b: AnyDeclaration): number {
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
