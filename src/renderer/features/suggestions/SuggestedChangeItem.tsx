import type { ContentDiff } from "@shared/diff/contentDiff";
import type { SuggestedChange } from "@shared/suggestions/suggestedChanges";
import { wordsAround } from "@shared/suggestions/wordsAround";
import { Added, Removed } from "../../ui/LineDiffView";

/** One change with the words around it, and what can be done with it. */
export function SuggestedChangeItem(props: {
  readonly change: SuggestedChange;
  readonly diff: ContentDiff;
  /** Why it could not be accepted, where it was tried. */
  readonly problem: string | undefined;
  /** Whoever reads it has suggested it, and is still writing. */
  readonly isOwn: boolean;
  readonly onAccept: (button: HTMLElement) => void;
  readonly onReject: (button: HTMLElement) => void;
}) {
  const { change, diff } = props;
  const around = wordsAround(diff, change.number);
  const name = nameOf(change);
  return (
    <li className="suggested-change">
      <p className="content-diff suggested-words" dir="auto">
        {around.before}
        {change.kind === "format" ? (
          <>
            {change.after} <small>another style</small>
          </>
        ) : (
          <>
            {change.before !== "" && <Removed>{change.before}</Removed>}
            {change.after !== "" && <Added>{change.after}</Added>}
            {change.before === "" && change.after === "" && <small>A part without words was {change.kind}.</small>}
          </>
        )}
        {around.after}
      </p>
      <div className="suggested-actions">
        <button
          type="button"
          className="button"
          data-kind="quiet"
          data-decide="reject"
          aria-label={`${props.isOwn ? "Take back" : "Reject"}: ${name}`}
          onClick={(event) => props.onReject(event.currentTarget)}
        >
          {props.isOwn ? "Take back" : "Reject"}
        </button>
        {!props.isOwn && (
          <button
            type="button"
            className="button"
            data-decide="accept"
            aria-label={`Accept: ${name}`}
            onClick={(event) => props.onAccept(event.currentTarget)}
          >
            Accept
          </button>
        )}
      </div>
      {props.problem !== undefined && (
        <p className="field-error" role="alert">
          {props.problem}
        </p>
      )}
    </li>
  );
}

/** For who hears the buttons one by one. */
function nameOf({ kind, before, after }: SuggestedChange): string {
  const short = (words: string) => `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;
  if (kind === "format") return `another style for ${short(after)}`;
  if (before === "") return `${short(after)} added`;
  if (after === "") return `${short(before)} removed`;
  return `${short(after)} for ${short(before)}`;
}
