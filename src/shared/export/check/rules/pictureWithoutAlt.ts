import { missingFields } from "../../../document/blocks/picture";
import { type CheckedBlog, printedBlocks } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";
import { pictureName } from "./pictureName";

/** Who does not see the picture is told nothing (WCAG 2.2, 1.1.1, level A): pictures in news are never decoration. */
export function pictureWithoutAlt(checked: CheckedBlog): readonly RuleFinding[] {
  return printedBlocks(checked, "picture").flatMap(({ block, text }): readonly RuleFinding[] => {
    if (!missingFields(block).includes("alt")) return [];
    const { place } = text;
    const sentence = `${pictureName(block, text)} has no alt text. ${toMend(place, "Say what is to be seen")}`;
    return [{ level: "ERROR", place, sentence, found: block.hash }];
  });
}
