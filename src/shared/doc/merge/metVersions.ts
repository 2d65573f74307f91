import { ContentType, type Doc, getState, XmlText, Map as YMap } from "yjs";
import { messageOf } from "../../ipc/result";
import type { Conflict, ConflictVersion, DetailsConflict, DetailsVersion } from "../../model/conflict";
import { type EntryContent, lastFiledRevision, sameContent } from "../../model/entry";
import type { EntryId } from "../../model/ids";
import { textHash } from "../../textHash";
import { entriesOf, entryOf } from "../blogDoc";
import { readBlogMeta, readEntry } from "../readBlog";
import { readSuggestion } from "../suggestions";
import { putInAlike } from "./sameWords";
import { changesWords, keepsRevision, sharePassage, suggestionsTouched, type Touched } from "./touched";

/** Two documents of one blog before they are merged, what each touched, and the names of their profiles. */
export interface Sides {
  readonly ours: Doc;
  readonly theirs: Doc;
  readonly here: Touched;
  readonly there: Touched;
  readonly names: { readonly ours: string; readonly theirs: string };
}

/** The entries whose words both sides have changed. */
export function changedOnBoth({ ours, theirs, here, there }: Sides): readonly EntryId[] {
  const isOnBoth = (id: EntryId) => entriesOf(ours).has(id) && entriesOf(theirs).has(id);
  return [...there.keys()].filter((id) => isOnBoth(id) && changesWords(here.get(id)) && changesWords(there.get(id)));
}

/**
 * Both versions of every entry in which somebody has to decide: of one passage that both changed, of words that both filed
 * and that differ, of an entry that both began apart, of a block that both put in. None where both say the same, or
 * one cannot be read.
 */
export function metEntries(sides: Sides): Map<EntryId, Conflict> {
  const { ours, theirs, here, there } = sides;
  const met = new Map<EntryId, Conflict>();
  for (const id of changedOnBoth(sides)) {
    const isMet =
      sharePassage(here.get(id), there.get(id)) ||
      filedApart(id, sides) ||
      begunApart(id, sides) ||
      putInAlike(ours, theirs, id);
    const conflict = isMet ? bothVersions(sides, id) : undefined;
    if (conflict && differ(conflict)) met.set(id, conflict);
  }
  return met;
}

/** Both versions of an entry, which may say the same; undefined where one cannot be read. */
export function bothVersions({ ours, theirs, names }: Sides, id: EntryId): Conflict | undefined {
  return conflictOf(contentIn(ours, id), contentIn(theirs, id), names, true);
}

/** Both versions of every suggestion that both have written in or decided on, for the record: see what `waits` says. */
export function metSuggestions(sides: Sides): readonly (readonly [EntryId, Conflict])[] {
  const { ours, theirs, here, there, names } = sides;
  return [...there.keys()].flatMap((id) => {
    const both = suggestionsTouched(there.get(id)).filter((key) => suggestionsTouched(here.get(id)).includes(key));
    return both.flatMap((key) => {
      const conflict = conflictOf(suggestedIn(ours, id, key), suggestedIn(theirs, id, key), names, false);
      return conflict && differ(conflict) ? [[id, conflict] as const] : [];
    });
  });
}

/** Both versions of the words at the top of the blog, which may say the same; undefined where one cannot be read. */
export function metDetails({ ours, theirs, names }: Sides): DetailsConflict | undefined {
  try {
    const versions = inOrder(detailsIn(ours, names.ours), detailsIn(theirs, names.theirs));
    return { key: keyOf(versions), versions };
  } catch (error) {
    console.error("the details of two versions cannot be kept:", messageOf(error));
    return undefined;
  }
}

/** The page can print only one of the two. */
function filedApart(id: EntryId, { ours, theirs, here, there }: Sides): boolean {
  if (!keepsRevision(here.get(id)) || !keepsRevision(there.get(id))) return false;
  const [first, second] = [ours, theirs].map((doc) => lastFiledRevision(readEntry(id, entryOf(doc, id))));
  return first !== undefined && second !== undefined && !sameContent(first, second);
}

/** No block of the one was ever known to the other: two stories in one entry. */
function begunApart(id: EntryId, { ours, theirs }: Sides): boolean {
  const [here, there] = [blocksOf(ours, id), blocksOf(theirs, id)];
  const isNew = (doc: Doc) => (block: { readonly client: number; readonly clock: number }) =>
    block.clock >= getState(doc.store, block.client);
  return here.length > 0 && there.length > 0 && here.every(isNew(theirs)) && there.every(isNew(ours));
}

function blocksOf(doc: Doc, id: EntryId) {
  const body = entryOf(doc, id).get("body");
  const blocks: { readonly client: number; readonly clock: number }[] = [];
  for (let item = body instanceof XmlText ? body._start : null; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof ContentType) blocks.push(item.id);
  }
  return blocks;
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

function suggestedIn(doc: Doc, id: EntryId, key: string): EntryContent | undefined {
  const entry = contentIn(doc, id);
  const suggestion = entriesOf(doc).get(id)?.get(key);
  return entry && suggestion instanceof YMap ? { ...entry, ...readSuggestion(suggestion).content } : undefined;
}

function detailsIn(doc: Doc, by: string): DetailsVersion {
  const { headline, standfirst, byline, summary } = readBlogMeta(doc);
  return { by, headline, standfirst, byline, summary };
}

function conflictOf(
  ours: EntryContent | undefined,
  theirs: EntryContent | undefined,
  names: Sides["names"],
  waits: boolean,
): Conflict | undefined {
  if (!ours || !theirs) return undefined;
  const versions = inOrder<ConflictVersion>({ by: names.ours, content: ours }, { by: names.theirs, content: theirs });
  return { key: keyOf(versions), versions, waits };
}

/** False where both versions say the same. */
export function differ({ versions: [first, second] }: Conflict | DetailsConflict): boolean {
  return wordsOf(first) !== wordsOf(second);
}

/** The same way round on both laptops. */
function inOrder<T extends { readonly by: string }>(ours: T, theirs: T): readonly [T, T] {
  const [here, there] = [ours, theirs].map((version) => [wordsOf(version), version.by].join("\n")) as [string, string];
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
