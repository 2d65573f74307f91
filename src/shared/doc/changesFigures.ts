import { AbstractType, type Doc, type Transaction } from "yjs";
import { isSameType, keyAbove } from "./changedKeys";
import { authoritiesOf, contestsOf, electionsOf, ownPartiesOf } from "./resultsDoc";

/** True when a transaction changed what a results block may show. What is being typed in a sheet is not shown yet. */
export function changesFigures(doc: Doc, transaction: Transaction): boolean {
  const maps: readonly unknown[] = [electionsOf(doc), authoritiesOf(doc), contestsOf(doc), ownPartiesOf(doc)];
  return [...transaction.changed.keys()].some(
    (type) => !isSheet(type) && maps.some((map) => isSameType(type, map) || keyAbove(type, map) !== undefined),
  );
}

function isSheet(type: unknown): boolean {
  return type instanceof AbstractType && type._item?.parentSub === "sheet";
}
