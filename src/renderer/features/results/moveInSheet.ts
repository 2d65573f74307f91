import type { KeyboardEvent } from "react";

/**
 * Down the column with Enter or an arrow, and back: every field of a sheet says its place with `data-sheet-place`. Tab
 * goes the same way, so that a sheet with two columns is filled one column after the other. At either end Tab leaves.
 */
export function moveInSheet(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const step = stepOf(event);
  const from = event.target instanceof HTMLElement ? event.target : null;
  if (step === 0 || from?.dataset["sheetPlace"] === undefined) return;
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-sheet-place]")].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
  const next = fields[fields.indexOf(from) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement && next.type === "text") next.select();
}

function stepOf(event: KeyboardEvent<HTMLElement>): -1 | 0 | 1 {
  const isSelect = event.target instanceof HTMLSelectElement;
  switch (event.key) {
    case "Tab":
      return event.shiftKey ? -1 : 1;
    case "Enter":
      return event.target instanceof HTMLButtonElement ? 0 : event.shiftKey ? -1 : 1;
    case "ArrowDown":
      return isSelect ? 0 : 1;
    case "ArrowUp":
      return isSelect ? 0 : -1;
    default:
      return 0;
  }
}

function placeOf(field: HTMLElement): number {
  return Number(field.dataset["sheetPlace"]);
}
