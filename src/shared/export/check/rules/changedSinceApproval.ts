import { approvalOf, isOfPrinted } from "../../../model/approval";
import { type CheckedBlog, typedWords } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";
import { peopleNamed } from "../peopleNamed";

/** An approval is of the words that it names, and of no others. */
export function changedSinceApproval({ blog, nameOf }: CheckedBlog): readonly RuleFinding[] {
  return blog.entries.flatMap((entry): readonly RuleFinding[] => {
    const approval = approvalOf(entry);
    if (!approval?.isChanged) return [];
    const toDo = isOfPrinted(entry)(approval.revision)
      ? ", and the changes are not filed: the page prints the words that were approved. File the changes and have them approved, or restore those words."
      : ". Have it approved again.";
    return [
      {
        level: "WARN",
        place: { kind: "entry", id: entry.id },
        sentence: asSentence(`${nameOf(entry)} was changed after ${peopleNamed(approval.by)} approved it${toDo}`),
        found: typedWords(entry),
      },
    ];
  });
}
