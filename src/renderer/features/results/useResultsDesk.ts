import type { Results } from "@shared/results/results";
import { useCallback, useEffect, useState } from "react";
import { useAction } from "../../actions/useAction";
import { focusBody } from "../../editor/focusBody";
import { focusOn } from "../../ui/focusOn";
import { electionDesk } from "./electionDesk";
import type { Subject } from "./ResultsPanel";
import type { ResultsFilter } from "./resultsItems";

export interface ResultsDesk {
  readonly isOpen: boolean;
  /** The contest or council whose sheet is open; undefined shows the list. */
  readonly subject: Subject | undefined;
  /** Which results are listed; undefined lists them all. */
  readonly filter: ResultsFilter | undefined;
  /** Opens a sheet, or the list. */
  readonly open: (subject: Subject | undefined) => void;
  readonly setFilter: (filter: ResultsFilter | undefined) => void;
  /** Closes the desk; the caret goes back to the entry. */
  readonly close: () => void;
}

/**
 * What the results desk shows, and the actions that open it. `isReady` is false while the blog is not there yet. A desk
 * that is closed is worked out in idle time, so that it opens at once.
 */
export function useResultsDesk(isReady: boolean, results: Results): ResultsDesk {
  const [isOpen, setIsOpen] = useState(false);
  const [subject, setSubject] = useState<Subject>();
  const [filter, setFilter] = useState<ResultsFilter>();
  const open = useCallback((next: Subject | undefined) => {
    setSubject(next);
    setIsOpen(true);
  }, []);
  const close = () => {
    setIsOpen(false);
    focusBody();
  };
  useEffect(() => {
    const election = results.elections.at(-1);
    if (!isReady || isOpen || !election) return;
    const idle = requestIdleCallback(() => electionDesk(results, election));
    return () => cancelIdleCallback(idle);
  }, [isReady, isOpen, results]);
  const toggle = () => {
    const search = document.querySelector<HTMLElement>(".results [data-sheet-place='0'], .results [role=combobox]");
    if (isOpen && search && !search.closest(".results")?.contains(document.activeElement)) search.focus();
    else if (isOpen) close();
    else setIsOpen(true);
  };
  const showExpected = () => {
    setFilter("expected");
    open(undefined);
    // A list that is open already does not ask for the caret by itself.
    requestAnimationFrame(() => focusOn(".results [role=combobox]"));
  };
  useAction("resultsDesk", toggle, { isReady });
  useAction("expectedResults", showExpected, { isReady });
  return { isOpen, subject, filter, open, setFilter, close };
}
