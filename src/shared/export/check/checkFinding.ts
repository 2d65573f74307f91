import type { EntryId } from "../../model/ids";
import type { Waiver } from "../../model/waiver";
import type { Complaint, FindingSubject } from "../../results/checks/finding";
import type { RuleName } from "./rules";

/** Where something was found: an entry, one of the words at the top of the page, figures, or the theme. */
export type CheckPlace =
  | { readonly kind: "entry"; readonly id: EntryId }
  | { readonly kind: "headline" | "standfirst" | "byline" | "summary" | "language" | "theme" }
  | { readonly kind: FindingSubject["kind"]; readonly id: string };

/** What one rule has found. ERROR: a page must not go out so. WARN: it may, when somebody answers for it. */
export interface RuleFinding {
  readonly level: Complaint["level"];
  readonly place: CheckPlace;
  /** One sentence that names the place, and one that says what to do. */
  readonly sentence: string;
  /** The words or the thing that was found: a waiver holds for as long as it stays the same. */
  readonly found: string;
}

/** One thing that production should know before the page goes out. */
export interface CheckFinding extends RuleFinding {
  readonly rule: RuleName;
  /** Why it may stand, where somebody has said so. An ERROR is never waived. */
  readonly waiver?: Waiver;
}

/** A sentence begins with a capital letter, also where it begins with the name of a place. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What to do about words in a body: those of an entry are printed once it is filed again. */
export function toMend(place: CheckPlace, deed: string): string {
  return place.kind === "entry" ? `${deed}, and file the entry again.` : `${deed}.`;
}
