import { bodyOf, titleOf, type YEntry } from "@shared/doc/blogDoc";
import type { Deed } from "@shared/doc/changeEntry";
import {
  baseOf,
  copyOf,
  decisionKey,
  readDecisions,
  readSuggestion,
  settleDecisions,
  wordsIn,
  type YSuggestion,
} from "@shared/doc/suggestions";
import { createDecisionId } from "@shared/model/ids";
import type { Decision, SuggestedWords } from "@shared/model/suggestion";
import { carryOver } from "@shared/suggestions/carryOver";
import { type SuggestedChange, suggestedChanges, takeWords } from "@shared/suggestions/suggestedChanges";
import { getState } from "yjs";
import { writeWords } from "./writeWords";

/** `moved`: the words around the change are no longer those it was suggested for. `gone`: it is no change any more. */
export type DecisionOutcome = "done" | "moved" | "gone";

/**
 * Writes one change of a suggestion into its entry as that stands now, and into the words from which the suggestion
 * departs: it is then no change any more. One transaction with the given origin; where it cannot be done, nothing is.
 */
export function acceptChange(
  entry: YEntry,
  suggestion: YSuggestion,
  change: string,
  deed: Deed,
  origin?: unknown,
): DecisionOutcome {
  const { base, content } = readSuggestion(suggestion);
  const { diff, changes } = suggestedChanges({ base, content });
  const found = changes.find(({ key }) => key === change);
  if (!found) return "gone";
  const changed = takeWords(diff, (number) => number === found.number);
  const words = { title: titleOf(entry), body: bodyOf(entry) };
  const next = carryOver(base, changed, wordsIn(words));
  if (!next) return "moved";
  keepDecision(suggestion, found, true, deed, origin, () => {
    writeWords(words, next);
    writeWords(baseOf(suggestion), changed);
  });
  return "done";
}

/** Gives the suggestion the words back from which it departs, where it has others: it is then no change any more. */
export function rejectChange(suggestion: YSuggestion, change: string, deed: Deed, origin?: unknown): DecisionOutcome {
  const { content, ...read } = readSuggestion(suggestion);
  const { diff, changes } = suggestedChanges({ ...read, content });
  const found = changes.find(({ key }) => key === change);
  if (!found) return "gone";
  const without = takeWords(diff, (number) => number !== found.number);
  keepDecision(suggestion, found, false, deed, origin, () => writeCopy(suggestion, content, without));
  return "done";
}

/** Accepts every change that can be; answers how many could and how many could not. */
export function acceptAll(
  entry: YEntry,
  suggestion: YSuggestion,
  deed: Deed,
  origin?: unknown,
): { readonly accepted: number; readonly moved: number } {
  let accepted = 0;
  const moved = new Set<string>();
  entry.doc?.transact(() => {
    while (true) {
      const next = suggestedChanges(readSuggestion(suggestion)).changes.find(({ key }) => !moved.has(key));
      if (!next) return;
      if (acceptChange(entry, suggestion, next.key, deed, origin) === "done") accepted++;
      else moved.add(next.key);
    }
  }, origin);
  return { accepted, moved: moved.size };
}

/** Gives the suggestion all words back from which it departs. */
export function rejectAll(suggestion: YSuggestion, deed: Deed, origin?: unknown): void {
  const read = readSuggestion(suggestion);
  const { diff, changes } = suggestedChanges(read);
  suggestion.doc?.transact(() => {
    let from = read.content;
    // From the last on: each decision then knows what it wrote, and the places of those before it stay as they are.
    for (const change of changes.toReversed()) {
      const to = takeWords(diff, (number) => number < change.number);
      keepDecision(suggestion, change, false, deed, origin, () => writeCopy(suggestion, from, to));
      from = to;
    }
  }, origin);
}

/**
 * Takes the copy from what it is read as to other words. Words that were accepted while somebody rejected them are read in
 * it and do not stand there: two laptops that reject something else would both write them.
 */
function writeCopy(suggestion: YSuggestion, from: SuggestedWords, to: SuggestedWords): void {
  const copy = copyOf(suggestion);
  const carried = carryOver(from, to, wordsIn(copy));
  if (!carried) settleDecisions(suggestion);
  writeWords(copy, carried ?? to);
}

function keepDecision(
  suggestion: YSuggestion,
  { key, before, after }: SuggestedChange,
  isAccepted: boolean,
  { by, profileId, now }: Deed,
  origin: unknown,
  write: () => void,
): void {
  const { doc } = suggestion;
  doc?.transact(() => {
    const from = getState(doc.store, doc.clientID);
    write();
    const known = readDecisions(suggestion);
    const overtaken = new Set(known.flatMap((decision) => decision.after));
    const decision: Decision = {
      id: createDecisionId(),
      isAccepted,
      change: key,
      words: [before, after],
      by,
      profileId,
      at: new Date(now).toISOString(),
      after: known.filter(({ id }) => !overtaken.has(id)).map(({ id }) => id),
      wrote: { client: doc.clientID, from, to: getState(doc.store, doc.clientID) },
    };
    suggestion.set(decisionKey(decision.id), decision);
  }, origin);
}
