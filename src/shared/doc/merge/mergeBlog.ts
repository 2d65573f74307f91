import {
  applyUpdate,
  type Doc,
  encodeStateAsUpdate,
  encodeStateVector,
  XmlText,
  Array as YArray,
  Map as YMap,
} from "yjs";
import { messageOf } from "../../ipc/result";
import type { ConflictVersion, DetailsConflict, DetailsVersion } from "../../model/conflict";
import type { EntryContent } from "../../model/entry";
import type { EntryRow } from "../../model/entryRow";
import type { EntryStatus } from "../../model/entryStatus";
import type { EntryId } from "../../model/ids";
import { disputedResults } from "../../results/arithmetic/disputedResults";
import { textHash } from "../../textHash";
import { blogTexts, entriesOf, entryOf, metaOf } from "../blogDoc";
import { keepConflict } from "../conflicts";
import { keepDetailsConflict } from "../detailsConflicts";
import { dropDoubleAcceptances } from "../dropDoubleAcceptances";
import { flatKey, isRecordKey } from "../flatRecords";
import { mendBody } from "../mendBody";
import { readBlogMeta, readEntry } from "../readBlog";
import { readEntryRow } from "../readEntryRow";
import { readResults } from "../readResults";
import { authoritiesOf, contestsOf } from "../resultsDoc";
import { suggestionsOf } from "../suggestions";
import { countRecords } from "./countRecords";
import type { MergeReport } from "./mergeReport";
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
  const here = entriesTouched(touchedHere);
  const there = touchedPlaces(theirs, ours);
  const came = entriesTouched(there);
  const isKnown = (id: EntryId) => entriesOf(ours).has(id);
  const bothChanged = [...came.keys()].filter(
    (id) => isKnown(id) && changesWords(here.get(id)) && changesWords(came.get(id)),
  );
  const met = bothChanged
    .filter((id) => sharePassage(here.get(id), came.get(id)))
    .map((id) => [id, versionsOf(id, ours, theirs, names)] as const);
  const bothChangedDetails = sameDetails(touchedHere, there);
  const metDetails = bothChangedDetails ? detailsVersions(ours, theirs, names) : undefined;
  const before = rowsOf(ours, came.keys());
  const saidBefore = countRecords(ours, came.keys());
  const declared = countDeclarations(ours);

  applyUpdate(ours, encodeStateAsUpdate(theirs, encodeStateVector(ours)));
  dropDoubleAcceptances(ours);
  ours.transact(() => {
    for (const [id, versions] of met) {
      if (versions && entriesOf(ours).has(id)) keepConflict(entryOf(ours, id), { key: keyOf(versions), versions });
    }
    for (const body of bodiesIn(
      ours,
      [...came.keys()].filter((id) => here.has(id)),
    ))
      mendBody(body);
  });

  if (metDetails) keepDetailsConflict(ours, { key: keyOf(metDetails), versions: metDetails });

  const after = rowsOf(ours, came.keys());
  const said = countRecords(ours, came.keys());
  const count = (test: (id: EntryId) => boolean) => [...came.keys()].filter(test).length;
  const stays = (id: EntryId) => before.get(id)?.status === "withdrawn" && after.get(id)?.status === "withdrawn";
  const becomes = (status: EntryStatus) => (id: EntryId) =>
    before.get(id)?.status !== status && after.get(id)?.status === status;
  return {
    newEntries: count((id) => !isWritten(before, id) && isWritten(after, id)),
    changedEntries: count((id) => isWritten(before, id) && changesAny(came.get(id))),
    filed: count(becomes("filed")),
    sentBack: said.sendBacks - saidBefore.sendBacks,
    approved: said.approvals - saidBefore.approvals,
    withdrawn: count((id) => before.has(id) && becomes("withdrawn")(id)),
    keptWithdrawn: count((id) => stays(id) && changesAny(came.get(id))),
    comments: said.comments - saidBefore.comments,
    suggestions: said.suggestions - saidBefore.suggestions,
    decisions: said.decisions - saidBefore.decisions,
    bothChanged: bothChanged.length,
    undecided: count((id) => waits(after, id) && (!waits(before, id) || met.some(([each]) => each === id))),
    declarations: countDeclarations(ours) - declared,
    details: [...there.values()].some(changesDetails),
    bothChangedDetails,
    disputed: disputedIn(ours),
    isNothing: there.size === 0,
  };
}

type Places = ReadonlyMap<string, Place>;

/** What was touched of each entry: its fields, with the block where it is in a body. */
type Touched = ReadonlyMap<EntryId, readonly Place[]>;

function entriesTouched(places: Places): Touched {
  const inEntries = [...places.values()].filter(({ root, key }) => root === "entries" && key !== "");
  return Map.groupBy(inEntries, ({ key }) => key as EntryId);
}

const contentFields: readonly string[] = ["title", "body", "authors", "eventTime"];

function changesWords(places: readonly Place[] | undefined): boolean {
  return places?.some(({ field }) => contentFields.includes(field)) ?? false;
}

/** Comments and suggestions are counted by themselves. */
function changesAny(places: readonly Place[] | undefined): boolean {
  return places?.some(({ field }) => !isRecordKey(field) || field.startsWith(flatKey("act", ""))) ?? false;
}

/** A block that both put in is two blocks; one that both changed, or that one took out and the other changed, is one. */
function sharePassage(here: readonly Place[] | undefined, there: readonly Place[] | undefined): boolean {
  const passages = new Set((here ?? []).map(passageOf).filter((passage) => passage !== undefined));
  return (there ?? []).some((place) => passages.has(passageOf(place) ?? ""));
}

function passageOf({ field, part }: Place): string | undefined {
  if (!contentFields.includes(field)) return undefined;
  return field === "body" && part === "" ? undefined : `${field} ${part}`;
}

/** Undefined where a version cannot be read, or both are the same: then there is nothing to decide. */
function versionsOf(
  id: EntryId,
  ours: Doc,
  theirs: Doc,
  names: MergeNames,
): readonly [ConflictVersion, ConflictVersion] | undefined {
  const here = contentIn(ours, id);
  const there = contentIn(theirs, id);
  return here && there && inOrder({ by: names.ours, content: here }, { by: names.theirs, content: there });
}

function detailsVersions(ours: Doc, theirs: Doc, names: MergeNames): DetailsConflict["versions"] | undefined {
  try {
    return inOrder(detailsIn(ours, names.ours), detailsIn(theirs, names.theirs));
  } catch (error) {
    console.error("the details of two versions cannot be kept:", messageOf(error));
    return undefined;
  }
}

function detailsIn(doc: Doc, by: string): DetailsVersion {
  const { headline, standfirst, byline, summary } = readBlogMeta(doc);
  return { by, headline, standfirst, byline, summary };
}

function contentIn(doc: Doc, id: EntryId): EntryContent | undefined {
  try {
    const { title, authors, eventTime, body } = readEntry(id, entryOf(doc, id));
    return { title, authors, eventTime, body };
  } catch (error) {
    console.error(`a version of entry ${id} cannot be kept:`, messageOf(error));
    return undefined;
  }
}

/** Every text with blocks that both laptops may have typed into: those of the entries, of suggestions, and the key points. */
function bodiesIn(doc: Doc, ids: readonly EntryId[]): readonly XmlText[] {
  const entries = ids.map((id) => entriesOf(doc).get(id)).filter((entry) => entry instanceof YMap);
  const holders = entries.flatMap((entry) => [entry, ...suggestionsOf(entry)]);
  return [metaOf(doc).get("summary"), ...holders.flatMap((holder) => [...holder.values()])].filter(
    (value) => value instanceof XmlText,
  );
}

/** The same way round on both laptops; undefined where both are the same. */
function inOrder<T extends { readonly by: string }>(ours: T, theirs: T): readonly [T, T] | undefined {
  const [here, there] = [wordsOf(ours), wordsOf(theirs)];
  if (here === there) return undefined;
  return here < there ? [ours, theirs] : [theirs, ours];
}

/** Whose they are is no part of what they say. */
function wordsOf(version: { readonly by: string }): string {
  return JSON.stringify({ ...version, by: "" });
}

/** Long enough to tell apart the few conflicts that one entry has. */
function keyOf(versions: readonly { readonly by: string }[]): string {
  return versions
    .map(wordsOf)
    .map((text) => `${textHash(text).toString(16).padStart(8, "0")}${text.length.toString(16)}`)
    .join("-");
}

function rowsOf(doc: Doc, ids: Iterable<EntryId>): Rows {
  const entries = entriesOf(doc);
  return new Map([...ids].filter((id) => entries.has(id)).map((id) => [id, readEntryRow(id, entries.get(id))]));
}

type Rows = ReadonlyMap<EntryId, EntryRow>;

/** A blank draft goes along in every handover, and becomes an entry by its first word. */
function isWritten(rows: Rows, id: EntryId): boolean {
  return rows.get(id)?.blank === false;
}

function waits(rows: Rows, id: EntryId): boolean {
  return (rows.get(id)?.conflictCount ?? 0) > 0;
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

function countDeclarations(doc: Doc): number {
  const records = [...contestsOf(doc).values(), ...authoritiesOf(doc).values()];
  return records.reduce((sum, record) => {
    const declarations: unknown = record instanceof YMap ? record.get("declarations") : undefined;
    return sum + (declarations instanceof YArray ? declarations.length : 0);
  }, 0);
}

/** Results that cannot be read must not keep the words of a blog from being merged. */
function disputedIn(doc: Doc): readonly string[] {
  try {
    return disputedResults(readResults(doc));
  } catch (error) {
    console.error("whether figures contradict each other cannot be told:", messageOf(error));
    return [];
  }
}
