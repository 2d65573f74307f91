import { type AnyDeclaration, currentDeclaration } from "./currentDeclaration";
import { sameFigures } from "./sameFigures";

/** Figures of a result, and the declaration that says otherwise. */
export interface Correction<D extends AnyDeclaration> {
  readonly before: D;
  readonly after: D;
}

/**
 * How the figures that stand came about: every change of a result on the way to the current declaration, in the order in
 * which they were recorded. What was declared before a recount is compared with what was declared after it. The first
 * figures after provisional ones are no correction.
 */
export function corrections<D extends AnyDeclaration>(
  declarations: readonly D[],
  isResult: (declaration: D) => boolean,
): readonly Correction<D>[] {
  if (declarations.length < 2) return [];
  const byId = new Map<string, D>(declarations.map((declaration) => [declaration.id, declaration]));
  const replacedBy = (declaration: D) => declaration.replaces.map((id) => byId.get(id)).filter((each) => !!each);
  const found: Correction<D>[] = [];
  const current = currentDeclaration(declarations);
  const line = new Set(current ? [current] : []);
  // A set takes in what is added while it is walked, and each only once: a circle ends.
  for (const after of line) {
    for (const each of replacedBy(after)) line.add(each);
    const before = lastResult(replacedBy(after), replacedBy, isResult);
    if (before && before !== after && !sameFigures(before, after)) found.push({ before, after });
  }
  return found.sort((a, b) => Date.parse(a.after.recordedAt) - Date.parse(b.after.recordedAt));
}

function lastResult<D extends AnyDeclaration>(
  replaced: readonly D[],
  replacedBy: (declaration: D) => readonly D[],
  isResult: (declaration: D) => boolean,
): D | undefined {
  const results: D[] = [];
  const behind = new Set(replaced);
  for (const each of behind) {
    if (isResult(each)) results.push(each);
    else for (const further of replacedBy(each)) behind.add(further);
  }
  return results.toSorted((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt)).at(-1);
}
