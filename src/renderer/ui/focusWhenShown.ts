/** As a ref: gives an element the focus when it comes, for what comes in place of the button that asked for it. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}
