import { useEffect, useId, useMemo, useState } from "react";
import { Dialog } from "../../ui/Dialog";
import { ListSearch } from "../../ui/ListSearch";
import type { PaletteGroup } from "./findInPalette";
import { PaletteOption } from "./PaletteOption";
import type { PaletteTarget } from "./paletteItems";
import "./palette.css";

/** One box over all that can be found; the arrows choose, Enter does or opens. */
export function PaletteDialog(props: {
  readonly title: string;
  /** The same function for as long as it finds the same. */
  readonly find: (query: string) => readonly PaletteGroup[];
  /** In which the times of entries are shown. */
  readonly timeZone?: string | undefined;
  /** Called when there is time for it, so that the first letter need not wait. */
  readonly onIdle?: () => void;
  readonly onClose: () => void;
  readonly onChoose: (target: PaletteTarget) => void;
}) {
  const { find, onIdle } = props;
  const id = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const groups = useMemo(() => find(query), [query, find]);
  const items = groups.flatMap(({ found }) => found.map(({ item }) => item));
  const place = Math.min(chosen, items.length - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing that is looked in
  useEffect(() => {
    const idle = requestIdleCallback(() => onIdle?.());
    return () => cancelIdleCallback(idle);
  }, [find]);

  let index = 0;
  return (
    <Dialog title={props.title} wide onClose={props.onClose}>
      <ListSearch
        label="Find"
        placeholder="A few letters"
        listId={id}
        count={items.length}
        place={place}
        query={query}
        onQuery={(next) => {
          setQuery(next);
          setChosen(0);
        }}
        onPlace={setChosen}
        onTake={() => {
          const item = items[place];
          if (item) props.onChoose(item);
        }}
      />
      <div className="palette-list" role="listbox" id={id} aria-label="Found">
        {groups.map(({ heading, found }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={heading} role="group" aria-label={heading}>
            <p className="palette-heading" aria-hidden="true">
              {heading}
            </p>
            {found.map((one) => {
              const at = index++;
              return (
                <PaletteOption
                  key={one.item.key}
                  id={`${id}-${at}`}
                  found={one}
                  timeZone={props.timeZone}
                  isChosen={at === place}
                  onChoose={() => props.onChoose(one.item)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p className="field-label" role="status">
        {query.trim() === "" ? "" : items.length === 0 ? "Nothing fits." : `${items.length} found`}
      </p>
    </Dialog>
  );
}
