import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector, XmlText, Map as YMap } from "yjs";
import type { EntryId } from "../../model/ids";
import { blogTexts, entriesOf, entryOf, metaOf } from "../blogDoc";
import { keepConflict } from "../conflicts";
import { keepDetailsConflict } from "../detailsConflicts";
import { dropDoubleDecisions } from "../dropDoubleDecisions";
import { mendBody } from "../mendBody";
import { suggestionsOf } from "../suggestions";
import { entriesThen, mergedEntries } from "./mergedEntries";
import { countDeclarations, mergedResults } from "./mergedResults";
import { countMerged, type MergeReport } from "./mergeReport";
import { bothVersions, changedOnBoth, differ, metDetails, metEntries, metSuggestions, type Sides } from "./metVersions";
import { preparePutBack } from "./putBack";
import { readsAsBefore, sameTexts, writeOnce } from "./sameWords";
import { entriesTouched, type Places } from "./touched";
import { type Place, touchedPlaces } from "./touchedPlaces";

/** Whose blog it was on either side; either may be empty. */
export interface MergeNames {
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Takes everything of `theirs` into `ours`, two documents of one blog, and tells what came. Where both changed the same
 * passage of an entry the merged text stands, both versions are kept, and the entry waits to be decided. By the items of
 * Yjs and no clock: in any order, any number of times, from any number of laptops. A document that brings nothing
 * changes nothing. `theirs` stays as it is.
 */
export function mergeBlog(ours: Doc, theirs: Doc, names: MergeNames): MergeReport {
  const touchedHere = touchedPlaces(ours, theirs);
  const touchedThere = touchedPlaces(theirs, ours);
  const there = entriesTouched(touchedThere);
  const sides: Sides = { ours, theirs, here: entriesTouched(touchedHere), there, names };
  const bothChangedDetails = sameDetails(touchedHere, touchedThere);
  const met = metEntries(sides);
  const forTheRecord = metSuggestions(sides);
  const details = bothChangedDetails ? metDetails(sides) : undefined;
  const onBoth = changedOnBoth(sides);
  const same = sameTexts(ours, theirs, onBoth, bothChangedDetails);
  const versions = new Map(same.map(({ entry }) => [entry, entry && bothVersions(sides, entry)]));
  const putBack = preparePutBack(ours, theirs, touchedHere, touchedThere);
  const before = entriesThen(ours, there.keys());
  const declared = countDeclarations(ours);

  applyUpdate(ours, encodeStateAsUpdate(theirs, encodeStateVector(ours)));
  dropDoubleDecisions(ours);
  ours.transact(() => {
    putBack();
    writeOnce(ours, same);
    const ids = [...there.keys()].filter((id) => sides.here.has(id));
    for (const body of bodiesIn(ours, ids)) mendBody(body);
    // What both said alike and the merge does not say is to be decided as well.
    const unlike = new Set(same.filter((text) => !readsAsBefore(ours, text)).map(({ entry }) => entry));
    for (const entry of unlike) {
      const conflict = versions.get(entry);
      if (entry && conflict && !met.has(entry)) met.set(entry, conflict);
    }
    for (const [id, conflict] of [...met, ...forTheRecord]) {
      if (entriesOf(ours).has(id)) keepConflict(entryOf(ours, id), conflict);
    }
    if (details && (differ(details) || unlike.has(undefined))) keepDetailsConflict(ours, details);
  });

  const entries = mergedEntries(there, before, entriesThen(ours, there.keys()), new Set(onBoth), met);
  const results = mergedResults(ours, declared);
  return {
    ...countMerged({ entries, results }),
    entries,
    results,
    details: [...touchedThere.values()].some(changesDetails),
    bothChangedDetails,
    isNothing: touchedThere.size === 0,
  };
}

/** Every text with blocks that both laptops may have typed into: those of the entries, of suggestions, and the key points. */
function bodiesIn(doc: Doc, ids: readonly EntryId[]): readonly XmlText[] {
  const entries = ids.map((id) => entriesOf(doc).get(id)).filter((entry) => entry instanceof YMap);
  const holders = entries.flatMap((entry) => [entry, ...suggestionsOf(entry)]);
  return [metaOf(doc).get("summary"), ...holders.flatMap((holder) => [...holder.values()])].filter(
    (value) => value instanceof XmlText,
  );
}

const words: readonly string[] = [...blogTexts, "summary"];
const details: readonly string[] = [
  ...words,
  "timeZone",
  "language",
  "pageUrl",
  "filing",
  "twoPairsOfEyes",
  "finishedAt",
];

function changesDetails({ root, key }: Place): boolean {
  return root === "meta" && details.includes(key);
}

function sameDetails(here: Places, there: Places): boolean {
  const keys = new Set([...here.values()].filter(({ root }) => root === "meta").map(({ key }) => key));
  return [...there.values()].some(({ root, key }) => root === "meta" && words.includes(key) && keys.has(key));
}
