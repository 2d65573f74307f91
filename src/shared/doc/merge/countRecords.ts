import { type Doc, Map as YMap } from "yjs";
import type { EntryId } from "../../model/ids";
import { isSuggestionUsed } from "../../model/suggestion";
import { readActs } from "../acts";
import { entriesOf } from "../blogDoc";
import { readComments } from "../comments";
import { readSuggestions } from "../suggestions";

/**
 * How much is said of some entries, and was done to them. Records are only ever added: what came is the difference. Only a
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

/** Those of the entries that are there. */
export function countRecords(doc: Doc, ids: Iterable<EntryId>): RecordCounts {
  const entries = [...ids].map((id) => entriesOf(doc).get(id)).filter((entry) => entry instanceof YMap);
  const acts = entries.flatMap(readActs);
  const threads = entries.flatMap(readComments);
  const suggestions = entries.flatMap(readSuggestions).filter(isSuggestionUsed);
  return {
    approvals: acts.filter(({ kind }) => kind === "approve").length,
    sendBacks: acts.filter(({ kind }) => kind === "sendBack").length,
    comments: threads.length + threads.flatMap(({ replies }) => replies).length,
    suggestions: suggestions.length,
    decisions: suggestions.flatMap(({ decisions }) => decisions).length,
  };
}
