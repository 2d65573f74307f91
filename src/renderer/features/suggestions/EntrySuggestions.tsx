import {
  acceptAll,
  acceptChange,
  type DecisionOutcome,
  rejectAll,
  rejectChange,
} from "@body/suggestions/decideSuggestion";
import type { YEntry } from "@shared/doc/blogDoc";
import { readSuggestions, suggestionOf, type YSuggestion } from "@shared/doc/suggestions";
import type { EntryRow } from "@shared/model/entryRow";
import type { SuggestionId } from "@shared/model/ids";
import { isSuggestionOpen, type Suggestion } from "@shared/model/suggestion";
import { suggestedChanges } from "@shared/suggestions/suggestedChanges";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { performAction } from "../../actions/actionRegistry";
import { focusBody } from "../../editor/focusBody";
import { ownStepOrigin } from "../../editor/YjsBodyExtension";
import type { BlogSession } from "../blog/BlogSession";
import { SuggestedChangeItem } from "./SuggestedChangeItem";
import "./suggestions.css";

/** What waits to be accepted or rejected, below the words; while somebody suggests, what she has suggested so far. */
export function EntrySuggestions(props: {
  readonly session: BlogSession;
  readonly entry: YEntry;
  readonly row: EntryRow | undefined;
  /** The suggestion that is being written. */
  readonly writing: SuggestionId | undefined;
}) {
  const { session, entry, row, writing } = props;
  const shown = useMemo(() => {
    // The row is made anew whenever something in its entry has changed.
    if (!row || row.openSuggestions === 0) return [];
    return readSuggestions(entry)
      .filter((suggestion) => isSuggestionOpen(suggestion) && (writing === undefined || suggestion.id === writing))
      .map((suggestion) => ({ suggestion, ...suggestedChanges(suggestion) }));
  }, [entry, row, writing]);
  /** Why a change could not be accepted, by its key. */
  const [problem, setProblem] = useState<{ readonly change: string; readonly words: string }>();
  const panel = useRef<HTMLElement>(null);

  /** Does something from a button of the panel, and keeps the focus in its place: on the change that has come there. */
  const actFrom = (button: HTMLElement, act: () => void) => {
    const { decide: kind } = button.dataset;
    const buttons = () => [...(panel.current?.querySelectorAll<HTMLElement>(`[data-decide="${kind}"]`) ?? [])];
    const place = buttons().indexOf(button);
    flushSync(() => {
      setProblem(undefined);
      act();
      session.refresh();
    });
    const left = buttons();
    const next = left[place] ?? left.at(-1) ?? panel.current?.querySelector<HTMLElement>("button");
    if (next) next.focus();
    else focusBody();
  };
  const decide = (button: HTMLElement, id: SuggestionId, act: (suggestion: YSuggestion) => void) => {
    const suggestion = suggestionOf(entry, id);
    if (suggestion) actFrom(button, () => act(suggestion));
  };
  /** Escape goes back to the words; undo takes a decision back as it takes back what was typed. */
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
    if (event.key === "Escape") focusBody();
    else if (isUndo && event.target instanceof HTMLElement)
      actFrom(event.target, () => performAction(event.shiftKey ? "redo" : "undo"));
    else return;
    event.preventDefault();
  };
  const tell = (change: string, outcome: DecisionOutcome) => {
    if (outcome === "moved")
      setProblem({
        change,
        words:
          "The words around this change have changed since, so it cannot be accepted. Copy it by hand, then reject it here.",
      });
  };

  if (shown.length === 0) return null;
  return (
    <section ref={panel} className="suggestions" aria-label="Suggestions" onKeyDown={onKeyDown}>
      {shown.map(({ suggestion, diff, changes }) => (
        <div key={suggestion.id} className="suggestion-set">
          <div className="suggestion-head">
            <h3>{writing ? "Your changes" : `Suggestions${suggestion.by === "" ? "" : ` by ${suggestion.by}`}`}</h3>
            <time dateTime={suggestion.at}>{timeIn(session.getHead().timeZone, suggestion)}</time>
            {!writing && changes.length > 1 && (
              <div className="suggestion-all">
                <button
                  type="button"
                  className="button"
                  data-decide="rejectAll"
                  onClick={(event) =>
                    decide(event.currentTarget, suggestion.id, (live) => rejectAll(live, session.deed(), ownStepOrigin))
                  }
                >
                  Reject all
                </button>
                <button
                  type="button"
                  className="button"
                  data-kind="primary"
                  data-decide="acceptAll"
                  onClick={(event) =>
                    decide(event.currentTarget, suggestion.id, (live) => {
                      const { moved } = acceptAll(entry, live, session.deed(), ownStepOrigin);
                      if (moved > 0) setProblem({ change: suggestion.id, words: toldOfMoved(moved) });
                    })
                  }
                >
                  Accept all
                </button>
              </div>
            )}
          </div>
          {problem?.change === suggestion.id && (
            <p className="field-error" role="alert">
              {problem.words}
            </p>
          )}
          <ul>
            {changes.map((change) => (
              <SuggestedChangeItem
                key={change.key}
                change={change}
                diff={diff}
                problem={problem?.change === change.key ? problem.words : undefined}
                isOwn={writing !== undefined}
                onAccept={(button) =>
                  decide(button, suggestion.id, (live) =>
                    tell(change.key, acceptChange(entry, live, change.key, session.deed(), ownStepOrigin)),
                  )
                }
                onReject={(button) =>
                  decide(button, suggestion.id, (live) => rejectChange(live, change.key, session.deed(), ownStepOrigin))
                }
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function toldOfMoved(count: number): string {
  if (count === 1)
    return "One change was left: the words around it have changed since. Copy it by hand, then reject it here.";
  return `${count} changes were left: the words around them have changed since. Copy them by hand, then reject them here.`;
}

function timeIn(timeZone: string, { at }: Suggestion): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(Date.parse(at));
}
