import { findBlanks } from "@shared/blanks/findBlanks";
import { $getNodeByKey, $isElementNode, $isTextNode, type LexicalEditor, type NodeKey } from "lexical";
import { $lineElementOf, $lineOf, type BodyLine } from "./bodyLines";

/** What editor.css draws them by. */
const highlightName = "blank";

/**
 * Draws the blanks of a text as blanks, over the words and without touching them. Only lines that were written in and
 * hold braces, or did before, are looked at.
 */
export function markBlanks(editor: LexicalEditor): () => void {
  // jsdom, in which the editor is tested without a window, draws nothing.
  if (typeof Highlight === "undefined") return () => {};
  const highlight = CSS.highlights.get(highlightName) ?? new Highlight();
  CSS.highlights.set(highlightName, highlight);
  const ranges = new Map<NodeKey, readonly Range[]>();
  const forget = (key: NodeKey) => {
    for (const range of ranges.get(key) ?? []) highlight.delete(range);
    ranges.delete(key);
  };
  const stopListening = editor.registerUpdateListener(({ editorState, dirtyLeaves, dirtyElements }) => {
    if (dirtyLeaves.size === 0 && (ranges.size === 0 || dirtyElements.size === 0)) return;
    editorState.read(() => {
      const lines = new Set([...ranges.keys()].filter((key) => dirtyElements.has(key) || !$getNodeByKey(key)));
      for (const key of dirtyLeaves) {
        const node = $getNodeByKey(key);
        const element = $isTextNode(node) && /\{\{|\}\}/.test(node.__text) ? $lineElementOf(node) : null;
        if (element) lines.add(element.getKey());
      }
      for (const key of lines) {
        forget(key);
        const element = $getNodeByKey(key);
        const found = $isElementNode(element) ? rangesOf(editor, $lineOf(element)) : [];
        if (found.length === 0) continue;
        ranges.set(key, found);
        for (const range of found) highlight.add(range);
      }
    });
  });
  return () => {
    stopListening();
    for (const key of [...ranges.keys()]) forget(key);
  };
}

function rangesOf(editor: LexicalEditor, line: BodyLine): readonly Range[] {
  return findBlanks(line.text).flatMap(({ from, to }) => {
    const range = new Range();
    const start = placeOf(editor, line, from);
    const end = placeOf(editor, line, to - 1);
    if (!start || !end) return [];
    range.setStart(start.text, start.offset);
    range.setEnd(end.text, end.offset + 1);
    return [range];
  });
}

/** The character at `offset` of a line, in the page. */
function placeOf(editor: LexicalEditor, { parts }: BodyLine, offset: number) {
  const part = parts.find(({ from, to }) => from <= offset && offset < to);
  let text: Node | null = part ? editor.getElementByKey(part.node.getKey()) : null;
  while (text && !(text instanceof Text)) text = text.firstChild;
  return part && text ? { text, offset: offset - part.from } : undefined;
}
