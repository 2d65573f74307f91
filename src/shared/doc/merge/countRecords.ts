import { isSuggestionUsed } from "../../model/suggestion";
import { readActs } from "../acts";
import type { YEntry } from "../blogDoc";
import { readComments } from "../comments";
import { readSuggestions } from "../suggestions";

/**
 * How much is said of an entry, and was done to it. Records are only ever added: what came is the difference. Only a
 * suggestion can be fewer, where all of it was taken back.
 */
export interface RecordCounts {
  readonly approvals: number;
  readonly sendBacks: number;
  /** Comments and replies. */
  readonly comments: number;
  readonly suggestions: number;
  /** Suggested changes that were accepted or rejected. */
  readonly decisions: number;
}

export function countRecords(entry: YEntry): RecordCounts {
  const acts = readActs(entry);
  const threads = readComments(entry);
  const suggestions = readSuggestions(entry).filter(isSuggestionUsed);
  return {
    approvals: acts.filter(({ kind }) => kind === "approve").length,
    sendBacks: acts.filter(({ kind }) => kind === "sendBack").length,
    comments: threads.length + threads.flatMap(({ replies }) => replies).length,
    suggestions: suggestions.length,
    decisions: suggestions.flatMap(({ decisions }) => decisions).length,
  };
}
