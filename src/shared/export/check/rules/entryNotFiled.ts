import { entryRowOf } from "../../../model/entryRow";
import { type CheckedBlog, typedWords } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";

const states = {
  draft: "is still a draft",
  review: "still waits for review",
} as const;

/** Nothing of a draft is printed. While a blog is live somebody is always writing; once it is over, words are missing. */
export function entryNotFiled({ blog, finishing, nameOf }: CheckedBlog): readonly RuleFinding[] {
  return blog.entries.flatMap((entry): readonly RuleFinding[] => {
    if (entry.isOnPage || (entry.status !== "draft" && entry.status !== "review")) return [];
    // Two versions of one wait to be decided: undecidedConflict says so.
    if (entry.conflicts.length > 0 || entryRowOf(entry).blank) return [];
    const toDo = entry.status === "draft" ? "File or discard it." : "File it or send it back.";
    return [
      {
        level: finishing ? "ERROR" : "WARN",
        place: { kind: "entry", id: entry.id },
        sentence: asSentence(`${nameOf(entry)} ${states[entry.status]}: nothing of it is printed. ${toDo}`),
        found: typedWords(entry),
      },
    ];
  });
}
