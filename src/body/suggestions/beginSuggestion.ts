import { bodyOf, titleOf, type YEntry } from "@shared/doc/blogDoc";
import type { Deed } from "@shared/doc/changeEntry";
import { copyDelta } from "@shared/doc/copyShared";
import { flatKey } from "@shared/doc/flatRecords";
import { baseOf, copyOf, readSuggestion, readSuggestions, suggestionOf, wordsIn } from "@shared/doc/suggestions";
import { createSuggestionId, type SuggestionId } from "@shared/model/ids";
import { isSuggestionOpen, type Suggestion } from "@shared/model/suggestion";
import { carryOver } from "@shared/suggestions/carryOver";
import { XmlText, Map as YMap, Text as YText } from "yjs";
import { writeWords } from "./writeWords";

/**
 * The suggestion in which somebody goes on: her own that is open, else a new one, a copy of the entry as it stands. The
 * copy has items of its own: what is written in it merges with what she writes in it elsewhere, and with nothing else.
 */
export function beginSuggestion(entry: YEntry, deed: Deed): SuggestionId {
  const own = readSuggestions(entry).find((one) => one.profileId === deed.profileId && isSuggestionOpen(one));
  if (own) {
    bringUpToDate(entry, own);
    return own.id;
  }
  const id = createSuggestionId();
  const title = String(entry.get("title"));
  const suggestion = new YMap<unknown>([
    ["id", id],
    ["by", deed.by],
    ["profileId", deed.profileId],
    ["at", new Date(deed.now).toISOString()],
    ["title", new YText(title)],
    ["body", copyOfBody(entry)],
    ["baseTitle", new YText(title)],
    ["baseBody", copyOfBody(entry)],
  ]);
  entry.set(flatKey("suggestion", id), suggestion);
  return id;
}

/** Takes what the entry says by now into both sides of a suggestion; leaves it as it is where that would go against it. */
function bringUpToDate(entry: YEntry, { id, base, content }: Suggestion): void {
  const suggestion = suggestionOf(entry, id);
  const now = wordsIn({ title: titleOf(entry), body: bodyOf(entry) });
  const carried = carryOver(base, now, content);
  if (!suggestion || !carried) return;
  entry.doc?.transact(() => {
    writeWords(baseOf(suggestion), now);
    writeWords(copyOf(suggestion), carried);
  });
}

function copyOfBody(entry: YEntry): XmlText {
  const copy = new XmlText();
  copy.applyDelta(copyDelta(bodyOf(entry)));
  return copy;
}

/** Takes a suggestion away in which nothing was suggested and nothing decided. */
export function leaveSuggestion(entry: YEntry, id: SuggestionId): void {
  const suggestion = suggestionOf(entry, id);
  if (!suggestion) return;
  const read = readSuggestion(suggestion);
  if (!isSuggestionOpen(read) && read.decisions.length === 0) entry.delete(flatKey("suggestion", id));
}
