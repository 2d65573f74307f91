import type { Passage } from "@shared/doc/passage";
import type { CommentThread } from "@shared/model/comment";

/** A thread as it stands beside the words. */
export interface ShownThread {
  readonly thread: CommentThread;
  /** Undefined for one about the entry, and where its words are gone. */
  readonly passage: Passage | undefined;
}

/** Those about the entry, then down the words, then those whose words are gone. */
export function inOrder(threads: readonly ShownThread[]): readonly ShownThread[] {
  const placeOf = ({ thread, passage }: ShownThread) =>
    thread.anchor === null ? -1 : (passage?.start ?? Number.MAX_SAFE_INTEGER);
  return threads.toSorted((a, b) => placeOf(a) - placeOf(b));
}
