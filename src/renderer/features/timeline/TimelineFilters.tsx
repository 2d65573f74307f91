import { type EntryStatus, entryStatuses } from "@shared/model/entryStatus";
import { statusLabels } from "./TimelineEntry";
import type { TimelineFilter } from "./timelineItems";

export function TimelineFilters(props: {
  readonly filter: TimelineFilter;
  readonly authors: readonly string[];
  readonly newestFirst: boolean;
  readonly shown: number;
  readonly total: number;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly onOrder: (newestFirst: boolean) => void;
}) {
  const { filter, onFilter } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of controls is not a fieldset of a form
    <div className="timeline-filters" role="group" aria-label="Filter the timeline">
      <select
        className="input"
        aria-label="Status"
        value={filter.status ?? ""}
        onChange={(event) =>
          onFilter({ ...filter, status: (event.target.value || undefined) as EntryStatus | undefined })
        }
      >
        <option value="">All statuses</option>
        {entryStatuses.map((status) => (
          <option key={status} value={status}>
            {statusLabels[status]}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label="Author"
        value={filter.author ?? ""}
        onChange={(event) => onFilter({ ...filter, author: event.target.value || undefined })}
      >
        <option value="">All authors</option>
        {props.authors.map((author) => (
          <option key={author}>{author}</option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        aria-pressed={filter.keyOnly}
        onClick={() => onFilter({ ...filter, keyOnly: !filter.keyOnly })}
      >
        Key events
      </button>
      <button type="button" className="button" onClick={() => props.onOrder(!props.newestFirst)}>
        {props.newestFirst ? "Newest first" : "Oldest first"}
      </button>
      <p className="timeline-count figures" role="status">
        {props.shown === props.total ? `${props.total}` : `${props.shown} of ${props.total}`}{" "}
        {props.total === 1 ? "entry" : "entries"}
      </p>
    </div>
  );
}
