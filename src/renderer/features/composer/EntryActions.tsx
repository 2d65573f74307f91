import { actionsFor, type EntryAction, type EntryStatus } from "@shared/model/entryStatus";
import { keyHere } from "../shell/actionLabels";

function actionLabel(action: EntryAction, status: EntryStatus, isOnPage: boolean): string {
  switch (action) {
    case "submit":
      return "Send for review";
    case "sendBack":
      return "Send back";
    case "file":
      return status === "filed" ? "File again" : status === "review" ? "Approve and file" : "File";
    case "withdraw":
      return isOnPage ? "Withdraw" : "Discard";
    case "reinstate":
      return "Bring back as a draft";
  }
}

/** What can be done with the entry now; the main thing last, where the hand expects it. */
export function EntryActions(props: {
  readonly status: EntryStatus;
  readonly isOnPage: boolean;
  /** Two versions wait to be decided: until then it can be taken away, and nothing else. */
  readonly isUndecided: boolean;
  /** On the page, and changed since it was filed. */
  readonly hasUnfiledChanges: boolean;
  readonly revisionCount: number;
  /** False where only others file: the main thing is then to send for review. */
  readonly mayFile: boolean;
  /** Approves what somebody else filed; undefined where there is nothing to approve. */
  readonly onApprove: (() => void) | undefined;
  readonly onAction: (action: EntryAction) => void;
  readonly onRevisions: () => void;
}) {
  const { status, mayFile } = props;
  const actions = actionsFor(status).filter((action) => {
    if (props.isUndecided && action !== "withdraw" && action !== "reinstate") return false;
    if (action === "file" && !mayFile) return false;
    return (action !== "file" && action !== "submit") || status !== "filed" || props.hasUnfiledChanges;
  });
  const order: readonly EntryAction[] = ["withdraw", "sendBack", "submit", "reinstate", "file"];
  const main: EntryAction = mayFile ? "file" : "submit";
  return (
    <div className="composer-actions">
      {props.revisionCount > 0 && (
        <button type="button" className="button" data-kind="quiet" onClick={props.onRevisions}>
          Revisions <span className="figures">{props.revisionCount}</span>
        </button>
      )}
      <span className="composer-gap" />
      {order
        .filter((action) => actions.includes(action))
        .map((action) => (
          <button
            key={action}
            type="button"
            className="button"
            data-kind={
              action === main || action === "reinstate" ? "primary" : action === "withdraw" ? "quiet" : undefined
            }
            title={action === main ? keyHere("fileEntry") : undefined}
            onClick={() => props.onAction(action)}
          >
            {actionLabel(action, status, props.isOnPage)}
          </button>
        ))}
      {props.onApprove && (
        <button type="button" className="button" data-kind="primary" onClick={props.onApprove}>
          Approve
        </button>
      )}
    </div>
  );
}
