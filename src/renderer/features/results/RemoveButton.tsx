import { removeDeclaring } from "@shared/doc/changeResults";
import type { Declaring } from "@shared/doc/resultsDoc";
import { useState } from "react";
import type { BlogSession } from "../blog/BlogSession";
import { entriesShowing } from "./entriesShowing";

/** Takes a contest or a council away, after it has said what goes with it. */
export function RemoveButton(props: {
  readonly session: BlogSession;
  readonly subject: Declaring;
  readonly isDeclared: boolean;
  readonly onRemoved: () => void;
}) {
  const { session, subject, isDeclared } = props;
  const [isAsked, setIsAsked] = useState(false);
  const what = subject.kind === "contest" ? "contest" : "council";
  const shown = entriesShowing(session.getRows(), subject.kind, subject.id).length;
  const consequences = [
    isDeclared ? `What was declared goes with the ${what}.` : `What was typed for the ${what} goes with it.`,
    shown > 0 &&
      `${shown} ${shown === 1 ? "entry shows" : "entries show"} it; the page cannot be written until the table is deleted there.`,
  ].filter(Boolean);
  return (
    <>
      {isAsked && (
        <p className="notice remove-question" data-tone="error" role="alert">
          {consequences.join(" ")}
        </p>
      )}
      <button
        type="button"
        className="button"
        data-kind="danger"
        onClick={() => {
          if (!isAsked) return setIsAsked(true);
          removeDeclaring(session.doc, subject);
          session.refresh();
          props.onRemoved();
        }}
      >
        {isAsked ? `Remove the ${what} all the same` : `Remove ${what}`}
      </button>
    </>
  );
}
