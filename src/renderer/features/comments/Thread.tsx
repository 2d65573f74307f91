import { messageOf } from "@shared/ipc/result";
import { type Comment, commentLimits, isOpen } from "@shared/model/comment";
import { useState } from "react";
import { focusBody } from "../../editor/focusBody";
import { Form } from "../../ui/Form";
import { keepFocus } from "../../ui/keepFocus";
import type { ShownThread } from "./shownThreads";
import type { EntryCommentsState } from "./useEntryComments";

/** One comment with its replies, and the way back to the words it is about. */
export function Thread(props: {
  readonly shown: ShownThread;
  readonly isActive: boolean;
  readonly when: (at: string) => string;
  /** What was typed of a reply and not sent. */
  readonly draft: string;
  readonly onDraft: (words: string) => void;
  readonly state: EntryCommentsState;
}) {
  const { shown, when, state } = props;
  const { thread } = shown;
  const { resolved } = thread;
  const resolve = () => {
    state.resolve(thread, isOpen(thread));
    // The button has gone with its list.
    focusBody();
  };
  return (
    <li
      className="comment-thread"
      data-thread={thread.id}
      aria-current={props.isActive || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a thread takes the focus, as an entry of the timeline does
      tabIndex={0}
    >
      <ThreadPlace {...shown} onGo={state.goTo} />
      <Words comment={thread} when={when} />
      {thread.replies.length > 0 && (
        <ul className="comment-replies" aria-label="Replies">
          {thread.replies.map((each) => (
            <li key={each.id}>
              <Words comment={each} when={when} />
            </li>
          ))}
        </ul>
      )}
      {resolved && (
        <p className="comment-note">
          Resolved by {nameOf(resolved)}, <time dateTime={resolved.at}>{when(resolved.at)}</time>
        </p>
      )}
      <div className="comment-answer">
        <ReplyField
          to={nameOf(thread)}
          draft={props.draft}
          onDraft={props.onDraft}
          onSend={(words) => state.reply(thread.id, words)}
        />
        <button type="button" className="button" data-kind="quiet" onClick={resolve}>
          {resolved ? "Open again" : "Resolve"}
        </button>
      </div>
    </li>
  );
}

/** The words as they were; where they are others now, those too. */
function ThreadPlace({ thread, passage, onGo }: ShownThread & { readonly onGo: EntryCommentsState["goTo"] }) {
  const { anchor } = thread;
  if (anchor === null) return null;
  const quote = <q className="comment-quote">{anchor.quote}</q>;
  if (!passage) {
    return (
      <p className="comment-place comment-lines">
        {quote} <span className="comment-note">These words are gone.</span>
      </p>
    );
  }
  const isSame = passage.words.slice(0, anchor.quote.length) === anchor.quote;
  return (
    <button
      type="button"
      className="comment-place comment-go"
      title="Go to the words"
      onMouseDown={keepFocus}
      onClick={() => onGo(thread.id)}
    >
      <span className="comment-lines">
        {quote}
        {!isSame && (
          <>
            {" "}
            <span className="comment-note">now</span> <q className="comment-quote">{passage.words}</q>
          </>
        )}
      </span>
    </button>
  );
}

function Words({ comment, when }: { readonly comment: Comment; readonly when: (at: string) => string }) {
  return (
    <div className="comment">
      <p className="comment-by">
        <strong>{nameOf(comment)}</strong> <time dateTime={comment.at}>{when(comment.at)}</time>
      </p>
      <p className="comment-words" dir="auto">
        {comment.words}
      </p>
    </div>
  );
}

function ReplyField(props: {
  readonly to: string;
  readonly draft: string;
  readonly onDraft: (words: string) => void;
  /** Throws where the reply cannot be kept. */
  readonly onSend: (words: string) => void;
}) {
  const [words, setWords] = useState(props.draft);
  const [problem, setProblem] = useState<string>();
  const change = (next: string) => {
    setWords(next);
    setProblem(undefined);
    props.onDraft(next);
  };
  const send = () => {
    if (words.trim() === "") return;
    try {
      props.onSend(words);
      change("");
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Form className="comment-reply" onSubmit={send}>
      <input
        className="input"
        aria-label={`Reply to ${props.to}`}
        placeholder="Reply"
        autoComplete="off"
        maxLength={commentLimits.words}
        value={words}
        onChange={(event) => change(event.target.value)}
      />
      {words.trim() !== "" && (
        <button type="submit" className="button">
          Reply
        </button>
      )}
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </Form>
  );
}

function nameOf({ by }: { readonly by: string }): string {
  return by.trim() || "Someone";
}
