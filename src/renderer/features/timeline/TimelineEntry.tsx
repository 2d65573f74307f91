import type { EntryRow } from "@shared/model/entryRow";
import type { EntryStatus } from "@shared/model/entryStatus";
import type { EntryId } from "@shared/model/ids";
import { memo } from "react";
import { DocumentView } from "../../ui/DocumentView";
import { isSentBack } from "../review/entriesInReview";
import { ApprovalFact } from "./ApprovalFact";

export const statusLabels: Readonly<Record<EntryStatus, string>> = {
  draft: "Draft",
  review: "In review",
  filed: "Filed",
  withdrawn: "Withdrawn",
};
export const statusTones: Readonly<Record<EntryStatus, string>> = {
  draft: "muted",
  review: "review",
  filed: "good",
  withdrawn: "muted",
};

/** One entry as it will read. Drawn again only when its row changes. */
export const TimelineEntry = memo(function TimelineEntry(props: {
  readonly row: EntryRow;
  readonly isSelected: boolean;
  /** Its words tell of figures that have been corrected since. */
  readonly isStale: boolean;
  readonly time: string;
  readonly position: number;
  readonly total: number;
  readonly onSelect: (id: EntryId) => void;
}) {
  const { row } = props;
  const label = `${props.time} ${row.title || "entry"}, ${statusLabels[row.status]}`;
  return (
    <article
      className="timeline-entry"
      data-status={row.status}
      data-selected={props.isSelected}
      data-entry={row.id}
      aria-label={label}
      aria-posinset={props.position}
      aria-setsize={props.total}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: entries take the focus, as in a feed
      tabIndex={0}
      onClick={() => props.onSelect(row.id)}
      onKeyDown={(event) => {
        if (event.key === "Enter") props.onSelect(row.id);
      }}
    >
      <div className="timeline-when">
        <time dateTime={row.eventTime.instant}>{props.time}</time>
        {row.key && (
          <span className="timeline-flag" title="Key event">
            <span aria-hidden>★</span>
            <span className="visually-hidden">Key event</span>
          </span>
        )}
      </div>
      <div className="timeline-what">
        {row.title !== "" && <h3 dir="auto">{row.title}</h3>}
        {row.problem === undefined ? (
          <DocumentView document={row.body} title={row.title} />
        ) : (
          <p className="field-error">This entry cannot be shown. Its words are kept. ({row.problem})</p>
        )}
        <p className="timeline-facts">
          {row.authors.length > 0 && <span>{row.authors.join(", ")}</span>}
          {row.status !== "filed" && (
            <span className="chip" data-tone={statusTones[row.status]}>
              {statusLabels[row.status]}
            </span>
          )}
          {row.conflictCount > 0 && (
            <span className="chip" data-tone="review">
              Two versions
            </span>
          )}
          {row.unfiledChanges && (
            <span className="chip" data-tone="review">
              Changed since filed
            </span>
          )}
          <ApprovalFact approval={row.approval} />
          {isSentBack(row) && (
            <span className="chip" data-tone="review" title={row.lastAct?.note}>
              Sent back
            </span>
          )}
          {row.openSuggestions > 0 && (
            <span className="chip" data-tone="accent">
              {row.openSuggestions === 1 ? "Suggestions" : `${row.openSuggestions} suggestions`}
            </span>
          )}
          {props.isStale && (
            <span className="chip" data-tone="review">
              Words differ from the figures
            </span>
          )}
          {row.openComments > 0 && (
            <span className="chip" data-tone="review">
              {row.openComments === 1 ? "1 comment" : `${row.openComments} comments`}
            </span>
          )}
          {row.pinned && (
            <span className="chip" data-tone="accent">
              Pinned
            </span>
          )}
        </p>
      </div>
    </article>
  );
});
