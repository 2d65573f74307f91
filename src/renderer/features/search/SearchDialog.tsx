import type { SearchHit } from "@shared/ipc/contract";
import { messageOf } from "@shared/ipc/result";
import type { BlogId, EntryId } from "@shared/model/ids";
import { useEffect, useId, useState } from "react";
import { store } from "../../api/nightdesk";
import { Dialog } from "../../ui/Dialog";
import { ListOption } from "../../ui/ListOption";
import { ListSearch } from "../../ui/ListSearch";
import { Marked } from "../../ui/Marked";
import "./search.css";

/** Searches every blog; the arrows choose, Enter opens. */
export function SearchDialog(props: {
  readonly onClose: () => void;
  readonly onOpen: (blogId: BlogId, entryId: EntryId) => void;
}) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [chosen, setChosen] = useState(0);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let isStale = false;
    // What is pasted may be longer than the store takes: its first words find it.
    store.search({ query: query.slice(0, 500) }).then(
      (found) => {
        if (isStale) return;
        setHits(found);
        setChosen(0);
        setProblem(undefined);
      },
      (error: unknown) => {
        if (!isStale) setProblem(messageOf(error));
      },
    );
    return () => {
      isStale = true;
    };
  }, [query]);

  const open = (hit: SearchHit | undefined) => hit && props.onOpen(hit.blogId, hit.entryId);
  return (
    <Dialog title="Search all blogs" wide onClose={props.onClose}>
      <ListSearch
        label="Search all blogs"
        placeholder="Words in a title, a body or a byline"
        listId={id}
        count={hits.length}
        place={chosen}
        query={query}
        onQuery={setQuery}
        onPlace={setChosen}
        onTake={() => open(hits[chosen])}
      />
      {problem !== undefined && <p className="field-error">{problem}</p>}
      <div className="search-hits" role="listbox" id={id} aria-label="Entries found">
        {hits.map((hit, index) => (
          <ListOption
            key={hit.entryId}
            id={`${id}-${index}`}
            isChosen={index === chosen}
            className="search-hit"
            onTake={() => open(hit)}
          >
            <p className="search-where">
              {hit.headline}, {whenOf(hit)}
            </p>
            {hit.title.length > 0 && (
              <p className="search-title" dir="auto">
                <Marked parts={hit.title} />
              </p>
            )}
            <p dir="auto">
              <Marked parts={hit.excerpt} />
            </p>
          </ListOption>
        ))}
      </div>
      <p className="field-label" role="status">
        {query.trim() === "" ? "" : hits.length === 0 ? "No entry has these words." : `${hits.length} found`}
      </p>
    </Dialog>
  );
}

function whenOf(hit: SearchHit): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: hit.eventTime.timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(Date.parse(hit.eventTime.instant));
}
