/**
 * Sent to a text that was changed while a dialog had the focus. An editor that puts the focus and its caret back by
 * itself calls preventDefault.
 */
export const focusBackEvent = "nightdesk:focus-back";
