import { bodyOf, titleOf, type YEntry } from "@shared/doc/blogDoc";
import type { Deed } from "@shared/doc/changeEntry";
import { copyDelta } from "@shared/doc/copyShared";
import { flatKey } from "@shared/doc/flatRecords";
import { baseOf, copyOf, readSuggestions, settleDecisions, suggestionOf, wordsIn } from "@shared/doc/suggestions";
import { createSuggestionId, type SuggestionId } from "@shared/model/ids";
import { isSuggestionOpen, isSuggestionUsed, type Suggestion } from "@shared/model/suggestion";
import { carryOver } from "@shared/suggestions/carryOver";
import { XmlText, Map as YMap, Text as YText } from "yjs";
import { writeWords } from "./writeWords";

/**
 * The suggestion in which somebody goes on: her own that is open or still without a change, else a new one, a copy of the
 * entry as it stands. The copy has items of its own: what is written in it merges with what she writes in it elsewhere,
 * and with nothing else. It is never taken away, for another laptop may have decided what she takes back: one without
 * changes and decisions is shown and counted nowhere.
 */
export function beginSuggestion(entry: YEntry, deed: Deed): SuggestionId {
  const own = readSuggestions(entry).filter(({ profileId }) => profileId === deed.profileId);
  const open = own.find(isSuggestionOpen);
  if (open) {
    bringUpToDate(entry, open);
    return open.id;
  }
  const at = new Date(deed.now).toISOString();
  const unused = own.find((one) => !isSuggestionUsed(one));
  if (unused) {
    bringUpToDate(entry, unused);
    suggestionOf(entry, unused.id)?.set("at", at);
    return unused.id;
  }
  const id = createSuggestionId();
  const title = String(entry.get("title"));
  const suggestion = new YMap<unknown>([
    ["id", id],
    ["by", deed.by],
    ["profileId", deed.profileId],
    ["at", at],
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
    settleDecisions(suggestion);
  });
}

function copyOfBody(entry: YEntry): XmlText {
  const copy = new XmlText();
  copy.applyDelta(copyDelta(bodyOf(entry)));
  return copy;
}
