import { expectedClock } from "@shared/results/expected/expectedTime";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useId, useMemo, useRef, useState } from "react";
import { ListSearch } from "../../ui/ListSearch";
import { nowIn } from "../../ui/nowIn";
import type { Subject } from "./ResultsPanel";
import {
  findResults,
  passes,
  type ResultStatus,
  type ResultsFilter,
  type ResultsItem,
  resultStatuses,
} from "./resultsItems";

export const resultLabels: Readonly<Record<ResultStatus, string>> = {
  missing: "Missing",
  provisional: "Provisional",
  disputed: "Disputed",
  in: "In",
  countermanded: "Countermanded",
};
const tones: Readonly<Record<ResultStatus, string>> = {
  missing: "muted",
  provisional: "review",
  disputed: "live",
  in: "good",
  countermanded: "muted",
};
const filterLabels: Readonly<Record<ResultsFilter, string>> = { ...resultLabels, expected: "Expected" };
const filters: readonly ResultsFilter[] = ["expected", ...resultStatuses];
const seldom: readonly ResultsFilter[] = ["expected", "countermanded"];

/** Every contest and authority; two letters find one, the arrows choose, Enter opens its sheet. */
export function ResultsList(props: {
  readonly items: readonly ResultsItem[];
  readonly timeZone: string;
  readonly filter: ResultsFilter | undefined;
  readonly onFilter: (filter: ResultsFilter | undefined) => void;
  readonly onOpen: (subject: Subject) => void;
}) {
  const { items, timeZone, filter, onOpen } = props;
  const id = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const found = useMemo(() => findResults(items, query, filter), [items, query, filter]);
  const now = nowIn(timeZone);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 46,
    getItemKey: (index) => found[index]?.id ?? index,
    overscan: 4,
  });
  const choose = (index: number) => {
    const next = Math.max(0, Math.min(index, found.length - 1));
    setChosen(next);
    if (found.length > 0) virtualizer.scrollToIndex(next);
  };
  const place = Math.min(chosen, found.length - 1);
  return (
    <>
      <div className="results-search">
        <ListSearch
          label="Find a contest or council"
          placeholder="Find a contest, council or candidate"
          listId={id}
          count={found.length}
          place={place}
          query={query}
          isOutsideDialog
          onQuery={(next) => {
            setQuery(next);
            choose(0);
          }}
          onPlace={choose}
          onTake={() => {
            const item = found[place];
            if (item) onOpen(item);
          }}
        />
        <select
          className="input"
          aria-label="Which results"
          value={filter ?? ""}
          onChange={(event) => props.onFilter((event.target.value || undefined) as ResultsFilter | undefined)}
        >
          <option value="">{`All ${items.length}`}</option>
          {filters.map((one) => {
            const count = items.filter((item) => passes(item, one)).length;
            // What seldom happens is offered when it has.
            if (count === 0 && seldom.includes(one) && one !== filter) return null;
            return <option key={one} value={one}>{`${filterLabels[one]} ${count}`}</option>;
          })}
        </select>
      </div>
      <div className="results-scroller" ref={scroller}>
        <div
          role="listbox"
          id={id}
          aria-label="Contests and councils"
          style={{ height: virtualizer.getTotalSize(), position: "relative" }}
        >
          {virtualizer.getVirtualItems().map((virtual) => {
            const item = found[virtual.index];
            if (!item) return null;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
              <div
                key={virtual.key}
                ref={virtualizer.measureElement}
                data-index={virtual.index}
                id={`${id}-${virtual.index}`}
                role="option"
                aria-selected={virtual.index === place}
                aria-posinset={virtual.index + 1}
                aria-setsize={found.length}
                className="results-item"
                style={{ transform: `translateY(${virtual.start}px)` }}
                onClick={() => onOpen(item)}
              >
                <p className="results-name">
                  {item.name}
                  {item.where !== "" && <span className="results-where"> {item.where}</span>}
                </p>
                <span className="chip" data-tone={tones[item.status]}>
                  {resultLabels[item.status]}
                </span>
                <p className="results-line">{lineOf(item, now)}</p>
              </div>
            );
          })}
        </div>
        {found.length === 0 && (
          <p className="results-none" role="status">
            {items.length === 0 ? "No contests yet. Add one, or import a file." : "Nothing fits."}
          </p>
        )}
      </div>
    </>
  );
}

/** What is known of an item beyond its name and status; empty where nothing is. */
function lineOf(item: ResultsItem, now: Temporal.ZonedDateTime): string {
  const { expectedAt } = item;
  const isDue = expectedAt !== null && expectedAt <= now.epochMilliseconds;
  return [
    item.isTyped && "Being typed.",
    item.line,
    expectedAt !== null && `${isDue ? "Was expected" : "Expected"} ${expectedClock(expectedAt, now)}`,
  ]
    .filter(Boolean)
    .join(" ");
}
