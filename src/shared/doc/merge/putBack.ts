import type { Doc, Map as YMap } from "yjs";
import { entriesOf } from "../blogDoc";
import { copyShared } from "../copyShared";
import { authoritiesOf, contestsOf } from "../resultsDoc";
import type { Places } from "./touched";

/** What can be taken away whole on one laptop while the other goes on with it. */
const maps: readonly ((doc: Doc) => YMap<YMap<unknown>>)[] = [entriesOf, contestsOf, authoritiesOf];
const roots = ["entries", "contests", "authorities"];

/**
 * Prepares to put back every entry, contest and council that one side took away while the other changed it: nothing that
 * somebody wrote goes because somebody else did not want what it was written in. To be called before the merge; what it
 * answers is to be called after it.
 */
export function preparePutBack(ours: Doc, theirs: Doc, touchedHere: Places, touchedThere: Places): () => void {
  const copies = maps.flatMap((mapOf, index) => {
    const root = roots[index] ?? "";
    const wanted = [
      ...changedIn(touchedHere, root)
        .filter((key) => !mapOf(theirs).has(key))
        .map((key) => [key, mapOf(ours).get(key)] as const),
      ...changedIn(touchedThere, root)
        .filter((key) => !mapOf(ours).has(key))
        .map((key) => [key, mapOf(theirs).get(key)] as const),
    ];
    // Copied now: what is deleted cannot be read any more.
    return wanted.flatMap(([key, value]) => (value ? [{ mapOf, key, copy: copyShared(value) }] : []));
  });
  return () => {
    for (const { mapOf, key, copy } of copies) if (!mapOf(ours).has(key)) mapOf(ours).set(key, copy);
  };
}

/** What was changed inside: taken away or put there whole is no change of it. */
function changedIn(places: Places, root: string): readonly string[] {
  return [
    ...new Set([...places.values()].filter((place) => place.root === root && place.field !== "").map(({ key }) => key)),
  ];
}
