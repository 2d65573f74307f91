import { resultsLanguageOf } from "@shared/export/strings/resultsLanguages";
import type { EntryId } from "@shared/model/ids";
import { staleLines } from "@shared/results/lines/staleLines";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import type { Subject } from "../results/ResultsPanel";
import { ExpectedStrip } from "./ExpectedStrip";
import { TimelineEntry } from "./TimelineEntry";
import { TimelineFilters } from "./TimelineFilters";
import { authorsOf, showAll, type TimelineItem, timelineItems } from "./timelineItems";
import "./timeline.css";

/** Before an entry is measured, it is taken to be this tall, in CSS pixels. */
const estimatedHeight = 110;

/** Every entry of the blog; only those in sight are in the page. */
export function Timeline(props: {
  readonly session: BlogSession;
  readonly selected: EntryId | undefined;
  readonly onSelect: (id: EntryId) => void;
  readonly onOpenSheet: (subject: Subject) => void;
  readonly onMessage: (text: string) => void;
}) {
  const { session, selected } = props;
  const rows = useSyncExternalStore(session.subscribe, session.getRows);
  const { timeZone, language } = useSyncExternalStore(session.subscribe, session.getHead);
  const [filter, setFilter] = useState(showAll);
  const [newestFirst, setNewestFirst] = useState(true);
  const results = useSyncExternalStore(session.subscribe, session.results.get);
  const authors = useMemo(() => authorsOf(rows), [rows]);
  const told = resultsLanguageOf(language);
  const stale = useMemo(
    () => new Set(rows.filter((row) => staleLines(row, results, told).length > 0).map(({ id }) => id)),
    [rows, results, told],
  );
  const items = useMemo(
    () => timelineItems(rows, filter, newestFirst, timeZone),
    [rows, filter, newestFirst, timeZone],
  );
  const shown = useMemo(() => items.filter((item) => item.kind === "entry").length, [items]);
  const timeFormat = useMemo(
    () => new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }),
    [timeZone],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === "day" ? 36 : estimatedHeight),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
  });

  // An entry that was jumped to (from the search, by filing) is brought into sight; one in sight stays where it is.
  const latest = useRef(items);
  latest.current = items;
  const latestSelected = useRef(selected);
  const latestOrder = useRef(newestFirst);
  latestOrder.current = newestFirst;
  useEffect(() => {
    const before = latestSelected.current;
    latestSelected.current = selected;
    if (isInSight(scroller.current, selected)) return;
    const index = latest.current.findIndex((item) => item.key === selected);
    // A blank entry is not in the list: it will come where the newest are.
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "start" });
    else if (selected && before) virtualizer.scrollToIndex(latestOrder.current ? 0 : latest.current.length - 1);
  }, [selected, virtualizer]);

  useAction("switchPane", focusNextPane);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = nextEntry(items, selected, step);
    if (!next) return;
    props.onSelect(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-entry="${next}"]`)?.focus());
  };

  return (
    <section className="timeline" aria-label="Timeline">
      <ExpectedStrip session={session} onOpenSheet={props.onOpenSheet} onMessage={props.onMessage} />
      <TimelineFilters
        filter={filter}
        authors={authors}
        newestFirst={newestFirst}
        shown={shown}
        total={rows.length}
        onFilter={setFilter}
        onOrder={setNewestFirst}
      />
      {items.length === 0 && <EmptyTimeline isFiltered={rows.length > 0} onShowAll={() => setFilter(showAll)} />}
      <div className="timeline-scroller" ref={scroller} hidden={items.length === 0}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the entries inside */}
        <div style={{ height: virtualizer.getTotalSize(), position: "relative" }} onKeyDown={onKeyDown}>
          {virtualizer.getVirtualItems().map((virtual) => {
            const item = items[virtual.index];
            if (!item) return null;
            return (
              <div
                key={virtual.key}
                ref={virtualizer.measureElement}
                data-index={virtual.index}
                className="timeline-slot"
                style={{ transform: `translateY(${virtual.start}px)` }}
              >
                {item.kind === "day" ? (
                  <h2 className="timeline-day">{item.label}</h2>
                ) : (
                  <TimelineEntry
                    row={item.row}
                    isSelected={item.row.id === selected}
                    isStale={stale.has(item.row.id)}
                    time={timeFormat.format(Date.parse(item.row.eventTime.instant))}
                    position={item.position}
                    total={shown}
                    onSelect={props.onSelect}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

function nextEntry(items: readonly TimelineItem[], selected: EntryId | undefined, step: number): EntryId | undefined {
  let index = items.findIndex((item) => item.key === selected);
  if (index < 0) index = step > 0 ? -1 : items.length;
  for (index += step; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (item?.kind === "entry") return item.row.id;
  }
  return undefined;
}

function EmptyTimeline(props: { readonly isFiltered: boolean; readonly onShowAll: () => void }) {
  return props.isFiltered ? (
    <div className="empty">
      <h2>No entry passes this filter</h2>
      <button type="button" className="button" onClick={props.onShowAll}>
        Show all entries
      </button>
    </div>
  ) : (
    <div className="empty">
      <h2>The first entry goes here</h2>
      <p>Write it on the right. It is saved with every letter, and filed when you say so.</p>
    </div>
  );
}

/** From the timeline to the results desk, where it is open, to the entry, and round again. */
function focusNextPane(): void {
  const panes = [
    [".timeline", ".timeline [data-selected=true], .timeline [data-entry]"],
    [".results", ".results [data-sheet-place='0'], .results [role=combobox]"],
    [".check-panel", ".check-panel [data-finding] button"],
    [".review", ".review-queue"],
    [".preview", ".preview [aria-pressed=true]"],
    [".composer-body", ".composer-body [role=textbox]"],
    [".comments", ".comments [data-thread]"],
  ] as const;
  const here = panes.findIndex(([pane]) => document.querySelector(pane)?.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step++) {
    const [, field = ""] = panes[(here + step) % panes.length] ?? [];
    const place =
      document.querySelector<HTMLElement>(field.split(", ")[0] ?? "") ?? document.querySelector<HTMLElement>(field);
    if (!place || place.offsetParent === null) continue;
    place.focus();
    return;
  }
}

function isInSight(scroller: HTMLElement | null, id: EntryId | undefined): boolean {
  const entry = scroller?.querySelector(`[data-entry="${id}"]`)?.getBoundingClientRect();
  const frame = scroller?.getBoundingClientRect();
  return entry !== undefined && frame !== undefined && entry.bottom > frame.top + 24 && entry.top < frame.bottom - 24;
}
