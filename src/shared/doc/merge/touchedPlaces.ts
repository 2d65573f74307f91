import {
  type AbstractType,
  createDeleteSetFromStructStore,
  type Doc,
  findIndexSS,
  findRootTypeKey,
  getState,
  Item,
  isDeleted,
} from "yjs";

/**
 * A place in a blog's document that somebody changed: the names of the top-level type and of the keys below it, down to
 * the field of an entry; `part` is the block of a body, by the id that its item has on every laptop.
 */
export interface Place {
  readonly root: string;
  /** The entry, the contest, or the field of `meta`; empty where the top-level type itself is a list. */
  readonly key: string;
  /** `title`, `body`, `act/ID`; empty where the whole of it was put there at once. */
  readonly field: string;
  readonly part: string;
}

/**
 * Every place that `doc` has changed and `other` knows nothing of, by the items of Yjs and no clock: what was inserted
 * and stands, and what was deleted that `other` still has. The two documents come from one beginning.
 */
export function touchedPlaces(doc: Doc, other: Doc): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const inDoc = new PlaceFinder();
  for (const item of insertedItems(doc, other)) inDoc.add(places, item);
  const inOther = new PlaceFinder();
  for (const item of deletedItems(doc, other)) inOther.add(places, item);
  return places;
}

/** The standing items of `doc` that `other` has never seen. */
function* insertedItems(doc: Doc, other: Doc): Generator<Item> {
  for (const [client, structs] of doc.store.clients) {
    const seen = getState(other.store, client);
    if (seen >= getState(doc.store, client)) continue;
    for (let index = seen === 0 ? 0 : findIndexSS(structs, seen); index < structs.length; index++) {
      const struct = structs[index];
      if (struct instanceof Item && !struct.deleted) yield struct;
    }
  }
}

/** The items that stand in `other`, and that `doc` knows and has deleted. */
function* deletedItems(doc: Doc, other: Doc): Generator<Item> {
  const alreadyThere = createDeleteSetFromStructStore(other.store);
  for (const [client, ranges] of createDeleteSetFromStructStore(doc.store).clients) {
    const structs = other.store.clients.get(client);
    if (!structs) continue;
    const known = getState(other.store, client);
    for (const { clock, len } of ranges) {
      const end = Math.min(clock + len, known);
      if (clock >= end) continue;
      for (let index = findIndexSS(structs, clock); index < structs.length; index++) {
        const struct = structs[index];
        if (!struct || struct.id.clock >= end) break;
        if (struct instanceof Item && !isDeleted(alreadyThere, struct.id)) yield struct;
      }
    }
  }
}

/** Climbs from an item to its place; what lies in one shared type is climbed from once. */
class PlaceFinder {
  private readonly above = new Map<AbstractType<unknown>, readonly Item[]>();

  add(places: Map<string, Place>, item: Item): void {
    const place = this.placeOf(item);
    if (place) places.set(`${place.root} ${place.key} ${place.field} ${place.part}`, place);
  }

  private placeOf(item: Item): Place | undefined {
    const path = [...this.pathAbove(item), item];
    const [first, second, third] = path;
    const top = first?.parent;
    if (!first || !isType(top)) return undefined;
    const isBlock = second?.parentSub === "body" && third !== undefined && third.parentSub === null;
    return {
      root: findRootTypeKey(top),
      key: first.parentSub ?? "",
      field: second?.parentSub ?? "",
      part: isBlock ? `${third.id.client}:${third.id.clock}` : "",
    };
  }

  private pathAbove({ parent }: Item): readonly Item[] {
    if (!isType(parent) || parent._item === null) return [];
    const known = this.above.get(parent);
    if (known) return known;
    const path = [...this.pathAbove(parent._item), parent._item];
    this.above.set(parent, path);
    return path;
  }
}

function isType(parent: Item["parent"] | undefined): parent is AbstractType<unknown> {
  return typeof parent === "object" && parent !== null && "_item" in parent;
}
