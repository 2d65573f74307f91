import { currentDeclaration, standingDeclarations } from "../arithmetic/currentDeclaration";
import type { AuthorityDeclaration } from "../authority";
import type { Declaration } from "../declaration";

/** Those that stand beside `declaration`, which may be on its way: neither it nor any other replaces them. */
export function rivalsOf<D extends Declaration | AuthorityDeclaration>(
  all: readonly D[],
  declaration: D,
): readonly D[] {
  const withIt = [...all.filter(({ id }) => id !== declaration.id), declaration];
  const standing = standingDeclarations(withIt);
  return standing.includes(declaration) ? standing.filter((each) => each !== declaration) : [];
}

/** The one that `declaration` corrects; of several, the one that would stand. */
export function correctedBy<D extends Declaration | AuthorityDeclaration>(
  all: readonly D[],
  declaration: D,
): D | undefined {
  return currentDeclaration(all.filter(({ id }) => id !== declaration.id && declaration.replaces.includes(id)));
}
