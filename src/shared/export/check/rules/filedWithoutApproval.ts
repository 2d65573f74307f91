import { approvalsOfPrinted, filingsOfPrinted, seenByTwo } from "../../../model/approval";
import { mayFile, namesOfFilers } from "../../../model/blogRules";
import { lastFiledRevision } from "../../../model/entry";
import { type CheckedBlog, typedWords } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";
import { peopleNamed } from "../peopleNamed";

/**
 * Filed by somebody who is not on the list: on a laptop that did not know of it, or before there was one. A warning: what
 * was filed in good faith may go out where somebody answers for it.
 */
export function filedWithoutApproval({ blog, nameOf }: CheckedBlog): readonly RuleFinding[] {
  return blog.entries.flatMap((entry): readonly RuleFinding[] => {
    const printed = entry.isOnPage ? lastFiledRevision(entry) : undefined;
    if (!printed) return [];
    const filers = [printed, ...filingsOfPrinted(entry), ...approvalsOfPrinted(entry)].map(({ by }) => by);
    if (filers.some((name) => mayFile(blog, name))) return [];
    // Asked for already, as an error: by onePairOfEyes.
    if (blog.twoPairsOfEyes && !seenByTwo(entry)) return [];
    return [
      {
        level: "WARN",
        place: { kind: "entry", id: entry.id },
        sentence: asSentence(
          `${nameOf(entry)} was filed by ${peopleNamed(printed.by)} without approval. In this blog that is for ${namesOfFilers(blog.filing)}: have it approved.`,
        ),
        found: typedWords(entry),
      },
    ];
  });
}
