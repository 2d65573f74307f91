import type { Document } from "../document/document";
import type { BlogDetails } from "./blog";
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
  /** Somebody has to decide. False for what is kept for the record alone. */
  readonly waits: boolean;
}

/** The words at the top of a blog as they stood on one of two laptops. */
export interface DetailsVersion extends Pick<BlogDetails, "headline" | "standfirst" | "byline"> {
  readonly by: string;
  readonly summary: Document;
}

/** Two laptops changed the same words at the top of a blog. */
export interface DetailsConflict {
  readonly key: string;
  readonly versions: readonly [DetailsVersion, DetailsVersion];
}
