import type { EntryContent } from "./entry";
import type { DecisionId, ProfileId, SuggestionId } from "./ids";

/**
 * What somebody suggests that an entry should say: a copy of it that she writes in. What differs between `base` and
 * `content` is suggested; a change that was accepted stands in both, one that was rejected in neither. One that was accepted
 * and rejected on two laptops that did not know of each other was accepted.
 */
export interface Suggestion {
  readonly id: SuggestionId;
  /** The name of whoever suggests; may be empty. */
  readonly by: string;
  readonly profileId: ProfileId;
  /** When it was begun: ISO 8601, UTC. */
  readonly at: string;
  /** The words of the entry from which it departs: those it was begun from, with what was accepted since. */
  readonly base: SuggestedWords;
  readonly content: SuggestedWords;
  /** In the order of their ids. */
  readonly decisions: readonly Decision[];
}

/** What can be suggested: the title and the body. The time, the authors and the flags are not part of it. */
export type SuggestedWords = Pick<EntryContent, "title" | "body">;

/** A change that was accepted or rejected, by whom and when. Kept for the log, and never changed. */
export interface Decision {
  readonly id: DecisionId;
  readonly isAccepted: boolean;
  /** Tells the change from the others of its suggestion. */
  readonly change: string;
  /** Its words before and after. */
  readonly words: readonly [before: string, after: string];
  readonly by: string;
  readonly profileId: ProfileId;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The decisions of this suggestion that were the last ones known when this was made. */
  readonly after: readonly DecisionId[];
  /** What an acceptance wrote: the Yjs items of one client from one clock up to another. */
  readonly wrote: { readonly client: number; readonly from: number; readonly to: number };
}

/** True while something of it waits to be decided. */
export function isSuggestionOpen({ base, content }: Pick<Suggestion, "base" | "content">): boolean {
  return base.title !== content.title || JSON.stringify(base.body) !== JSON.stringify(content.body);
}

/** False while nothing was ever suggested in it, or all of that was taken back before anybody decided. */
export function isSuggestionUsed(suggestion: Suggestion): boolean {
  return suggestion.decisions.length > 0 || isSuggestionOpen(suggestion);
}
