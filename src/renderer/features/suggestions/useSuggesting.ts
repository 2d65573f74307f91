import { beginSuggestion } from "@body/suggestions/beginSuggestion";
import { bodyOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { copyOf, type LiveWords, suggestionOf } from "@shared/doc/suggestions";
import type { EntryRow } from "@shared/model/entryRow";
import type { EntryId, SuggestionId } from "@shared/model/ids";
import { useEffect, useMemo, useState } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import { useSuggestedMarks } from "./useSuggestedMarks";

/** The words that the composer writes in: those of the entry, or those of somebody's own suggestion for it. */
export interface Suggesting {
  /** The suggestion that is written in; undefined while the entry itself is. */
  readonly id: SuggestionId | undefined;
  /** Other words have another key: their fields begin anew. */
  readonly words: LiveWords & { readonly key: string };
  toggle(): void;
}

/** Suggesting is on or off for as long as the entry is open. Off, and with nothing suggested, there is nothing to see of it. */
export function useSuggesting(
  session: BlogSession,
  entryId: EntryId,
  row: EntryRow | undefined,
  onProblem: (problem: string) => void,
): Suggesting {
  const entry = useMemo(() => entryOf(session.doc, entryId), [session, entryId]);
  const [begun, setBegun] = useState(session.suggesting?.entryId === entryId ? session.suggesting.id : undefined);
  // Asked for again with every row: an undo and a merge may take a suggestion away.
  const suggestion = begun && suggestionOf(entry, begun);
  const id = suggestion ? begun : undefined;
  useEffect(() => {
    session.suggesting = id && { entryId, id };
  }, [session, entryId, id]);
  const words = useMemo(
    () => ({
      ...(suggestion ? copyOf(suggestion) : { title: titleOf(entry), body: bodyOf(entry) }),
      key: id ?? "entry",
    }),
    [entry, suggestion, id],
  );
  const toggle = () => {
    session.refresh();
    if (!id && session.row(entryId)?.blank !== false) {
      onProblem("There are no words in this entry yet. Suggesting begins where some are written.");
      return;
    }
    setBegun(id ? undefined : beginSuggestion(entry, session.deed()));
    session.refresh();
  };
  useSuggestedMarks(entry, id, row);
  useAction("suggest", toggle, { isOn: () => id !== undefined });
  return { id, words, toggle };
}
