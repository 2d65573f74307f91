import { type CheckedBlog, printedBlocks } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";
import { pictureName } from "./pictureName";

/** A picture whose bytes are not at hand keeps the page from being written. */
export function pictureMissing(checked: CheckedBlog): readonly RuleFinding[] {
  const { pictureSizes } = checked;
  if (pictureSizes === undefined) return [];
  return printedBlocks(checked, "picture").flatMap(({ block, text }): readonly RuleFinding[] => {
    if (pictureSizes.has(block.hash)) return [];
    const { place } = text;
    const sentence = `${pictureName(block, text)} is not on this laptop. ${toMend(place, "Add it again or delete it")}`;
    return [{ level: "ERROR", place, sentence, found: block.hash }];
  });
}
