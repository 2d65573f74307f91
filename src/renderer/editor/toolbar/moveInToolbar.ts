import type { KeyboardEvent } from "react";

/** Arrow keys, Home and End go from button to button; Escape goes back to the text. */
export function moveInToolbar(event: KeyboardEvent<HTMLElement>, leave: () => void): void {
  if (event.key === "Escape") {
    event.preventDefault();
    leave();
    return;
  }
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
  const next = buttons[nextIndex(event.key, at, buttons.length)];
  if (!next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

function nextIndex(key: string, at: number, length: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % length;
    case "ArrowLeft":
      return (at + length - 1) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return -1;
  }
}
