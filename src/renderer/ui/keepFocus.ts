import type { MouseEvent } from "react";

/** For a button's onMouseDown: a click leaves the caret where one writes. The keyboard reaches the button as ever. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
