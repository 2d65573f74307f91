import { type CheckedBlog, typedWords } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";

/** The words at the top are printed as they were merged. Of a draft that prints nothing a warning, while the blog is live: somebody will come to it. */
export function undecidedConflict({ blog, finishing, nameOf }: CheckedBlog): readonly RuleFinding[] {
  const details: readonly RuleFinding[] = blog.detailsConflicts.map(({ key }) => ({
    level: "WARN",
    place: { kind: "headline" },
    sentence:
      "The words at the top of the page were changed on two laptops, and nobody has said that they are right. Read them under Blog details.",
    found: key,
  }));
  const entries = blog.entries
    .filter(({ conflicts, status }) => conflicts.length > 0 && status !== "withdrawn")
    .map(
      (entry): RuleFinding => ({
        level: entry.isOnPage || finishing ? "ERROR" : "WARN",
        place: { kind: "entry", id: entry.id },
        sentence: asSentence(
          `${nameOf(entry)} was changed on two laptops, and nobody has decided which words stand. Choose them, and file the entry again.`,
        ),
        found: typedWords(entry),
      }),
    );
  return [...details, ...entries];
}
