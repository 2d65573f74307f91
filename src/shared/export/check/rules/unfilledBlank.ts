import { blanksOfPage } from "../../unfilledBlanks";
import type { CheckedBlog } from "../checkedBlog";
import { asSentence, type RuleFinding, toMend } from "../checkFinding";

/** A page must never read "a majority of {{majority}}". */
export function unfilledBlank({ blog, printed }: CheckedBlog): readonly RuleFinding[] {
  return blanksOfPage(blog, printed).map(({ where, place, blank }) => ({
    level: "ERROR",
    place,
    sentence: `${asSentence(where)} still holds the blank ${blank}. ${toMend(place, "Fill it in")}`,
    found: blank,
  }));
}
