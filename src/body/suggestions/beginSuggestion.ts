import { bodyOf, type YEntry } from "@shared/doc/blogDoc";
import type { Deed } from "@shared/doc/changeEntry";
import { flatKey } from "@shared/doc/flatRecords";
import { readSuggestion, readSuggestions, suggestionOf } from "@shared/doc/suggestions";
import { createSuggestionId, type SuggestionId } from "@shared/model/ids";
import { isSuggestionOpen } from "@shared/model/suggestion";
import { XmlText, Map as YMap, Text as YText } from "yjs";
import { copyDelta } from "../copyShared";

/**
 * The suggestion in which somebody goes on: her own that is open, else a new one, a copy of the entry as it stands. The
 * copy has items of its own: what is written in it merges with what she writes in it elsewhere, and with nothing else.
 */
export function beginSuggestion(entry: YEntry, deed: Deed): SuggestionId {
  const own = readSuggestions(entry).find((one) => one.profileId === deed.profileId && isSuggestionOpen(one));
  if (own) return own.id;
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
