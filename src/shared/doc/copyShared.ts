import { XmlElement, XmlText, Array as YArray, Map as YMap, Text as YText } from "yjs";

/**
 * A copy of what is shared, that can be put elsewhere: a body's nodes into another body, an entry into another document.
 * Yjs's own `clone` leaves out the attributes of a text, and Lexical keeps the kind of every node there.
 */
export function copyShared<T>(value: T): T {
  if (value instanceof XmlText) return copyText(value) as T;
  if (value instanceof XmlElement) {
    const copy = new XmlElement(value.nodeName);
    copyAttributes(value, copy);
    return copy as T;
  }
  if (value instanceof YText) {
    const copy = new YText();
    copy.applyDelta(value.toDelta());
    return copy as T;
  }
  if (value instanceof YArray) return YArray.from(value.toArray().map(copyShared)) as T;
  if (value instanceof YMap) {
    return new YMap([...value.entries()].map(([key, entry]) => [key, copyShared(entry)] as const)) as T;
  }
  return value;
}

function copyText(text: XmlText): XmlText {
  const copy = new XmlText();
  copyAttributes(text, copy);
  copy.applyDelta(copyDelta(text));
  return copy;
}

/** What stands in a text, ready to be applied to another. */
export function copyDelta(text: XmlText): unknown[] {
  return (text.toDelta() as { insert: unknown }[]).map(({ insert }) => ({ insert: copyShared(insert) }));
}

function copyAttributes(from: XmlText | XmlElement, to: XmlText | XmlElement): void {
  for (const [name, value] of Object.entries(from.getAttributes())) to.setAttribute(name, copyShared(value));
}
