import { lackingInPost } from "../../../document/blocks/socialPost";
import { plainTextOfInlines } from "../../../document/inline";
import { shortened } from "../../entryLabel";
import { type CheckedBlog, printedBlocks } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";

/** A post is quoted from somewhere: readers want to see by whom, and to go there. */
export function postIncomplete(checked: CheckedBlog): readonly RuleFinding[] {
  return printedBlocks(checked, "socialPost").flatMap(({ block, text: { place, name } }): readonly RuleFinding[] => {
    const lacking = lackingInPost(block).map((part) => `its ${part}`);
    if (lacking.length === 0) return [];
    const words = block.paragraphs.map(plainTextOfInlines).join(" ").trim();
    const what = `The post “${shortened(words, 40)}” in ${name()} lacks ${lacking.join(" and ")}.`;
    const deed = `Add ${lacking.length === 1 ? "it" : "both"}`;
    return [{ level: "WARN", place, sentence: `${what} ${toMend(place, deed)}`, found: `${lacking} ${words}` }];
  });
}
