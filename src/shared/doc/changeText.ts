import type { Text as YText } from "yjs";

/**
 * Turns the words of `text` into `next` by one deletion and one insertion, so that what another laptop typed
 * elsewhere in the same text stays. Never cuts a surrogate pair in two.
 */
export function changeText(text: YText, next: string): void {
  const previous = text.toString();
  if (previous === next) return;
  const range = changedRange(previous, next);
  const apply = () => {
    text.delete(range.from, range.to - range.from);
    text.insert(range.from, range.next);
  };
  if (text.doc) text.doc.transact(apply);
  else apply();
}

/**
 * The one range, from and to in UTF-16 units of `previous`, in which the two texts differ, and what stands there in
 * `next`. Never cuts a surrogate pair in two.
 */
export function changedRange(
  previous: string,
  next: string,
): { readonly from: number; readonly to: number; readonly next: string } {
  const shorter = Math.min(previous.length, next.length);
  let start = 0;
  while (start < shorter && previous[start] === next[start]) start++;
  if (isHighSurrogate(previous, start - 1)) start--;
  let end = 0;
  while (end < shorter - start && previous.at(-1 - end) === next.at(-1 - end)) end++;
  if (isHighSurrogate(previous, previous.length - end - 1)) end--;
  if (end < 0) end = 0;
  return { from: start, to: previous.length - end, next: next.slice(start, next.length - end) };
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
