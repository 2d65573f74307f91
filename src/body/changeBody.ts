import { changedRange } from "@shared/doc/changeText";
import { copyDelta, copyShared } from "@shared/doc/copyShared";
import { diffWordsWithSpace } from "diff";
import { type XmlElement, XmlText, Map as YMap } from "yjs";
import { type BodyPart, formatOf, meaningOf, partsOf, propertyOf } from "./bodyParts";
import { pairParts } from "./pairParts";

/**
 * Makes `element` read as `wanted`, by what differs alone: a part that reads alike keeps its items, and in a changed line
 * only the letters change that differ. What points to the other letters stays on them, and what somebody else is typing
 * among them is kept. An editor that is bound to it follows: no node is cut in two, and none is left without its letters.
 */
export function changeBody(element: XmlText, wanted: XmlText): void {
  if (meaningOf(element) === meaningOf(wanted)) return;
  const [before, after] = [partsOf(element), partsOf(wanted)];
  if (!before || !after) {
    element.delete(0, element.length);
    element.applyDelta(copyDelta(wanted));
    return;
  }
  let end = element.length;
  // From the end, so that the places before stay right.
  for (const pair of pairParts(before, after).toReversed()) {
    if (!pair.after) element.delete(pair.before.index, pair.before.size);
    else if (!pair.before) insertPart(element, end, pair.after);
    else changePart(element, pair.before, pair.after);
    end = pair.before?.index ?? end;
  }
}

function insertPart(element: XmlText, index: number, { node, text }: BodyPart): void {
  element.insertEmbed(index, copyShared(node));
  if (text !== "") element.insert(index + 1, text);
}

function changePart(element: XmlText, { node, text, index }: BodyPart, after: BodyPart): void {
  if (node instanceof YMap && after.node instanceof YMap) {
    if (formatOf(node) !== formatOf(after.node)) node.set("__format", formatOf(after.node));
    changeLetters(element, index + 1, text, after.text);
    return;
  }
  if (node instanceof YMap || after.node instanceof YMap) return;
  changeAttributes(node, after.node);
  if (node instanceof XmlText && after.node instanceof XmlText) changeBody(node, after.node);
}

function changeLetters(element: XmlText, start: number, before: string, after: string): void {
  for (const { from, to, next } of changedWords(before, after).toReversed()) {
    const range = changedRange(before.slice(from, to), next);
    element.delete(start + from + range.from, range.to - range.from);
    if (range.next !== "") element.insert(start + from + range.from, range.next);
  }
}

interface ChangedWords {
  readonly from: number;
  to: number;
  next: string;
}

/** Where in `before` other words stand in `after`, and which. */
function changedWords(before: string, after: string): readonly ChangedWords[] {
  const changes: ChangedWords[] = [];
  let at = 0;
  let stays = true;
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    const change = stays ? { from: at, to: at, next: "" } : changes.at(-1);
    if (!added) at += value.length;
    const changed = added || removed;
    if (changed && change) {
      if (stays) changes.push(change);
      if (added) change.next += value;
      change.to = at;
    }
    stays = !changed;
  }
  return changes;
}

/** Those by which a part is read or, like the number of a list's item, shown. Others are the editor's own. */
const keptAttributes = ["__tag", "__listType", "__start", "__value", "__headerState", "__url"];

function changeAttributes(element: XmlText | XmlElement, wanted: XmlText | XmlElement): void {
  for (const name of keptAttributes) {
    const [old, next] = [propertyOf(element, name), propertyOf(wanted, name)];
    if (next === undefined || old === next) continue;
    // A cell that heads its row and its column is still a header.
    if (name === "__headerState" && Boolean(old) === Boolean(next)) continue;
    (element as XmlText).setAttribute(name, next as string);
  }
  const [state, next] = [propertyOf(element, "__state"), propertyOf(wanted, "__state")];
  if (!(next instanceof YMap)) {
    if (state instanceof YMap) for (const name of [...state.keys()]) state.delete(name);
    return;
  }
  if (!(state instanceof YMap)) {
    (element as XmlText).setAttribute("__state", copyShared(next) as never);
    return;
  }
  for (const name of new Set([...state.keys(), ...next.keys()])) {
    const [old, value] = [state.get(name) ?? "", next.get(name) ?? ""];
    if (old === value) continue;
    if (next.has(name)) state.set(name, value);
    else state.delete(name);
  }
}
