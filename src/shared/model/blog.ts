import type { Document } from "../document/document";
import type { Results } from "../results/results";
import type { BlogRules } from "./blogRules";
import type { DetailsConflict } from "./conflict";
import type { Entry } from "./entry";
import type { BlogId } from "./ids";
import type { RuleChange } from "./ruleChange";
import type { Waiver } from "./waiver";

export const blogStatuses = ["draft", "live", "finished"] as const;

/** `draft` until the first entry is filed, then `live`; a `finished` blog reads "as it happened". */
export type BlogStatus = (typeof blogStatuses)[number];

export const shelves = ["active", "archived", "binned"] as const;

/** Where a blog lies on this laptop. It belongs to the profile, not to the blog, and is never handed over. */
export type Shelf = (typeof shelves)[number];

/** What a reporter fills in about a blog. */
export interface BlogDetails {
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  /** The IANA zone in which every time of the blog is shown: `Europe/London`. */
  readonly timeZone: string;
}

/** A whole blog as plain data: what the exporters take. */
export interface Blog extends BlogDetails, BlogRules {
  readonly id: BlogId;
  /** What it is written in, as a tag of BCP 47: `cy`. The page's own words and dates are in it. */
  readonly language: string;
  readonly status: BlogStatus;
  /** Where the page will stand: an absolute http or https address without a fragment; empty while it is not known. */
  readonly pageUrl: string;
  /** The key points. */
  readonly summary: Document;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** When the blog was finished: ISO 8601, UTC. */
  readonly finishedAt: string | undefined;
  /** What a merge has left to be decided of the headline, the standfirst, the byline and the key points. */
  readonly detailsConflicts: readonly DetailsConflict[];
  /** Every change of the rules that was recorded, in the order of their ids. */
  readonly ruleChanges: readonly RuleChange[];
  /** Every entry, in the order of the timeline, oldest first. */
  readonly entries: readonly Entry[];
  readonly results: Results;
  /** What the check warned of and somebody let stand. */
  readonly waivers: readonly Waiver[];
}

export const defaultTimeZone = "Europe/London";
