import { linksOf } from "../../../document/linksOf";
import { isLocalLink } from "../../../links/isLocalLink";
import { shortened } from "../../entryLabel";
import type { CheckedBlog } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";

/** A link that opens on one machine or in one office, and nowhere else. */
export function localLink({ printed }: CheckedBlog): readonly RuleFinding[] {
  return printed.flatMap(({ place, name, body }) =>
    linksOf(body)
      .filter(isLocalLink)
      .map((href): RuleFinding => {
        const what = `The link ${shortened(href, 80)} in ${name()} leads to this laptop or the office, not to the web.`;
        return { level: "ERROR", place, sentence: `${what} ${toMend(place, "Change or remove it")}`, found: href };
      }),
  );
}
