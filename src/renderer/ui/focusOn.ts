/** Puts the focus on the first element that the selector fits, where there is one. */
export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
