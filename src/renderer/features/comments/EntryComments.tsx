import { isOpen } from "@shared/model/comment";
import type { CommentId } from "@shared/model/ids";
import { useEffect, useMemo, useState } from "react";
import { focusBody } from "../../editor/focusBody";
import type { BlogSession } from "../blog/BlogSession";
import { CommentForm } from "./CommentForm";
import { Thread } from "./Thread";
import type { EntryCommentsState } from "./useEntryComments";
import "./comments.css";

/** What was said of the entry, below its words. Nothing where nothing was. */
export function EntryComments(props: { readonly session: BlogSession; readonly state: EntryCommentsState }) {
  const { session, state } = props;
  const { threads, draft, active } = state;
  const [showsResolved, setShowsResolved] = useState(false);
  const { timeZone } = session.getHead();
  const when = useMemo(() => {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
    });
    return (at: string) => format.format(Date.parse(at));
  }, [timeZone]);
  useEffect(() => {
    if (active) document.querySelector(`[data-thread="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const open = threads.filter(({ thread }) => isOpen(thread));
  const resolved = threads.filter(({ thread }) => !isOpen(thread));
  if (threads.length === 0 && !draft) return null;
  const list = (of: typeof threads, name: string) => (
    <ul className="comment-list" aria-label={name}>
      {of.map((shown) => (
        <Thread
          key={shown.thread.id}
          shown={shown}
          isActive={shown.thread.id === active}
          when={when}
          draft={session.commentDrafts.reply(shown.thread.id)}
          onDraft={(words) => session.commentDrafts.setReply(shown.thread.id, words)}
          state={state}
        />
      ))}
    </ul>
  );
  return (
    <section
      className="comments"
      aria-label="Comments"
      onFocus={({ target }) =>
        state.choose(target.closest<HTMLElement>("[data-thread]")?.dataset["thread"] as CommentId)
      }
      onBlur={() => state.choose(undefined)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        focusBody();
      }}
    >
      {draft && (
        <CommentForm
          draft={draft}
          name={session.profile.name}
          onChange={state.changeDraft}
          onSend={state.sendDraft}
          onDrop={state.dropDraft}
        />
      )}
      {open.length > 0 && list(open, "Open comments")}
      {resolved.length > 0 && (
        <button
          type="button"
          className="link-button comments-resolved"
          aria-expanded={showsResolved}
          onClick={() => setShowsResolved(!showsResolved)}
        >
          {showsResolved ? "Hide resolved" : "Show resolved"} ({resolved.length})
        </button>
      )}
      {showsResolved && resolved.length > 0 && list(resolved, "Resolved comments")}
    </section>
  );
}
