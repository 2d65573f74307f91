/**
 * Sent to a text that is to have the focus again, after a dialog or a message. An editor that puts the focus and its caret back by
 * itself calls preventDefault.
 */
export const focusBackEvent = "nightdesk:focus-back";
