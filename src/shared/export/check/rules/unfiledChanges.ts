import { approvalsOfPrinted } from "../../../model/approval";
import { hasUnfiledChanges } from "../../../model/entry";
import { type CheckedBlog, typedWords } from "../checkedBlog";
import { asSentence, type RuleFinding } from "../checkFinding";

/** The page carries the words as they were filed. Where those were approved, changedSinceApproval says so. */
export function unfiledChanges({ blog, nameOf }: CheckedBlog): readonly RuleFinding[] {
  const changed = blog.entries.filter((entry) => hasUnfiledChanges(entry) && approvalsOfPrinted(entry).length === 0);
  return changed.map((entry) => ({
    level: "WARN",
    place: { kind: "entry", id: entry.id },
    sentence: asSentence(
      `${nameOf(entry)} has changes that are not filed, and is printed without them. File it again, or restore what was filed.`,
    ),
    found: typedWords(entry),
  }));
}
