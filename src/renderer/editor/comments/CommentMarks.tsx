import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { CommentId } from "@shared/model/ids";
import { useEffect } from "react";
import { CommentMarksExtension } from "./CommentMarksExtension";

/** What the editor of a body asks of whoever keeps the comments on it. */
export interface BodyComments {
  /** The caret has come into the words of a thread, or has left them. */
  readonly onCaretIn: (id: CommentId | undefined) => void;
  readonly onComment: () => void;
}

/** Says in which words the caret is. What is marked is told to the editor by its handle, without drawing anything anew. */
export function CommentMarks({ comments }: { readonly comments: BodyComments }): null {
  const caretIn = useExtensionSignalValue(CommentMarksExtension, "caretIn");
  const { onCaretIn } = comments;
  useEffect(() => onCaretIn(caretIn), [caretIn, onCaretIn]);
  return null;
}
