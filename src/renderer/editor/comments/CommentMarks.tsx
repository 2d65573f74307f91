import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { CommentId } from "@shared/model/ids";
import { useEffect } from "react";
import { CommentMarksExtension, type CommentMarks as Marks } from "./CommentMarksExtension";

/** The comments on a body, as its editor sees them. */
export interface BodyComments {
  readonly marks: Marks;
  /** The caret has come into the words of a thread, or has left them. */
  readonly onCaretIn: (id: CommentId | undefined) => void;
  readonly onComment: () => void;
}

export function CommentMarks({ comments }: { readonly comments: BodyComments }): null {
  const { shown } = useExtensionDependency(CommentMarksExtension).output;
  const caretIn = useExtensionSignalValue(CommentMarksExtension, "caretIn");
  const { marks, onCaretIn } = comments;
  useEffect(() => {
    shown.value = marks;
  }, [shown, marks]);
  useEffect(() => onCaretIn(caretIn), [caretIn, onCaretIn]);
  return null;
}
