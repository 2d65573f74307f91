import { linksOf } from "../../../document/linksOf";
import { untrackLink } from "../../../links/untrackLink";
import { shortened } from "../../entryLabel";
import type { CheckedBlog } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";

/** A link that tells a stranger who clicked where. */
export function trackedLink({ printed }: CheckedBlog): readonly RuleFinding[] {
  return printed.flatMap(({ place, name, body }) =>
    linksOf(body)
      .filter((href) => untrackLink(href) !== href)
      .map((href): RuleFinding => {
        const what = `The link ${shortened(href, 80)} in ${name()} carries tracking.`;
        const deed = `Use ${shortened(untrackLink(href), 80)}`;
        return { level: "WARN", place, sentence: `${what} ${toMend(place, deed)}`, found: href };
      }),
  );
}
