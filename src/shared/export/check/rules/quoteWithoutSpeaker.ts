import { plainTextOfInlines } from "../../../document/inline";
import { shortened } from "../../entryLabel";
import { type CheckedBlog, printedBlocks } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";

/** Words in quotation marks are somebody's. */
export function quoteWithoutSpeaker(checked: CheckedBlog): readonly RuleFinding[] {
  return printedBlocks(checked, "quote").flatMap(({ block, text: { place, name } }): readonly RuleFinding[] => {
    if (block.speaker.trim() !== "") return [];
    const words = block.paragraphs.map(plainTextOfInlines).join(" ").trim();
    const what = `The quote “${shortened(words, 40)}” in ${name()} names no speaker.`;
    return [{ level: "WARN", place, sentence: `${what} ${toMend(place, "Say who said it")}`, found: words }];
  });
}
