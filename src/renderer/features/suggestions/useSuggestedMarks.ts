import type { YEntry } from "@shared/doc/blogDoc";
import { readLetters } from "@shared/doc/bodyLetters";
import { baseOf, copyOf, suggestionOf } from "@shared/doc/suggestions";
import type { EntryRow } from "@shared/model/entryRow";
import type { SuggestionId } from "@shared/model/ids";
import { diffWordsWithSpace } from "diff";
import { useEffect } from "react";

/** The name that suggestions.css styles. */
const suggested = "suggested";

/** Marks the words that came in the body that is written in, when the window has nothing else to do. */
export function useSuggestedMarks(entry: YEntry, id: SuggestionId | undefined, row: EntryRow | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is made anew whenever something in its entry has changed
  useEffect(() => {
    const suggestion = id && suggestionOf(entry, id);
    if (!suggestion) return undefined;
    const waiting = requestIdleCallback(() => {
      const [before, after] = [baseOf(suggestion), copyOf(suggestion)].map(({ body }) => readLetters(body).text);
      const body = document.querySelector(".composer-body [role=textbox]");
      if (body) CSS.highlights.set(suggested, new Highlight(...placesOf(body, before ?? "", after ?? "")));
    });
    return () => cancelIdleCallback(waiting);
  }, [entry, id, row]);
  useEffect(
    () => () => {
      if (id) CSS.highlights.delete(suggested);
    },
    [id],
  );
}

/** Where the words that came stand on screen; nowhere while the screen shows other letters than those compared. */
function placesOf(body: Element, before: string, after: string): readonly StaticRange[] {
  const places: StaticRange[] = [];
  const came = cameBetween(before, after);
  let at = 0;
  for (const text of textsIn(body)) {
    if (after[at] === "\n") at++;
    if (!after.startsWith(text.data, at)) return [];
    for (const { start, end } of came) {
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
      if (from < to)
        places.push(new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to }));
    }
    at += text.length;
  }
  return places;
}

/** The words of the editor, without what it draws around them. */
function textsIn(body: Element): readonly Text[] {
  return [...body.querySelectorAll("[data-lexical-text]")].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode();
    return text instanceof Text && text.length > 0 ? [text] : [];
  });
}

function cameBetween(before: string, after: string): readonly { readonly start: number; readonly end: number }[] {
  const came: { start: number; end: number }[] = [];
  let at = 0;
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (removed) continue;
    if (added) came.push({ start: at, end: at + value.length });
    at += value.length;
  }
  return came;
}
