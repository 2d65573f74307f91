import { readDetailsConflicts } from "@shared/doc/detailsConflicts";
import { mergeWords } from "@shared/doc/merge/mergeReport";
import type { Moment } from "@shared/model/moment";
import { useId, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog";
import { ListOption } from "../../ui/ListOption";
import { ListSearch } from "../../ui/ListSearch";
import type { BlogSession } from "../blog/BlogSession";
import { type CameGroup, type CameItem, findInWhatCame, type Merged, whatCame } from "./whatCame";
import "./merge.css";

/** At most so many are listed; letters narrow them. */
const listed = 300;

/** What a merge brought, by kind; the arrows choose, Enter opens. */
export function WhatCameDialog(props: {
  readonly session: BlogSession;
  readonly came: Merged;
  /** The key of what was opened last, where the list goes on. */
  readonly last: string | undefined;
  readonly onOpen: (item: CameItem) => void;
  readonly onGoBack: (copyId: number) => void;
  readonly onClose: () => void;
}) {
  const { session, came } = props;
  const id = useId();
  const rows = useSyncExternalStore(session.subscribe, session.getRows);
  const results = useSyncExternalStore(session.subscribe, session.results.get);
  const { timeZone } = session.getHead();
  const all = useMemo(() => {
    const detailsWait = readDetailsConflicts(session.doc).length > 0;
    return whatCame(came.merge, { rows, results, detailsWait });
  }, [came, session, rows, results]);
  const [query, setQuery] = useState("");
  const found = useMemo(() => findInWhatCame(all, query), [all, query]);
  const groups = firstOf(found);
  const items = itemsOf(groups);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      items.findIndex(({ key }) => key === props.last),
      0,
    ),
  );
  const place = Math.min(chosen, items.length - 1);
  const gone = came.merge.entries.flatMap(({ goneLabel }) => goneLabel ?? []);
  const openedAt = useRef(place);
  // The dialog, whose own effect comes first, is open by now.
  useLayoutEffect(
    () => document.getElementById(`${id}-${openedAt.current}`)?.scrollIntoView({ block: "nearest" }),
    [id],
  );
  const open = (item: CameItem | undefined) => item && props.onOpen(item);

  let index = 0;
  return (
    <Dialog
      title={came.savedBy === "" ? "What the last handover brought" : `What came from ${came.savedBy}`}
      wide
      onClose={props.onClose}
    >
      <p>{mergeWords(came.merge)}</p>
      {all.length > 0 && (
        <>
          <ListSearch
            label="Find in what came"
            placeholder="Enter opens; a few letters narrow the list"
            listId={id}
            count={items.length}
            place={place}
            query={query}
            onQuery={(next) => {
              setQuery(next);
              setChosen(0);
            }}
            onPlace={setChosen}
            onTake={() => open(items[place])}
          />
          <div className="came-list" role="listbox" id={id} aria-label="What came">
            {groups.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
              <div key={group.heading} role="group" aria-label={group.heading}>
                <p className="came-heading" aria-hidden="true">
                  {group.heading}
                </p>
                {group.items.map((item) => {
                  const at = index++;
                  return (
                    <ListOption
                      key={item.key}
                      id={`${id}-${at}`}
                      isChosen={at === place}
                      className="came-item"
                      onTake={() => open(item)}
                    >
                      <span className="came-time">{item.time && clockOf(item.time, timeZone)}</span>
                      <span className="came-label" dir="auto">
                        {item.label}
                      </span>
                      {item.facts !== "" && <span className="came-facts">{item.facts}</span>}
                    </ListOption>
                  );
                })}
              </div>
            ))}
          </div>
        </>
      )}
      {gone.length > 0 && <p className="field-label">Taken away on the other laptop: {gone.join("; ")}.</p>}
      <div className="dialog-actions came-foot">
        <p className="field-label" role="status">
          {toldOf(itemsOf(found).length, query)}
        </p>
        <button type="button" className="button" onClick={() => props.onGoBack(came.copyId)}>
          Undo the merge
        </button>
      </div>
    </Dialog>
  );
}

function itemsOf(groups: readonly CameGroup[]): readonly CameItem[] {
  return groups.flatMap(({ items }) => items);
}

function firstOf(groups: readonly CameGroup[]): readonly CameGroup[] {
  let room = listed;
  return groups.flatMap(({ heading, items }) => {
    const shown = items.slice(0, room);
    room -= shown.length;
    return shown.length === 0 ? [] : [{ heading, items: shown }];
  });
}

function clockOf({ instant }: Moment, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: "minute" });
}

function toldOf(found: number, query: string): string {
  if (found > listed) return `The first ${listed} of ${found.toLocaleString("en-GB")} are listed.`;
  if (query.trim() === "") return "";
  return found === 0 ? "Nothing that came has these words." : `${found} found`;
}
