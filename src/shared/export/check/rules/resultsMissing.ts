import { type CheckedBlog, printedBlocks } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";

const subjects = { contest: "a contest", authority: "a council", tally: "an election" } as const;

/** A table whose figures are gone keeps the page from being written. */
export function resultsMissing(checked: CheckedBlog): readonly RuleFinding[] {
  return printedBlocks(checked, "results").flatMap(({ block, text: { place, name } }): readonly RuleFinding[] => {
    if (block.view !== null) return [];
    const what = `A table of results in ${name()} shows ${subjects[block.kind]} that is not in the blog any more.`;
    return [{ level: "ERROR", place, sentence: `${what} ${toMend(place, "Delete it")}`, found: block.subject }];
  });
}
