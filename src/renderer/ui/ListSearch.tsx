import { flushSync } from "react-dom";

/**
 * The box above a list of options: letters narrow it, the arrows choose, Enter takes. The focus stays in the box. The
 * list has the id `listId`, its options `listId-0`, `listId-1` and so on.
 */
export function ListSearch(props: {
  readonly label: string;
  readonly listId: string;
  /** How many options there are. */
  readonly count: number;
  /** Which of them is chosen, from 0. */
  readonly place: number;
  readonly query: string;
  readonly placeholder?: string;
  /** Outside a dialog, where Escape first empties the box. */
  readonly isOutsideDialog?: boolean;
  readonly onQuery: (query: string) => void;
  readonly onPlace: (place: number) => void;
  readonly onTake: () => void;
}) {
  const { listId, count, place, query } = props;
  const choose = (next: number) => {
    flushSync(() => props.onPlace(next));
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <input
      className="input"
      type={props.isOutsideDialog ? "search" : "text"}
      role="combobox"
      aria-label={props.label}
      aria-autocomplete="list"
      aria-expanded={count > 0}
      aria-controls={listId}
      aria-activedescendant={count > 0 ? `${listId}-${place}` : undefined}
      autoComplete="off"
      spellCheck={false}
      placeholder={props.placeholder}
      data-autofocus={!props.isOutsideDialog}
      value={query}
      onChange={(event) => {
        // Before the list is another one: asked afterwards, where it stands would be laid out twice for every letter.
        const list = document.getElementById(listId);
        if (list && list.scrollTop > 0) list.scrollTop = 0;
        props.onQuery(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "ArrowDown") choose((place + 1) % Math.max(count, 1));
        else if (event.key === "ArrowUp") choose((place + count - 1) % Math.max(count, 1));
        else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
          if (count > 0) props.onTake();
        } else if (event.key === "Escape" && props.isOutsideDialog && query !== "") props.onQuery("");
        else return;
        event.preventDefault();
      }}
    />
  );
}
