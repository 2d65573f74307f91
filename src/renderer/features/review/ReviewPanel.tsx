import type { EntryId } from "@shared/model/ids";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import { entriesInReview } from "./entriesInReview";
import { ReviewedEntry, type ReviewedEntryHandle } from "./ReviewedEntry";
import { ReviewQueue } from "./ReviewQueue";
import "./review.css";

/** What waits for review, beside the entry: one after the other, by the keyboard alone. */
export function ReviewPanel(props: {
  readonly session: BlogSession;
  readonly onEdit: (id: EntryId) => void;
  readonly onVersions: (id: EntryId) => void;
  readonly onMessage: (text: string) => void;
  readonly onClose: () => void;
}) {
  const { session } = props;
  const all = useSyncExternalStore(session.subscribe, session.getRows);
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const rows = useMemo(() => entriesInReview(all), [all]);
  const [chosen, setChosen] = useState<EntryId>();
  /** Where the chosen one stood: when it has left the queue, the next stands there. */
  const [place, setPlace] = useState(0);
  const index = rows.findIndex((row) => row.id === chosen);
  const at = index >= 0 ? index : Math.min(place, rows.length - 1);
  const row = rows[at];
  useEffect(() => {
    setChosen(row?.id);
    setPlace(Math.max(at, 0));
  }, [row?.id, at]);

  const panel = useRef<HTMLElement>(null);
  const queue = useRef<HTMLDivElement>(null);
  const entry = useRef<ReviewedEntryHandle>(null);
  const focusQueue = () => (queue.current ?? panel.current)?.focus();
  useAction("review", focusQueue);
  const isEmpty = rows.length === 0;
  // Also when the last one has gone, and with it what had the focus.
  useEffect(() => {
    if (isEmpty) panel.current?.focus();
    else queue.current?.focus();
  }, [isEmpty]);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isInComposer = event.target instanceof Element && event.target.closest(".composer") !== null;
      if (event.key !== "Escape" || event.defaultPrevented || !isInComposer) return;
      (queue.current ?? panel.current)?.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const step = (by: 1 | -1) => {
    const next = rows[at + by];
    if (next) setChosen(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return props.onClose();
    if (!row || entry.current?.isAsking() || (event.key === " " && isPressed(event.target))) return;
    const doing = {
      j: () => step(1),
      k: () => step(-1),
      a: () => entry.current?.approve(),
      r: () => entry.current?.askForReason(),
      e: () => props.onEdit(row.id),
      v: () => row.conflictCount > 0 && props.onVersions(row.id),
      " ": () => entry.current?.scroll(event.shiftKey ? -1 : 1),
    }[event.key.toLowerCase()];
    if (!doing) return;
    event.preventDefault();
    doing();
  };

  return (
    <section className="review" aria-label="Review" ref={panel} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="review-head">
        <h2>Review</h2>
        <p className="review-count">{isEmpty ? "Nothing waits for review." : waiting(rows.length)}</p>
        <button type="button" className="button" data-kind="quiet" onClick={props.onClose}>
          Close
        </button>
      </div>
      {row && (
        <>
          <ReviewQueue rows={rows} chosen={row.id} timeZone={timeZone} onChoose={setChosen} onStep={step} ref={queue} />
          <ReviewedEntry
            key={row.id}
            session={session}
            row={row}
            onDone={(message) => {
              props.onMessage(message);
              focusQueue();
            }}
            onEdit={() => props.onEdit(row.id)}
            onVersions={() => props.onVersions(row.id)}
            onBack={focusQueue}
            handle={entry}
          />
        </>
      )}
    </section>
  );
}

function waiting(count: number): string {
  return count === 1 ? "1 entry waits" : `${count} entries wait`;
}

/** Space presses a button and ticks a box. */
function isPressed(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, input") !== null;
}
