import { type CheckedBlog, typedWords } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";

/** Of a draft that prints nothing a warning, while the blog is live: somebody will come to it. */
export function undecidedConflict({ blog, finishing, nameOf }: CheckedBlog): readonly RuleFinding[] {
  return blog.entries
    .filter(({ conflicts, status }) => conflicts.length > 0 && status !== "withdrawn")
    .map((entry) => ({
      level: entry.isOnPage || finishing ? "ERROR" : "WARN",
      place: { kind: "entry", id: entry.id },
      sentence: asSentence(
        `${nameOf(entry)} was changed on two laptops, and nobody has decided which words stand. Choose them, and file the entry again.`,
      ),
      found: typedWords(entry),
    }));
}
