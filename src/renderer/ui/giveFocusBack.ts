import { focusBackEvent } from "./focusBackEvent";

/** Gives the focus back to `element`; where that has gone, or cannot have it, to the body of the entry that is open. */
export function giveFocusBack(element: Element | null): void {
  for (const each of [element, document.querySelector(".composer-body [role=textbox]")]) {
    if (!(each instanceof HTMLElement) || !each.isConnected) continue;
    if (!each.dispatchEvent(new Event(focusBackEvent, { cancelable: true }))) return;
    each.focus();
    if (document.activeElement === each) return;
  }
}
