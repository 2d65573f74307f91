import type { EntryContent } from "./entry";

/** One of the two versions of an entry that a merge met. */
export interface ConflictVersion {
  /** The name in the profile on which it stood; may be empty. */
  readonly by: string;
  readonly content: EntryContent;
}

/** Two laptops changed the same passage of an entry: both versions, whole, until somebody decides and after. */
export interface Conflict {
  /** A hash of both versions: laptops that meet the same two keep one record. */
  readonly key: string;
  readonly versions: readonly [ConflictVersion, ConflictVersion];
}
