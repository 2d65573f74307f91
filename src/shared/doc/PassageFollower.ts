import type { CommentThread } from "../model/comment";
import type { CommentId, ProfileId } from "../model/ids";
import type { YEntry } from "./blogDoc";
import type { BodyLetters } from "./bodyLetters";
import { moveAnchor } from "./comments";
import { followSpan } from "./followSpan";
import { anchorAt, findPassage, type Passage } from "./passage";

/**
 * Follows the passages of an entry's comments while somebody works on it, and keeps where words have gone that an edit
 * on this laptop made anew: another laptop, or this one tomorrow, could not tell.
 */
export class PassageFollower {
  private readonly entry: YEntry;
  private readonly profileId: ProfileId;
  private text = "";
  private passages: ReadonlyMap<CommentId, Passage> = new Map();

  constructor(entry: YEntry, profileId: ProfileId) {
    this.entry = entry;
    this.profileId = profileId;
  }

  /** Where the words of each thread are now. `isEditedHere`: the body was changed on this laptop since the last time. */
  follow(
    letters: BodyLetters,
    threads: readonly CommentThread[],
    isEditedHere: boolean,
  ): ReadonlyMap<CommentId, Passage> {
    const next = new Map<CommentId, Passage>();
    for (const thread of threads) {
      const before = isEditedHere ? this.passages.get(thread.id) : undefined;
      const passage = findPassage(letters, thread, before && followSpan(before, this.text, letters.text));
      if (passage) next.set(thread.id, passage);
      const anchor = isEditedHere && passage?.isFoundAnew && anchorAt(letters, passage.start, passage.end);
      if (anchor) moveAnchor(this.entry, thread.id, this.profileId, anchor);
    }
    this.text = letters.text;
    this.passages = next;
    return next;
  }
}
