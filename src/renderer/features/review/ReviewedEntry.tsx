import { messageOf } from "@shared/ipc/result";
import type { EntryContent } from "@shared/model/entry";
import type { EntryRow } from "@shared/model/entryRow";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { ContentDiff } from "../../ui/ContentDiff";
import { DocumentView } from "../../ui/DocumentView";
import { wordsOfMoment } from "../../ui/wordsOfMoment";
import type { BlogSession } from "../blog/BlogSession";
import { AmendmentChoice } from "../composer/AmendmentChoice";
import { doAction, notesOnDone } from "../composer/filing";
import { notesOnFiled } from "../composer/notesOnFiled";
import { useAmendment } from "../composer/useAmendment";
import { VersionsStrip } from "../merge/VersionsStrip";
import { ComparedWith } from "./ComparedWith";
import { SendBackForm } from "./SendBackForm";
import { type Reviewed, useReviewedEntry } from "./useReviewedEntry";

/** What the keys of the queue do to the entry that is shown. */
export interface ReviewedEntryHandle {
  /** True while it asks something: then letters are words. */
  isAsking(): boolean;
  approve(): void;
  askForReason(): void;
  /** Half a screen further, or back. */
  scroll(by: 1 | -1): void;
}

/** One entry in review, against what was filed or seen of it, and what can be done with it. Mounted anew for each. */
export function ReviewedEntry(props: {
  readonly session: BlogSession;
  readonly row: EntryRow;
  readonly onDone: (message: string) => void;
  readonly onEdit: () => void;
  /** Shows the two versions that a merge has left. */
  readonly onVersions: () => void;
  /** Gives the focus back to the queue. */
  readonly onBack: () => void;
  readonly handle: Ref<ReviewedEntryHandle>;
}) {
  const { session, row } = props;
  const reviewed = useReviewedEntry(session, row);
  const [problem, setProblem] = useState<string>();
  const [isSendingBack, setIsSendingBack] = useState(false);
  const amendment = useAmendment(props.onBack);
  const words = useRef<HTMLElement>(null);

  const approve = () => {
    setIsSendingBack(false);
    session.refresh();
    const now = session.row(row.id) ?? row;
    if (now.conflictCount > 0) return props.onVersions();
    if (now.unfiledChanges && !amendment.isAnswered()) return;
    try {
      doAction(session, now, "file", amendment.amendment);
    } catch (error) {
      amendment.dismiss();
      setProblem(messageOf(error));
      props.onBack();
      return;
    }
    session.refresh();
    props.onDone(["Approved and filed.", ...notesOnDone(session, now, "file", "file"), ...notesOnFiled(now)].join(" "));
  };
  const askForReason = () => {
    if (row.conflictCount > 0) return props.onVersions();
    setProblem(undefined);
    setIsSendingBack(true);
  };
  useImperativeHandle(props.handle, () => ({
    isAsking: () => isSendingBack || amendment.isAsking,
    approve,
    askForReason,
    scroll: (by) => words.current?.scrollBy({ top: (by * words.current.clientHeight) / 2 }),
  }));

  return (
    <article className="review-entry" aria-label="The entry in review">
      <p className="review-facts">
        <time dateTime={row.eventTime.instant}>{wordsOfMoment(row.eventTime)}</time>
        {row.authors.length > 0 && <span>{row.authors.join(", ")}</span>}
        {row.key && <span className="chip">Key event</span>}
        {row.openComments > 0 && <span className="chip">{counted(row.openComments, "open comment")}</span>}
        {row.openSuggestions > 0 && <span className="chip">{counted(row.openSuggestions, "suggestion")}</span>}
        {row.isOnPage && (
          <span className="chip" data-tone="review">
            {row.unfiledChanges ? "On the page with other words" : "On the page"}
          </span>
        )}
      </p>
      <VersionsStrip row={row} letter="V" onCompare={props.onVersions} />
      <ReviewedWords row={row} reviewed={reviewed} scroller={words} />
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      {amendment.isAsking ? (
        <AmendmentChoice
          amendment={amendment.amendment}
          lacksNote={amendment.lacksNote}
          onChange={amendment.change}
          onFile={approve}
          onBack={() => {
            amendment.dismiss();
            props.onBack();
          }}
        />
      ) : isSendingBack ? (
        <SendBackForm
          session={session}
          entryId={row.id}
          onSent={() => props.onDone("Sent back.")}
          onCancel={() => {
            setIsSendingBack(false);
            props.onBack();
          }}
        />
      ) : (
        <div className="review-actions">
          <button type="button" className="button" onClick={props.onEdit}>
            Edit <kbd>E</kbd>
          </button>
          <span className="composer-gap" />
          <button type="button" className="button" onClick={askForReason}>
            Send back <kbd>R</kbd>
          </button>
          {session.mayFile() && (
            <button type="button" className="button" data-kind="primary" onClick={approve}>
              Approve and file <kbd>A</kbd>
            </button>
          )}
        </div>
      )}
    </article>
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function ReviewedWords(props: {
  readonly row: EntryRow;
  readonly reviewed: Reviewed;
  readonly scroller: Ref<HTMLElement>;
}) {
  const { row, reviewed, scroller } = props;
  const [asked, setAsked] = useState<"filed" | "seen">("filed");
  const { filed, seen } = reviewed;
  const basis = asked === "seen" && seen ? "seen" : filed ? "filed" : seen ? "seen" : undefined;
  const before = basis === "filed" ? filed : basis === "seen" ? seen : undefined;
  return (
    <>
      {filed && seen ? (
        <ComparedWith value={basis === "seen" ? "seen" : "filed"} onChange={setAsked} />
      ) : (
        reviewed.isReady && (
          <p className="field-label">
            {basis === "filed"
              ? "Compared with what was last filed"
              : basis === "seen"
                ? "Compared with what you last saw"
                : "All of it is new to you, and nothing of it was filed"}
          </p>
        )
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="review-words" ref={scroller} tabIndex={0} aria-label="Words in review">
        {row.problem !== undefined ? (
          <p className="field-error">This entry cannot be shown. Its words are kept. ({row.problem})</p>
        ) : before ? (
          <ContentDiff before={before} after={row} />
        ) : (
          reviewed.isReady && <NewWords content={row} />
        )}
      </section>
    </>
  );
}

function NewWords({ content }: { readonly content: EntryContent }) {
  return (
    <>
      {content.title !== "" && <h3 dir="auto">{content.title}</h3>}
      <DocumentView document={content.body} title={content.title} />
    </>
  );
}
