import type { ResultsBlock } from "@shared/document/blocks/results";
import { liveBlock } from "@shared/document/blocks/results";
import { useId, useMemo, useState } from "react";
import { Dialog } from "../../ui/Dialog";
import { ListOption } from "../../ui/ListOption";
import { ListSearch } from "../../ui/ListSearch";
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
  const id = useId();
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
      <ListSearch
        label="Find a contest, council or tally"
        listId={id}
        count={options.length}
        place={place}
        query={query}
        onQuery={(next) => {
          setQuery(next);
          setChosen(0);
        }}
        onPlace={setChosen}
        onTake={() => option && props.onPick(option.block)}
      />
      <div className="pick-results">
        <div role="listbox" id={id} aria-label="Results" className="pick-list">
          {options.map(({ key, label, line, block }, index) => (
            <ListOption
              key={key}
              id={`${id}-${index}`}
              isChosen={index === place}
              className="pick-option"
              onTake={() => props.onPick(block)}
              onPoint={() => setChosen(index)}
            >
              <p className="results-name">{label}</p>
              {line !== "" && <p className="results-line">{line}</p>}
            </ListOption>
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
