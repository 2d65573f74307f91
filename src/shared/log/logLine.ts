import type { EntryId } from "../model/ids";

/** What can be done to a blog, in the words that follow a name: "Ada Clarke filed …". */
export const logWords = {
  blogStarted: "started the blog",
  blogFinished: "finished the blog",
  filers: "changed who files without approval",
  twoPairsOfEyesOn: "turned two pairs of eyes on",
  twoPairsOfEyesOff: "turned two pairs of eyes off",
  begun: "began",
  submit: "sent for review",
  sendBack: "sent back",
  file: "filed",
  update: "filed an update of",
  correction: "filed a correction of",
  clarification: "filed a clarification of",
  fileAgain: "filed again",
  approve: "approved",
  withdraw: "withdrew",
  reinstate: "brought back as a draft",
  decide: "chose between two versions of",
  restore: "brought back earlier words of",
  comment: "commented on",
  reply: "answered a comment on",
  settle: "settled a comment on",
  suggest: "suggested changes to",
  accept: "accepted a change to",
  reject: "rejected a change to",
  declare: "declared",
  declareAgain: "corrected the declaration of",
  waive: "let stand what the check found in",
} as const;
export type LogKind = keyof typeof logWords;

/** What a blog keeps no name of, in words without a person. What it was done to follows. */
const namelessWords: Partial<Readonly<Record<LogKind, string>>> = {
  blogStarted: "The blog was started:",
  blogFinished: "The blog was finished:",
  begun: "An entry was begun:",
};

/** Who did it and what: "Ada Clarke", "filed". `who` is empty where no name is kept and `what` says it without a person. */
export function wordsOfDeed({ by, kind }: Pick<LogLine, "by" | "kind">): {
  readonly who: string;
  readonly what: string;
} {
  const nameless = by === "" ? namelessWords[kind] : undefined;
  return nameless === undefined ? { who: by || "Somebody", what: logWords[kind] } : { who: "", what: nameless };
}

/** One thing that somebody did. */
export interface LogLine {
  /** Of what the line tells of. No two lines have the same. */
  readonly id: string;
  /** ISO 8601, UTC, by the clock of the laptop on which it was done. */
  readonly at: string;
  /** The name of whoever did it; empty where it is not known. */
  readonly by: string;
  readonly kind: LogKind;
  /** Null for what was not done to an entry. */
  readonly entryId: EntryId | null;
  /**
   * What it was done to, by its name: a contest, a council, an entry by the words of the revision that the line tells of,
   * else by those that it has now. May be empty.
   */
  readonly subject: string;
  /** The reason, the note, the words, the figures: on one line; may be empty. */
  readonly details: string;
}
