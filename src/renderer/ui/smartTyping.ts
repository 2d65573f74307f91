import { findBlanks } from "@shared/blanks/findBlanks";
import { type Expand, expandNothing } from "@shared/templates/expandSnippet";
import { typedChange, typedKeys } from "@shared/templates/typedChange";

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * The ref of a text field that makes quotation marks, dashes and dots as the body of an entry does: see
 * `shared/typography`. It types over what was typed, so that the field's own undo gives it back, and so does Backspace.
 */
export const smartTyping = (field: TextField | null) => listenForTyping(field, expandNothing);

/** The same for a field in which short forms become their words too. */
export function listenForTyping(field: TextField | null, expand: Expand): (() => void) | undefined {
  if (!field) return undefined;
  let last: { readonly end: number; readonly typed: string; readonly made: string } | undefined;
  const onInput = (event: Event) => {
    last = undefined;
    if (!(event instanceof InputEvent) || event.inputType !== "insertText" || event.isComposing) return;
    const caret = field.selectionStart ?? 0;
    if (!typedKeys.has(event.data ?? "") || caret !== field.selectionEnd) return;
    const change = typedChange(field.value.slice(0, caret), expand);
    if (!change) return;
    const typed = field.value.slice(caret - change.length, caret);
    typeOver(field, caret - change.length, caret, change.insert);
    const start = caret - change.length;
    last = { end: start + change.insert.length, typed, made: change.insert };
    const [blank] = findBlanks(change.insert);
    if (blank) field.setSelectionRange(start + blank.from, start + blank.to);
  };
  const onKeyDown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "Backspace" || !last) return;
    const { end, typed, made } = last;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (field.selectionStart !== end || field.selectionEnd !== end) return;
    event.preventDefault();
    typeOver(field, end - made.length, end, typed);
    last = undefined;
  };
  field.addEventListener("input", onInput);
  field.addEventListener("keydown", onKeyDown);
  return () => {
    field.removeEventListener("input", onInput);
    field.removeEventListener("keydown", onKeyDown);
  };
}

/** By the browser's own editing, old as it is: to set the value would empty the field's undo history. */
export function typeOver(field: TextField, start: number, end: number, text: string): void {
  field.setSelectionRange(start, end);
  document.execCommand("insertText", false, text);
}
