import type { Document } from "../document/document";
import type { BlogDetails } from "../model/blog";
import type { EntryStatus } from "../model/entryStatus";
import type { Results } from "../results/results";

/** A blog to look around in, as pure data: the blog and its entries get their ids when it is made into a real blog. */
export interface SampleBlog {
  readonly details: BlogDetails;
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
  readonly summary: Document;
  /** With ids of their own, since the entries point to them. */
  readonly results: Results;
  /** Oldest first. */
  readonly entries: readonly SampleEntry[];
}

export interface SampleEntry {
  /** The wall clock in the blog's zone, ISO 8601 to the minute: `2018-05-03T22:00`. */
  readonly time: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly key: boolean;
  readonly pinned: boolean;
  readonly status: Exclude<EntryStatus, "withdrawn">;
  readonly body: Document;
}
