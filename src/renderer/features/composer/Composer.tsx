import { bodyOf, entryOf, titleOf } from "@shared/doc/blogDoc";
import { actOnEntry, setFlag, stampEntry } from "@shared/doc/changeEntry";
import { missingFields } from "@shared/document/blocks/picture";
import { liveBlock } from "@shared/document/blocks/results";
import { messageOf } from "@shared/ipc/result";
import { type EntryAction, nextStatus } from "@shared/model/entryStatus";
import type { EntryId } from "@shared/model/ids";
import type { KnownSpeaker } from "@shared/model/speaker";
import { type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useAction } from "../../actions/useAction";
import { BodyEditor, type BodyEditorHandle, type InsertPicture } from "../../editor/BodyEditor";
import { keepFocus } from "../../ui/keepFocus";
import { smartTyping } from "../../ui/smartTyping";
import type { BlogSession } from "../blog/BlogSession";
import { useBlogText } from "../blog/useBlogText";
import { PickPictures } from "../pictures/PickPictures";
import { usePictures } from "../pictures/usePictures";
import { PickResultsDialog } from "../results/PickResultsDialog";
import type { Subject } from "../results/ResultsPanel";
import { keyHere } from "../shell/actionLabels";
import { statusLabels, statusTones } from "../timeline/TimelineEntry";
import { AmendmentChoice } from "./AmendmentChoice";
import { AuthorsField } from "./AuthorsField";
import { EntryActions } from "./EntryActions";
import { EventTimeField } from "./EventTimeField";
import { useAmendment } from "./useAmendment";
import "./composer.css";

export interface ComposerHandle {
  /** Begins a quote by somebody who was quoted before, where the caret was last. */
  insertQuoteBy(speaker: KnownSpeaker): void;
}

/** The entry that is being written. Mounted anew for every entry. */
export function Composer(props: {
  readonly session: BlogSession;
  readonly entryId: EntryId;
  readonly onFiled: () => void;
  readonly onRevisions: () => void;
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
  const [title, changeTitle] = useBlogText(titleOf(entry));
  const editor = useRef<BodyEditorHandle>(null);
  useImperativeHandle(props.handle, () => ({ insertQuoteBy: (speaker) => editor.current?.insertQuoteBy(speaker) }), []);
  const [problem, setProblem] = useState<string>();
  const [timeIsWrong, setTimeIsWrong] = useState(false);
  const speakers = useSyncExternalStore(session.subscribe, session.speakers.getOffered);
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);

  const change = useAmendment(() => editor.current?.focus());
  const { dismiss } = change;

  const isBlank = useRef(row?.blank ?? true);
  const onWords = useCallback(() => {
    setProblem(undefined);
    dismiss();
    if (!isBlank.current) return;
    isBlank.current = false;
    stampEntry(doc, entryId, Date.now());
  }, [doc, entryId, dismiss]);

  const pictures = usePictures(props.onMessage);
  const pickInput = useRef<HTMLInputElement>(null);
  const placeOfPicked = useRef<InsertPicture>(undefined);

  const act = (action: EntryAction) => {
    session.refresh();
    const current = session.row(entryId);
    if (!current || current.blank) {
      setProblem("There are no words in this entry yet.");
      editor.current?.focus();
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
    if (nextStatus(current.status, action) === undefined) return;
    if (action === "file" && current.unfiledChanges && !change.isAnswered()) return;
    try {
      actOnEntry(doc, entryId, action, { by: session.profile.name, now: Date.now() }, change.amendment);
      session.refresh();
      if (action !== "file" && action !== "submit") return;
      const nameless = current.body.blocks.some((block) => block.type === "quote" && block.speaker.trim() === "");
      const undescribed = current.body.blocks.some(
        (block) => block.type === "picture" && missingFields(block).length > 0,
      );
      if (undescribed)
        props.onMessage("A picture in the entry lacks its alt text or credit. Open the entry to add it.");
      if (nameless) props.onMessage("A quote in the entry names no speaker. Open the entry to add one.");
      props.onFiled();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const file = () => act(session.row(entryId)?.status === "withdrawn" ? "reinstate" : "file");
  const toggle = (flag: "key" | "pinned") => setFlag(doc, entryId, flag, entry.get(flag) !== true);
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
  useAction("toggleKey", () => toggle("key"), { isOn: () => entry.get("key") === true });
  useAction("togglePinned", () => toggle("pinned"), { isOn: () => entry.get("pinned") === true });

  const status = row?.status ?? "draft";
  return (
    <section className="composer" aria-label="Entry">
      <div className="composer-head">
        <EventTimeField session={session} entryId={entryId} onWrong={setTimeIsWrong} />
        <AuthorsField session={session} entryId={entryId} />
        <button
          type="button"
          className="button"
          aria-pressed={row?.key ?? false}
          title={keyHere("toggleKey")}
          onMouseDown={keepFocus}
          onClick={() => toggle("key")}
        >
          Key event
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={row?.pinned ?? false}
          title={keyHere("togglePinned")}
          onMouseDown={keepFocus}
          onClick={() => toggle("pinned")}
        >
          Pin
        </button>
        <span className="chip" data-tone={row?.unfiledChanges ? "review" : statusTones[status]}>
          {row?.unfiledChanges ? "Changed" : statusLabels[status]}
        </span>
      </div>
      <textarea
        ref={smartTyping}
        className="composer-title"
        rows={1}
        aria-label="Title"
        placeholder="Title (optional)"
        value={title}
        onChange={(event) => {
          changeTitle(event.target.value.replace(/\s*\n\s*/g, " "));
          onWords();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            editor.current?.focus();
          }
        }}
      />
      <div className="composer-body">
        <BodyEditor
          body={bodyOf(entry)}
          label="Body"
          placeholder="What happened?"
          autoFocus
          speakers={speakers}
          timeZone={timeZone}
          onFile={file}
          onInsertResults={() => setIsPicking(true)}
          onOpenResults={(kind, subject) => props.onOpenResults(kind === "tally" ? undefined : { kind, id: subject })}
          onWords={onWords}
          onPictures={(files, insert) => void pictures.take(files, insert)}
          handle={editor}
        />
      </div>
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
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      {change.isAsking ? (
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
          revisionCount={row?.revisionCount ?? 0}
          hasUnfiledChanges={row?.unfiledChanges ?? false}
          onAction={act}
          onRevisions={props.onRevisions}
        />
      )}
    </section>
  );
}
