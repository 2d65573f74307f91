import type { CommentThread } from "../model/comment";
import type { CommentId, ProfileId } from "../model/ids";
import { bodyOf, type YEntry } from "./blogDoc";
import { readLetters } from "./bodyLetters";
import { moveAnchor } from "./comments";
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
  follow(threads: readonly CommentThread[], isEditedHere: boolean): ReadonlyMap<CommentId, Passage> {
    const next = new Map<CommentId, Passage>();
    const about = threads.filter(({ anchor }) => anchor !== null);
    if (about.length > 0) {
      const letters = readLetters(bodyOf(this.entry));
      for (const thread of about) {
        const before = isEditedHere ? this.passages.get(thread.id) : undefined;
        const passage = findPassage(letters, thread, before && followSpan(before, this.text, letters.text));
        if (passage) next.set(thread.id, passage);
        const anchor = isEditedHere && passage?.isFoundAnew && anchorAt(letters, passage.start, passage.end);
        if (anchor) moveAnchor(this.entry, thread.id, this.profileId, anchor);
      }
      this.text = letters.text;
    }
    this.passages = next;
    return next;
  }
}

/**
 * Where a span of a text is after it was changed in one place: what came inside it belongs to it, what came at its edges
 * does not. Undefined where all of it was changed.
 */
export function followSpan(
  { start, end }: Pick<Passage, "start" | "end">,
  before: string,
  after: string,
): readonly [start: number, end: number] | undefined {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changedTo = before.length - tail;
  const shift = after.length - before.length;
  const from = start < head ? start : Math.max(start, changedTo) + shift;
  const to = end > changedTo ? end + shift : Math.min(end, head);
  return from < to ? [from, to] : undefined;
}
