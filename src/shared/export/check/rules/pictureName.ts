import type { Picture } from "../../../document/blocks/picture";
import { shortened } from "../../entryLabel";
import type { PrintedText } from "../../printedTexts";

/** As a sentence begins with it: `The picture “Box 1 of 57” in the entry of 4 May, 02:14, “First boxes”`. */
export function pictureName({ caption, alt }: Picture, { name }: PrintedText): string {
  const words = shortened(caption.trim() || alt.trim(), 40);
  return words === "" ? `A picture in ${name()}` : `The picture “${words}” in ${name()}`;
}
