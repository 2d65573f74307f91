import { isSuggestionOpen } from "../../../model/suggestion";
import type { CheckedBlog } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";
import { peopleNamed } from "../peopleNamed";

/** Somebody has suggested other words for an entry that is printed, and nobody has said yes or no. */
export function openSuggestions({ blog, nameOf }: CheckedBlog): readonly RuleFinding[] {
  return blog.entries.flatMap((entry): readonly RuleFinding[] => {
    const open = entry.suggestions.filter(isSuggestionOpen);
    if (open.length === 0 || !entry.isOnPage) return [];
    return [
      {
        level: "WARN",
        place: { kind: "entry", id: entry.id },
        sentence: asSentence(
          `${nameOf(entry)} is printed without what ${peopleNamed(...open.map(({ by }) => by))} suggested. Accept or reject each change, and file the entry again.`,
        ),
        found: open.map(({ id, content }) => `${id} ${JSON.stringify(content)}`).join(" "),
      },
    ];
  });
}
