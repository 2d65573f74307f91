import { entryLabel } from "@shared/export/entryLabel";
import type { EntryRow } from "@shared/model/entryRow";
import type { EntryId } from "@shared/model/ids";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import { whyInReview } from "./entriesInReview";

/** Two lines, in CSS pixels. */
const rowHeight = 48;

/** The entries that wait, as a list in which one is chosen; only those in sight are in the page. */
export function ReviewQueue(props: {
  readonly rows: readonly EntryRow[];
  readonly chosen: EntryId | undefined;
  readonly timeZone: string;
  readonly onChoose: (id: EntryId) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly ref: Ref<HTMLDivElement>;
}) {
  const { rows, chosen, timeZone } = props;
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.ref, () => scroller.current as HTMLDivElement);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const at = rows.findIndex((row) => row.id === chosen);
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: "auto" });
  }, [at, virtualizer]);
  const format = useMemo(
    () =>
      new Intl.DateTimeFormat("en-GB", {
        timeZone,
        day: "numeric",
        month: "short",
        hour: "2-digit",
        minute: "2-digit",
      }),
    [timeZone],
  );
  const choose = (row: EntryRow | undefined) => row && props.onChoose(row.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const doing = {
      ArrowDown: () => props.onStep(1),
      ArrowUp: () => props.onStep(-1),
      Home: () => choose(rows[0]),
      End: () => choose(rows.at(-1)),
    }[event.key];
    if (!doing) return;
    event.preventDefault();
    doing();
  };
  const items = virtualizer.getVirtualItems();
  const isChosenDrawn = items.some((item) => item.index === at);
  return (
    <div
      className="review-queue"
      ref={scroller}
      role="listbox"
      aria-label="Entries to review"
      aria-activedescendant={isChosenDrawn ? `review-${chosen}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: virtualizer.getTotalSize(), position: "relative" }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list has the focus and the keys
            <div
              key={key}
              id={`review-${row.id}`}
              role="option"
              aria-selected={row.id === chosen}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className="review-item"
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => props.onChoose(row.id)}
            >
              <span className="review-item-name">{entryLabel(row)}</span>
              <span className="review-item-facts">
                {whyInReview(row)}, <time dateTime={row.changedAt}>{format.format(Date.parse(row.changedAt))}</time>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
