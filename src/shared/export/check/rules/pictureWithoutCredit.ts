import { missingFields } from "../../../document/blocks/picture";
import { type CheckedBlog, printedBlocks } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";
import { pictureName } from "./pictureName";

/** Whoever made a picture is named. */
export function pictureWithoutCredit(checked: CheckedBlog): readonly RuleFinding[] {
  return printedBlocks(checked, "picture").flatMap(({ block, text }): readonly RuleFinding[] => {
    if (!missingFields(block).includes("credit")) return [];
    const { place } = text;
    const sentence = `${pictureName(block, text)} has no credit. ${toMend(place, "Say who made it")}`;
    return [{ level: "WARN", place, sentence, found: block.hash }];
  });
}
