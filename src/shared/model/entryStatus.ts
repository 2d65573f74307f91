export const entryStatuses = ["draft", "review", "filed", "withdrawn"] as const;

/** `draft` is being written, `review` waits for an editor, `filed` is published by the next export. */
export type EntryStatus = (typeof entryStatuses)[number];

export const entryActions = ["submit", "sendBack", "file", "withdraw", "reinstate"] as const;

/** What a person does to an entry's status. */
export type EntryAction = (typeof entryActions)[number];

/**
 * The state machine. Filing a filed entry again publishes its changed words, and so does approving them after they were
 * sent for review: until then the page keeps those that were filed. A withdrawn entry comes back as a draft only, so that
 * nobody republishes it by accident.
 */
const transitions = {
  draft: { submit: "review", file: "filed", withdraw: "withdrawn" },
  review: { sendBack: "draft", file: "filed", withdraw: "withdrawn" },
  filed: { submit: "review", file: "filed", withdraw: "withdrawn" },
  withdrawn: { reinstate: "draft" },
} as const satisfies Record<EntryStatus, Partial<Record<EntryAction, EntryStatus>>>;

/**
 * The status after `action`, or undefined where the action does not apply. What is sent back after it was filed is filed
 * still, with words that are not: `isOnPage` says whether it was.
 */
export function nextStatus(status: EntryStatus, action: EntryAction, isOnPage: boolean): EntryStatus | undefined {
  const row: Partial<Record<EntryAction, EntryStatus>> = transitions[status];
  return action === "sendBack" && isOnPage && row.sendBack ? "filed" : row[action];
}

/** The actions that apply to an entry in `status`, in the order of the menu. */
export function actionsFor(status: EntryStatus): readonly EntryAction[] {
  return entryActions.filter((action) => nextStatus(status, action, false) !== undefined);
}
