import { approveEntry } from "@shared/doc/actOnEntry";
import { entryOf } from "@shared/doc/blogDoc";
import { setFlag, stampEntry } from "@shared/doc/changeEntry";
import { liveBlock } from "@shared/document/blocks/results";
import { messageOf } from "@shared/ipc/result";
import { type EntryAction, nextStatus } from "@shared/model/entryStatus";
import type { EntryId } from "@shared/model/ids";
import type { KnownSpeaker } from "@shared/model/speaker";
import type { Template } from "@shared/templates/template";
import { type Ref, useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useAction } from "../../actions/useAction";
import { BodyEditor, type BodyEditorHandle, type InsertPicture } from "../../editor/BodyEditor";
import type { BlogSession } from "../blog/BlogSession";
import { EntryComments } from "../comments/EntryComments";
import { useEntryComments } from "../comments/useEntryComments";
import { VersionsStrip } from "../merge/VersionsStrip";
import { PickPictures } from "../pictures/PickPictures";
import { usePictures } from "../pictures/usePictures";
import { PickResultsDialog } from "../results/PickResultsDialog";
import type { Subject } from "../results/ResultsPanel";
import { isSentBack } from "../review/entriesInReview";
import { SendBackForm } from "../review/SendBackForm";
import { SentBackNote } from "../review/SentBackNote";
import { EntrySuggestions } from "../suggestions/EntrySuggestions";
import { SuggestButton } from "../suggestions/SuggestButton";
import { SuggestingStrip } from "../suggestions/SuggestingStrip";
import { useSuggesting } from "../suggestions/useSuggesting";
import { ApprovalFact } from "../timeline/ApprovalFact";
import { statusLabels, statusTones } from "../timeline/TimelineEntry";
import { AmendmentChoice } from "./AmendmentChoice";
import { AuthorsField } from "./AuthorsField";
import { BlanksLeft } from "./BlanksLeft";
import { EntryActions } from "./EntryActions";
import { EntryFlags } from "./EntryFlags";
import { EventTimeField } from "./EventTimeField";
import { actionHere, canApprove, doAction, notesOnDone, whyNot } from "./filing";
import { notesOnFiled } from "./notesOnFiled";
import { TitleField, type TitleFieldHandle } from "./TitleField";
import { useAmendment } from "./useAmendment";
import { useInsertTemplate } from "./useInsertTemplate";
import "./composer.css";

export interface ComposerHandle {
  /** Begins a quote by somebody who was quoted before, where the caret was last. */
  insertQuoteBy(speaker: KnownSpeaker): void;
  /** Inserts a template where the caret was last, with what is known of its blanks filled in. */
  insertTemplate(template: Template): void;
  /** Inserts the words of a snippet where the caret was last. */
  insertWords(words: string): void;
}

/** The entry that is being written. Mounted anew for every entry. */
export function Composer(props: {
  readonly session: BlogSession;
  readonly entryId: EntryId;
  readonly onFiled: () => void;
  readonly onRevisions: () => void;
  readonly onVersions: () => void;
  readonly onOpenResults: (subject: Subject | undefined) => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
  readonly handle: Ref<ComposerHandle>;
}) {
  const { session, entryId } = props;
  const { doc } = session;
  const entry = useMemo(() => entryOf(doc, entryId), [doc, entryId]);
  const row = useSyncExternalStore(
    session.subscribe,
    useCallback(() => session.row(entryId), [session, entryId]),
  );
  const editor = useRef<BodyEditorHandle>(null);
  const title = useRef<TitleFieldHandle>(null);
  const [problem, setProblem] = useState<string>();
  const suggesting = useSuggesting(session, entryId, row, setProblem);
  const { words } = suggesting;
  const isSuggesting = suggesting.id !== undefined;
  /** As the body's editor sees it. */
  const titleBlanks = useMemo(
    () => ({
      text: words.title,
      selectLast: () => title.current?.selectLast() ?? false,
      fill: (name: string, value: string) => title.current?.fill(name, value),
    }),
    [words],
  );
  const insertTemplate = useInsertTemplate(session, entryId, words, editor, title, props.handle);
  const [timeIsWrong, setTimeIsWrong] = useState(false);
  const speakers = useSyncExternalStore(session.subscribe, session.speakers.getOffered);
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const { templates } = useSyncExternalStore(session.library.subscribe, session.library.get);

  const mayFile = useSyncExternalStore(session.subscribe, session.mayFile);
  const isUndecided = (row?.conflictCount ?? 0) > 0;
  const isToFile = row?.status === "review" && !isUndecided;
  const isToApprove = row !== undefined && canApprove(row, session);

  const change = useAmendment(() => editor.current?.focus());
  const { dismiss } = change;

  const comments = useEntryComments(session, entryId, row, editor, !isSuggesting, setProblem);
  const { onWords: onCommentedWords } = comments;
  useAction("comment", comments.body.onComment, { isEnabled: () => !isSuggesting });

  const isBlank = useRef(row?.blank ?? true);
  const onWords = useCallback(() => {
    if (!isSuggesting) onCommentedWords();
    setProblem(undefined);
    dismiss();
    if (!isBlank.current) return;
    isBlank.current = false;
    stampEntry(doc, entryId, Date.now());
  }, [doc, entryId, dismiss, onCommentedWords, isSuggesting]);

  const pictures = usePictures(props.onMessage);
  const pickInput = useRef<HTMLInputElement>(null);
  const placeOfPicked = useRef<InsertPicture>(undefined);

  /** The button that was pressed goes with what it did. */
  const leaveActions = () => {
    if (document.activeElement?.closest(".composer-actions")) editor.current?.focus();
  };
  const act = (asked: EntryAction) => {
    if (isSuggesting) return suggesting.toggle();
    session.refresh();
    const current = session.row(entryId);
    if (!current || current.blank) {
      setProblem("There are no words in this entry yet.");
      editor.current?.focus();
      return;
    }
    const action = actionHere(asked, current, session.mayFile());
    if (action === null) {
      if (current.status === "review") props.onMessage(whyNot(session, "The entry waits for review"));
      else props.onFiled();
      return;
    }
    if (timeIsWrong) {
      setProblem("The entry was not filed: its time cannot be read. Correct the time, then file it again.");
      return;
    }
    if (pictures.reading > 0 && (action === "file" || action === "submit")) {
      setProblem("The entry was not filed: a picture is still being read. File it again in a moment.");
      return;
    }
    if (nextStatus(current.status, action, current.isOnPage) === undefined) return;
    if (action === "file" && current.unfiledChanges && current.conflictCount === 0 && !change.isAnswered()) return;
    try {
      doAction(session, current, action, change.amendment);
      session.refresh();
      if (action !== "file" && action !== "submit") return leaveActions();
      const notes = [notesOnDone(session, current, asked, action), notesOnFiled(current)].flat();
      if (notes.length > 0) props.onMessage(notes.join(" "));
      props.onFiled();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const approve = () => {
    session.refresh();
    const current = session.row(entryId);
    if (current?.status === "review") return act("file");
    if (!current || !canApprove(current, session)) return;
    try {
      approveEntry(doc, entryId, session.deed());
      session.refresh();
      leaveActions();
      for (const note of notesOnDone(session, current, "file", "file")) props.onMessage(note);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const file = () => act(session.row(entryId)?.status === "withdrawn" ? "reinstate" : "file");
  const toggle = (flag: "key" | "pinned") => setFlag(doc, entryId, flag, entry.get(flag) !== true);
  const [isSendingBack, setIsSendingBack] = useState(false);
  const stopSendingBack = () => {
    setIsSendingBack(false);
    editor.current?.focus();
  };
  const [isPicking, setIsPicking] = useState(false);
  const insertTally = () => {
    // The last election is the one that is being counted.
    const election = session.results.get().elections.at(-1);
    if (election) editor.current?.insertResults(liveBlock({ kind: "tally", id: election.id }));
  };
  useAction("insertTally", insertTally, { isEnabled: () => session.results.get().elections.length > 0 });
  useAction("insertResults", () => setIsPicking(true));
  useAction("insertPicture", () => {
    placeOfPicked.current = editor.current?.placeForPictures();
    pickInput.current?.click();
  });
  useAction("fileEntry", file);
  useAction("submitEntry", () => act("submit"));
  useAction("approveEntry", approve, { isEnabled: () => !isSuggesting && (isToFile || isToApprove) });
  useAction("toggleKey", () => toggle("key"), { isOn: () => entry.get("key") === true });
  useAction("togglePinned", () => toggle("pinned"), { isOn: () => entry.get("pinned") === true });

  const status = row?.status ?? "draft";
  const isChanged = status === "filed" && row?.unfiledChanges === true;
  return (
    <section className="composer" aria-label="Entry">
      <div className="composer-head">
        <EventTimeField session={session} entryId={entryId} onWrong={setTimeIsWrong} />
        <AuthorsField session={session} entryId={entryId} />
        <EntryFlags row={row} onToggle={toggle} />
        <SuggestButton isOn={isSuggesting} onToggle={suggesting.toggle} />
        <span className="chip" data-tone={isChanged ? "review" : statusTones[status]}>
          {isChanged ? "Changed" : statusLabels[status]}
        </span>
        <ApprovalFact approval={row?.approval} />
      </div>
      <VersionsStrip row={row} onCompare={props.onVersions} />
      {isSuggesting && <SuggestingStrip name={session.profile.name} onDone={suggesting.toggle} />}
      <TitleField
        key={words.key}
        text={words.title}
        expand={session.library.expand}
        onWords={onWords}
        onLeave={() => editor.current?.focus()}
        onNextBlank={() => editor.current?.selectFirstBlank() ?? false}
        onFilled={(name, value) => editor.current?.fillBlanks(name, value)}
        handle={title}
      />
      <div className="composer-body">
        <BodyEditor
          key={words.key}
          body={words.body}
          label="Body"
          placeholder="What happened?"
          autoFocus
          speakers={speakers}
          timeZone={timeZone}
          expand={session.library.expand}
          title={titleBlanks}
          templates={templates}
          onTemplate={insertTemplate}
          onFile={file}
          onInsertResults={() => setIsPicking(true)}
          onOpenResults={(kind, subject) => props.onOpenResults(kind === "tally" ? undefined : { kind, id: subject })}
          onWords={onWords}
          {...(isSuggesting ? {} : { comments: comments.body })}
          onPictures={(files, insert) => void pictures.take(files, insert)}
          handle={editor}
        />
      </div>
      {!isSuggesting && <EntryComments session={session} state={comments.panel} />}
      <PickPictures
        input={pickInput}
        reading={pictures.reading}
        onPick={(files) => {
          const insert = placeOfPicked.current ?? editor.current?.placeForPictures();
          placeOfPicked.current = undefined;
          if (insert) void pictures.take(files, insert);
        }}
      />
      {isPicking && (
        <PickResultsDialog
          session={session}
          onClose={() => setIsPicking(false)}
          onPick={(block) => {
            flushSync(() => setIsPicking(false));
            // Right after the dialog has given the focus back, and before another key.
            queueMicrotask(() => editor.current?.insertResults(block));
          }}
        />
      )}
      {row && isSentBack(row) && <SentBackNote row={row} />}
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      <EntrySuggestions session={session} entry={entry} row={row} writing={suggesting.id} />
      <BlanksLeft row={row} onGo={() => title.current?.selectFirst() || editor.current?.selectFirstBlank()} />
      {isSuggesting ? null : isSendingBack ? (
        <SendBackForm session={session} entryId={entryId} onSent={stopSendingBack} onCancel={stopSendingBack} />
      ) : change.isAsking ? (
        <AmendmentChoice
          amendment={change.amendment}
          lacksNote={change.lacksNote}
          onChange={change.change}
          onFile={file}
          onBack={change.goBack}
        />
      ) : (
        <EntryActions
          status={status}
          isOnPage={row?.isOnPage ?? false}
          isUndecided={isUndecided}
          revisionCount={row?.revisionCount ?? 0}
          hasUnfiledChanges={row?.unfiledChanges ?? false}
          mayFile={mayFile}
          onApprove={isToApprove ? approve : undefined}
          onAction={(action) => (action === "sendBack" ? setIsSendingBack(true) : act(action))}
          onRevisions={props.onRevisions}
        />
      )}
    </section>
  );
}
