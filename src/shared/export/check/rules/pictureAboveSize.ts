import { largestPicture } from "../../../pictures/keptPicture";
import { type CheckedBlog, printedBlocks } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";
import { pictureName } from "./pictureName";

/** Nightdesk makes pictures small enough as they come in; one that came by another way may not be. */
export function pictureAboveSize(checked: CheckedBlog): readonly RuleFinding[] {
  return printedBlocks(checked, "picture").flatMap(({ block, text }): readonly RuleFinding[] => {
    const bytes = checked.pictureSizes?.get(block.hash) ?? 0;
    if (bytes <= largestPicture.bytes) return [];
    const { place } = text;
    const size = `${Math.ceil(bytes / 1024)} KB`;
    const most = `${largestPicture.bytes / 1024} KB`;
    const what = `${pictureName(block, text)} has ${size}, and more than ${most} is slow on a phone.`;
    return [{ level: "WARN", place, sentence: `${what} ${toMend(place, "Add it again")}`, found: block.hash }];
  });
}
