import { bodyOf, entriesOf } from "@shared/doc/blogDoc";
import { readLetters } from "@shared/doc/bodyLetters";
import { readComments } from "@shared/doc/comments";
import { findPassage } from "@shared/doc/passage";
import { isOpen } from "@shared/model/comment";
import type { CommentId, EntryId } from "@shared/model/ids";
import { flushSync } from "react-dom";
import { useAction } from "../../actions/useAction";
import { focusOn } from "../../ui/focusOn";
import type { BlogSession } from "../blog/BlogSession";
import { inOrder } from "./shownThreads";

/** "Next open comment" goes through those of the whole blog, the oldest entry first, and round again. */
export function useNextComment(
  session: BlogSession,
  selected: EntryId | undefined,
  onSelect: (id: EntryId) => void,
  onMessage: (text: string) => void,
): void {
  useAction("nextComment", () => {
    session.refresh();
    const focused = document.activeElement?.closest<HTMLElement>("[data-thread]")?.dataset["thread"];
    const marked = document.querySelector<HTMLElement>(".comments [data-thread][aria-current]");
    // The caret is in the words of one that has not been looked at: it is the next.
    if (focused === undefined && marked) return marked.focus();
    const all = openThreads(session);
    const here = all.findIndex(({ id }) => id === focused);
    const next = here >= 0 ? all[(here + 1) % all.length] : (all.find(({ entryId }) => entryId === selected) ?? all[0]);
    if (!next) return onMessage("No comment is open in this blog.");
    if (next.entryId !== selected) flushSync(() => onSelect(next.entryId));
    // After the text of the entry has taken the focus.
    requestAnimationFrame(() => focusOn(`[data-thread="${next.id}"]`));
  });
}

function openThreads(session: BlogSession): readonly { readonly entryId: EntryId; readonly id: CommentId }[] {
  return session
    .getRows()
    .filter((row) => row.openComments > 0)
    .flatMap((row) => {
      const entry = entriesOf(session.doc).get(row.id);
      if (!entry) return [];
      const letters = readLetters(bodyOf(entry));
      const open = readComments(entry).filter(isOpen);
      const shown = open.map((thread) => ({ thread, passage: findPassage(letters, thread) }));
      return inOrder(shown).map(({ thread }) => ({ entryId: row.id, id: thread.id }));
    });
}
