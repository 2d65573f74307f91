import { mannerPhrases } from "../../document/blocks/quote";
import type { PageLanguage } from "./PageLanguage";
import type { PageStrings } from "./PageStrings";

/** British English: the words of a page unless its blog says otherwise. */
export const enGB: PageStrings = {
  skipToUpdates: "Skip to the updates",
  liveBlog: "Live blog",
  statusDraft: "Coming up",
  statusLive: "Live",
  statusFinished: "As it happened",
  titleDraft: "coming up",
  titleLive: "live",
  titleFinished: "as it happened",
  published: "Published {time}",
  lastUpdated: "Last updated {time}",
  keyPoints: "Key points",
  keyEvents: "Key events",
  keyEvent: "Key event",
  pinned: "Pinned",
  pinnedAtTop: "Pinned at the top",
  inTimeline: "In the timeline",
  updates: "Updates",
  noEntries: "No entries have been published yet.",
  update: "Update",
  updated: "Updated {time}",
  time24: "{hour}:{minute}",
  time12: "{hour12}.{minute}{half}",
  am: "am",
  pm: "pm",
  timeAndDay: "{time}, {day}",
  dayAndTime: "{day}, {time}",
  comma: ", ",
  mannerSpeech: mannerPhrases.speech,
  mannerInterview: mannerPhrases.interview,
  mannerStatement: mannerPhrases.statement,
  mannerPost: mannerPhrases.post,
  saidBy: "{words} said by {speaker}",
  source: "Source",
  originalPost: "Original post",
  authorOnPlatform: "{author} on {platform}",
  onPlatform: "On {platform}",
  table: "Table",
  results: "Results",
  asOf: "As of {time}.",
  allTimes: "All times are in the {zone} time zone.",
};

export const british: PageLanguage = { tag: "en-GB", name: "English", strings: enGB };
