import { bodyOf, createBlogDoc, entryOf, titleOf } from "@shared/doc/blogDoc";
import { createEntry } from "@shared/doc/changeEntry";
import { changeText } from "@shared/doc/changeText";
import { dropDoubleDecisions } from "@shared/doc/dropDoubleDecisions";
import { readSuggestion, suggestionOf, wordsIn, type YSuggestion } from "@shared/doc/suggestions";
import type { Block } from "@shared/document/document";
import { createBlogId, createProfileId, type EntryId, type SuggestionId } from "@shared/model/ids";
import type { SuggestedWords } from "@shared/model/suggestion";
import { suggestedChanges } from "@shared/suggestions/suggestedChanges";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { writeBody } from "../../writeBody";
import { beginSuggestion } from "../beginSuggestion";

const night = Date.parse("2018-05-04T01:14:00.000Z");
export const deed = { by: "Ann", profileId: createProfileId(), now: night };

export const paragraph = (text: string): Block => ({ type: "paragraph", children: [{ type: "text", text }] });
export const words = (title: string, ...blocks: readonly (Block | string)[]): SuggestedWords => ({
  title,
  body: { version: 2, blocks: blocks.map((block) => (typeof block === "string" ? paragraph(block) : block)) },
});

export interface Laptop {
  readonly doc: Doc;
  readonly entry: ReturnType<typeof entryOf>;
  readonly suggestion: YSuggestion;
}

/** An entry, and a suggestion of other words for it. */
export function suggested(
  base: SuggestedWords,
  content: SuggestedWords,
): Laptop & { entryId: EntryId; id: SuggestionId } {
  const doc = createBlogDoc(
    createBlogId(),
    { headline: "Night", standfirst: "", byline: "", timeZone: "Europe/London" },
    "2018-05-04T00:00:00.000Z",
  );
  const entryId = createEntry(doc, createProfileId(), ["Ada"], night);
  const entry = entryOf(doc, entryId);
  write(entry, base);
  const id = beginSuggestion(entry, deed);
  const suggestion = suggestionOf(entry, id);
  if (!suggestion) throw new Error("no suggestion");
  changeText(titleOf(suggestion), content.title);
  writeBody(bodyOf(suggestion), content.body);
  return { doc, entry, suggestion, entryId, id };
}

export function write(entry: Laptop["entry"], { title, body }: SuggestedWords): void {
  changeText(titleOf(entry), title);
  writeBody(bodyOf(entry), body);
}

export const wordsOf = ({ entry }: Laptop) => wordsIn({ title: titleOf(entry), body: bodyOf(entry) });
export const changesOf = ({ suggestion }: Laptop) => suggestedChanges(readSuggestion(suggestion)).changes;
export const keyOf = (laptop: Laptop, after: string) => {
  const found = changesOf(laptop).find((change) => change.after.includes(after));
  if (!found) throw new Error(`nothing suggests “${after}”: ${JSON.stringify(changesOf(laptop))}`);
  return found.key;
};

/** Another laptop with all of it. */
export function laptopOf({ doc, entryId, id }: ReturnType<typeof suggested>): Laptop {
  const copy = new Doc();
  applyUpdate(copy, encodeStateAsUpdate(doc));
  const entry = entryOf(copy, entryId);
  const suggestion = suggestionOf(entry, id);
  if (!suggestion) throw new Error("no suggestion");
  return { doc: copy, entry, suggestion };
}

export function merge(...laptops: readonly Laptop[]): void {
  for (let round = 0; round < 2; round++) {
    for (const { doc } of laptops) {
      for (const other of laptops) if (other.doc !== doc) applyUpdate(doc, encodeStateAsUpdate(other.doc));
      dropDoubleDecisions(doc);
    }
  }
}
