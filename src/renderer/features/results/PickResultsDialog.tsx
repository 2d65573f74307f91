import type { ResultsBlock } from "@shared/document/blocks/results";
import { liveBlock } from "@shared/document/blocks/results";
import { useMemo, useState } from "react";
import { Dialog } from "../../ui/Dialog";
import { ResultsBlockView, ResultsContext } from "../../ui/ResultsBlockView";
import type { BlogSession } from "../blog/BlogSession";
import { findResults, resultsItems } from "./resultsItems";

/** At most so many are listed; two more letters find the rest. */
const listed = 30;

/** Which contest, council or tally goes into the entry. The arrows choose, Enter inserts. */
export function PickResultsDialog(props: {
  readonly session: BlogSession;
  readonly onClose: () => void;
  readonly onPick: (block: ResultsBlock) => void;
}) {
  const results = props.session.results.get();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const items = useMemo(() => resultsItems(results), [results]);
  const options = useMemo(() => {
    const tallies = results.elections
      .filter(({ name }) => `tally ${name}`.toLowerCase().includes(query.trim().toLowerCase()))
      .map(({ id, name }) => ({ key: id, label: `Tally: ${name}`, line: "", block: liveBlock({ kind: "tally", id }) }));
    const found = findResults(items, query, undefined).slice(0, listed);
    return [
      ...tallies,
      ...found.map((item) => ({
        key: item.id,
        label: item.where === "" ? item.name : `${item.name}, ${item.where}`,
        line: item.line || "Not declared yet",
        block: liveBlock(item),
      })),
    ];
  }, [results, items, query]);
  const place = Math.min(chosen, options.length - 1);
  const option = options[place];
  return (
    <Dialog title="Insert a table of results" wide onClose={props.onClose}>
      <input
        className="input"
        type="search"
        role="combobox"
        aria-label="Find a contest, council or tally"
        aria-expanded={options.length > 0}
        aria-controls="pick-results"
        aria-activedescendant={option ? `pick-${option.key}` : undefined}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setChosen(Math.min(place + 1, options.length - 1));
          else if (event.key === "ArrowUp") setChosen(Math.max(place - 1, 0));
          else if (event.key === "Enter" && option) props.onPick(option.block);
          else return;
          event.preventDefault();
        }}
      />
      <div className="pick-results">
        <div role="listbox" id="pick-results" aria-label="Results" className="pick-list">
          {options.map(({ key, label, line, block }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
            <div
              key={key}
              id={`pick-${key}`}
              role="option"
              aria-selected={index === place}
              className="pick-option"
              onClick={() => props.onPick(block)}
              onMouseEnter={() => setChosen(index)}
            >
              <p className="results-name">{label}</p>
              {line !== "" && <p className="results-line">{line}</p>}
            </div>
          ))}
          {options.length === 0 && (
            <p className="results-none" role="status">
              {results.elections.length === 0 ? "There are no results in this blog yet." : "Nothing fits."}
            </p>
          )}
        </div>
        <ResultsContext.Provider value={props.session.results.getViewOf()}>
          <div className="pick-preview">{option && <ResultsBlockView block={option.block} />}</div>
        </ResultsContext.Provider>
      </div>
    </Dialog>
  );
}
