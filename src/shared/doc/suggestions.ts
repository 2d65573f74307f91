import * as v from "valibot";
import { XmlText, Map as YMap, Text as YText } from "yjs";
import { idSchema } from "../model/idSchema";
import type { DecisionId, ProfileId, SuggestionId } from "../model/ids";
import type { Decision, SuggestedWords, Suggestion } from "../model/suggestion";
import { acceptedAndRejected } from "../suggestions/decidedApart";
import { withAccepted } from "../suggestions/withAccepted";
import { bodyOf, titleOf, type YEntry } from "./blogDoc";
import { flatKey, flatRecords } from "./flatRecords";
import { readBody } from "./readBody";

/**
 * A suggestion lies in its entry's Y.Map under `suggestion/ID`. It is a Y.Map, made by one laptop under an id of its own:
 * `id`, `by`, `profileId` and `at` as plain values, `title` as Y.Text and `body` as Y.XmlText, `baseTitle` and `baseBody`
 * of the same kinds, and each decision as a plain object under `decision/ID`. `settled/ID` is true for an acceptance whose
 * words were written into the copy, after it had been rejected elsewhere.
 */
export type YSuggestion = YMap<unknown>;

const instant = v.pipe(v.string(), v.isoTimestamp());
const clock = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const suggestionSchema = v.object({
  id: idSchema<SuggestionId>(),
  by: v.string(),
  profileId: idSchema<ProfileId>(),
  at: instant,
});

const decisionSchema = v.object({
  id: idSchema<DecisionId>(),
  isAccepted: v.boolean(),
  change: v.string(),
  words: v.pipe(v.tuple([v.string(), v.string()]), v.readonly()),
  by: v.string(),
  profileId: idSchema<ProfileId>(),
  at: instant,
  after: v.pipe(v.array(idSchema<DecisionId>()), v.readonly()),
  wrote: v.object({ client: clock, from: clock, to: clock }),
}) satisfies v.GenericSchema<unknown, Decision>;

/** The suggestions of an entry, in the order of their ids; one that cannot be read is left out. */
export function readSuggestions(entry: YEntry): readonly Suggestion[] {
  return suggestionsOf(entry).flatMap((suggestion) => {
    try {
      return [readSuggestion(suggestion)];
    } catch {
      return [];
    }
  });
}

/** Those that are of the expected kind, to be read one by one. */
export function suggestionsOf(entry: YEntry): readonly YSuggestion[] {
  return flatRecords(entry, "suggestion").flatMap(([, value]) => (value instanceof YMap ? [value] : []));
}

/** Undefined where the entry has none of this id. */
export function suggestionOf(entry: YEntry, id: SuggestionId): YSuggestion | undefined {
  const suggestion = entry.get(flatKey("suggestion", id));
  return suggestion instanceof YMap ? suggestion : undefined;
}

/** Throws an Error that names what is wrong. */
export function readSuggestion(suggestion: YSuggestion): Suggestion {
  const plain = v.parse(
    suggestionSchema,
    Object.fromEntries(Object.keys(suggestionSchema.entries).map((key) => [key, suggestion.get(key)])),
  );
  const base = wordsIn(baseOf(suggestion));
  const content = withAccepted(base, wordsIn(copyOf(suggestion)), acceptedElsewhere(suggestion));
  return { ...plain, base, content, decisions: readDecisions(suggestion) };
}

/** Remembers that the copy says by now what `readSuggestion` answers as its content. */
export function settleDecisions(suggestion: YSuggestion): void {
  for (const { id } of acceptedElsewhere(suggestion)) suggestion.set(settledKey(id), true);
}

/** Acceptances that the copy does not know of, for somebody rejected the change without knowing of them. */
function acceptedElsewhere(suggestion: YSuggestion): readonly Decision[] {
  return acceptedAndRejected(readDecisions(suggestion)).filter(({ id }) => !suggestion.has(settledKey(id)));
}

function settledKey(id: DecisionId): string {
  return `settled/${id}`;
}

/** What an entry or one side of a suggestion says, as it can be typed in. */
export interface LiveWords {
  readonly title: YText;
  readonly body: XmlText;
}

export function wordsIn({ title, body }: LiveWords): SuggestedWords {
  return { title: title.toString(), body: readBody(body) };
}

/** The copy that is written in. It is of the kind of an entry, as far as its words go. */
export function copyOf(suggestion: YSuggestion): LiveWords {
  return { title: titleOf(suggestion), body: bodyOf(suggestion) };
}

/** The words from which it departs. */
export function baseOf(suggestion: YSuggestion): LiveWords {
  const [title, body] = [suggestion.get("baseTitle"), suggestion.get("baseBody")];
  if (!(title instanceof YText) || !(body instanceof XmlText)) throw new Error("a suggestion has lost its base");
  return { title, body };
}

/** In the order of their ids; one that cannot be read counts for nothing. */
export function readDecisions(suggestion: YSuggestion): readonly Decision[] {
  return [...suggestion.keys()]
    .filter((key) => key.startsWith(decisionKey("")))
    .sort()
    .flatMap((key) => {
      const read = v.safeParse(decisionSchema, suggestion.get(key));
      return read.success ? [read.output] : [];
    });
}

export function decisionKey(id: DecisionId | ""): string {
  return `decision/${id}`;
}
