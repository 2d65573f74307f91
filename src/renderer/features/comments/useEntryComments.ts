import { bodyOf, entryOf } from "@shared/doc/blogDoc";
import { readLetters } from "@shared/doc/bodyLetters";
import { addComment, readComments, reply, setResolved } from "@shared/doc/comments";
import { PassageFollower } from "@shared/doc/PassageFollower";
import { anchorAt, findPassage, type Passage } from "@shared/doc/passage";
import { type CommentThread, isOpen } from "@shared/model/comment";
import type { CommentDraft } from "@shared/model/commentDraft";
import type { EntryRow } from "@shared/model/entryRow";
import type { CommentId, EntryId } from "@shared/model/ids";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { BodyEditorHandle } from "../../editor/BodyEditor";
import type { BodyComments } from "../../editor/comments/CommentMarks";
import { type CommentMark, noMarks } from "../../editor/comments/CommentMarksExtension";
import type { BlogSession } from "../blog/BlogSession";
import { inOrder, type ShownThread } from "./shownThreads";

/** What the panel below the words shows and asks for. */
export interface EntryCommentsState {
  readonly threads: readonly ShownThread[];
  readonly draft: CommentDraft | undefined;
  /** The thread whose words the caret is in, or that has the focus. */
  readonly active: CommentId | undefined;
  choose(id: CommentId | undefined): void;
  changeDraft(words: string): void;
  /** Throws what addComment throws. */
  sendDraft(): void;
  dropDraft(): void;
  /** Throws what reply throws. */
  reply(id: CommentId, words: string): void;
  resolve(thread: CommentThread, isResolved: boolean): void;
  goTo(id: CommentId): void;
}

/** The mark of a comment that is being written. */
const draftId = "draft" as CommentId;

/** The comments of the entry that is open. They follow its row: nothing is done for them at a key press. */
export function useEntryComments(
  session: BlogSession,
  entryId: EntryId,
  row: EntryRow | undefined,
  editor: RefObject<BodyEditorHandle | null>,
  /** False while a suggestion is written: the editor then holds its words, not those of the entry. */
  isShown: boolean,
  onProblem: (problem: string) => void,
): {
  readonly panel: EntryCommentsState;
  readonly body: BodyComments;
  /** After every change of the body that was made here. */
  readonly onWords: () => void;
} {
  const { doc, commentDrafts } = session;
  const [follower] = useState(() => new PassageFollower(entryOf(doc, entryId), session.profile.id));
  const [threads, setThreads] = useState<readonly ShownThread[]>([]);
  const [draft, setDraft] = useState(() => commentDrafts.comment(entryId));
  const marks = useRef(noMarks);
  const passages = useRef<ReadonlyMap<CommentId, Passage>>(new Map());
  const [caretIn, setCaretIn] = useState<CommentId>();
  const [focused, setFocused] = useState<CommentId>();
  const isEditedHere = useRef(false);
  const draftAnchor = draft?.anchor ?? null;
  const active = focused ?? (draftAnchor === null ? caretIn : draftId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is another whenever anything of the entry is
  useEffect(() => {
    const entry = entryOf(doc, entryId);
    const all = readComments(entry);
    if (!isShown || (all.length === 0 && draftAnchor === null)) {
      setThreads((before) => (before.length === 0 ? before : []));
      marks.current = noMarks;
      editor.current?.showComments(noMarks);
      return;
    }
    const letters = readLetters(bodyOf(entry));
    passages.current = follower.follow(letters, all, isEditedHere.current);
    isEditedHere.current = false;
    const begun = draftAnchor && findPassage(letters, { anchor: draftAnchor, movedTo: [] });
    const shown = all.map((thread) => ({ thread, passage: passages.current.get(thread.id) }));
    setThreads((before) => (readsAlike(before, shown) ? before : inOrder(shown)));
    marks.current = {
      text: letters.text,
      chosen: active,
      marks: [
        ...shown.flatMap(({ thread, passage }) => (passage && isOpen(thread) ? [markOf(thread.id, passage)] : [])),
        ...(begun ? [markOf(draftId, begun)] : []),
      ],
    };
    editor.current?.showComments(marks.current);
  }, [doc, entryId, follower, editor, isShown, row, draftAnchor, active]);

  const keepDraft = (next: CommentDraft | undefined) => {
    commentDrafts.setComment(entryId, next);
    setDraft(next);
  };
  const begin = () => {
    session.refresh();
    if (session.row(entryId)?.blank) return onProblem("There are no words in this entry to comment on yet.");
    const span = editor.current?.selectedLetters();
    const anchor = span && anchorAt(readLetters(bodyOf(entryOf(doc, entryId))), span.start, span.end);
    keepDraft({ words: draft?.words ?? "", anchor: anchor ?? draft?.anchor ?? null });
  };
  const latestBegin = useRef(begin);
  latestBegin.current = begin;
  const onComment = useCallback(() => latestBegin.current(), []);
  const onWords = useCallback(() => {
    isEditedHere.current = true;
  }, []);

  /** Goes on writing behind the words: what is typed next must not take the place of them. */
  const leave = () => {
    const begun = marks.current.marks.find(({ id }) => id === draftId);
    if (begun) editor.current?.goToLetter(begun.end);
    else editor.current?.focus();
  };

  return {
    body: { onCaretIn: setCaretIn, onComment },
    onWords,
    panel: {
      threads,
      draft,
      active,
      choose: setFocused,
      changeDraft: (words) => keepDraft({ words, anchor: draftAnchor }),
      sendDraft() {
        addComment(doc, entryId, draft?.words ?? "", draftAnchor, session.deed());
        keepDraft(undefined);
        session.refresh();
        leave();
      },
      dropDraft() {
        keepDraft(undefined);
        leave();
      },
      reply(id, words) {
        reply(doc, entryId, id, words, session.deed());
        commentDrafts.setReply(id, "");
        session.refresh();
      },
      resolve(thread, isResolved) {
        setResolved(doc, entryId, thread, isResolved, session.deed());
        session.refresh();
      },
      goTo(id) {
        const passage = passages.current.get(id);
        if (passage) editor.current?.goToLetter(passage.start);
      },
    },
  };
}

/** While one types, mostly nothing of the comments is other than before, but where their words stand. */
function readsAlike(before: readonly ShownThread[], after: readonly ShownThread[]): boolean {
  const read = (threads: readonly ShownThread[]) =>
    JSON.stringify(threads.map(({ thread, passage }) => [thread, passage?.words]));
  return before.length === after.length && read(before) === read(inOrder(after));
}

function markOf(id: CommentId, { start, end }: Passage): CommentMark {
  return { id, start, end };
}
