import type { ResultsStrings } from "../../results/words/ResultsStrings";

/**
 * Every word that the page prints by itself, in one language. A name in braces stands for what is put there:
 * `Updated {time}`. Flat, so that a table of words is plain data that a newsroom can write.
 */
export interface PageStrings extends ResultsStrings {
  /** The link before everything else, for readers at a keyboard. */
  readonly skipToUpdates: string;
  /** The headline of a blog that has none. */
  readonly liveBlog: string;
  readonly statusDraft: string;
  readonly statusLive: string;
  readonly statusFinished: string;
  /** The same within the title of the page, after the headline. */
  readonly titleDraft: string;
  readonly titleLive: string;
  readonly titleFinished: string;
  /** `{time}` */
  readonly published: string;
  /** `{time}` */
  readonly lastUpdated: string;
  readonly keyPoints: string;
  readonly keyEvents: string;
  readonly keyEvent: string;
  readonly pinned: string;
  readonly pinnedAtTop: string;
  readonly inTimeline: string;
  /** What the timeline is called when it is read out. */
  readonly updates: string;
  /** What a reader may choose of the timeline. */
  readonly order: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  /** The links to the other end of the timeline, where its order cannot be turned. */
  readonly firstUpdate: string;
  readonly latestUpdate: string;
  readonly onlyKeyEvents: string;
  readonly noEntries: string;
  /** What an entry without a title and without words is called. */
  readonly update: string;
  /** `{time}` */
  readonly updated: string;
  /** A time of day: `{hour}` from 00 to 23, `{hour12}` from 1 to 12, `{minute}`, and `{half}`, which is `am` or `pm`. */
  readonly time24: string;
  /** The same for a theme that asks for twelve hours. */
  readonly time12: string;
  readonly am: string;
  readonly pm: string;
  readonly correction: string;
  readonly clarification: string;
  /** What was put right, as it stands in its entry: `{kind}`, `{time}`, `{note}`. */
  readonly amendment: string;
  /** A time of another day: `{time}`, `{day}`. */
  readonly timeAndDay: string;
  /** The same where the day leads: `{day}`, `{time}`. */
  readonly dayAndTime: string;
  /** What stands between a name, a role, a place and a time. */
  readonly comma: string;
  readonly mannerSpeech: string;
  readonly mannerInterview: string;
  readonly mannerStatement: string;
  readonly mannerPost: string;
  /** A quote read out: `{words}`, `{speaker}`. */
  readonly saidBy: string;
  /** The link of a quote. */
  readonly source: string;
  /** The link of a post. */
  readonly originalPost: string;
  /** `{author}`, `{platform}` */
  readonly authorOnPlatform: string;
  /** A post of nobody known: `{platform}`. */
  readonly onPlatform: string;
  /** What a table without a caption is called when it is read out. */
  readonly table: string;
  readonly results: string;
  /** The moment of the figures: `{time}`. */
  readonly asOf: string;
  /** `{zone}` */
  readonly allTimes: string;
}
