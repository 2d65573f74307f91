import { XmlElement, type XmlText, Map as YMap } from "yjs";

/**
 * One node as it lies in a body: an element, a text with its letters, a line break, or a block of its own. The encoding is
 * the one of @lexical/yjs 0.52 (binding V1), as `readBody` reads it.
 */
export interface BodyPart {
  readonly node: XmlText | XmlElement | YMap<unknown>;
  /** The letters of a text; they stand behind its map. */
  readonly text: string;
  /** Where it begins in the element around it, and how many places it takes there. */
  readonly index: number;
  readonly size: number;
  /** Parts of one kind can be turned into each other. A picture is no other picture, a table of figures no other. */
  readonly kind: string;
  /** Equal for parts that read alike, whatever the editor has noted about them beside it. */
  readonly meaning: string;
}

/** The nodes in an element, in order. Undefined for letters that belong to no node, which no editor writes. */
export function partsOf(element: XmlText): readonly BodyPart[] | undefined {
  const parts: BodyPart[] = [];
  let index = 0;
  for (const { insert } of element.toDelta() as readonly { insert: BodyPart["node"] | string }[]) {
    if (typeof insert === "string") {
      const map = parts.at(-1);
      if (map?.kind !== "text" || map.text !== "") return undefined;
      parts[parts.length - 1] = partOf(map.node, insert, map.index);
    } else parts.push(partOf(insert, "", index));
    index += typeof insert === "string" ? insert.length : 1;
  }
  return parts;
}

function partOf(node: BodyPart["node"], text: string, index: number): BodyPart {
  const size = 1 + text.length;
  const type = String(propertyOf(node, "__type"));
  if (node instanceof YMap)
    return { node, text, index, size, kind: type, meaning: JSON.stringify([type, formatOf(node), text]) };
  const state = knownState(node);
  if (node instanceof XmlElement) {
    const kind = [type, state.hash, state.kind, state.subject].join(" ");
    return { node, text, index, size, kind, meaning: JSON.stringify([type, state]) };
  }
  return {
    node,
    text,
    index,
    size,
    kind: type,
    meaning: JSON.stringify([type, meantBy(node), state, meaningOf(node)]),
  };
}

/** Equal for elements whose children read alike. */
export function meaningOf(element: XmlText): string {
  const parts = partsOf(element);
  return JSON.stringify(parts ? parts.map(({ meaning }) => meaning) : element.toString());
}

/** What of an element's attributes can be read: the level of a heading, the kind of a list, a header cell, a link. */
function meantBy(element: XmlText): readonly unknown[] {
  const isHeader = Number(element.getAttribute("__headerState") ?? 0) !== 0;
  return [...["__tag", "__listType", "__url"].map((name) => element.getAttribute(name) ?? null), isHeader];
}

/** The bits for bold, italic and struck through; the others are not read. */
export function formatOf(text: YMap<unknown>): number {
  return Number(text.get("__format") ?? 0) & 7;
}

export function propertyOf(node: BodyPart["node"], name: string): unknown {
  return node instanceof YMap ? node.get(name) : (node.getAttribute(name) as unknown);
}

/** What is typed into fields, without those that are empty, in an order that does not depend on who typed first. */
function knownState(node: XmlText | XmlElement): Readonly<Record<string, unknown>> {
  const state = propertyOf(node, "__state");
  if (!(state instanceof YMap)) return {};
  return Object.fromEntries(
    Object.entries(state.toJSON())
      .filter(([, value]) => value !== "")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
