import { linksOf } from "../../../document/linksOf";
import { shortened } from "../../entryLabel";
import { entryAnchor, placeAnchor } from "../../html/entryAnchor";
import type { CheckedBlog } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";

/** A link to an entry of this page that the page does not print. */
export function deadAnchor({ blog, printed, published }: CheckedBlog): readonly RuleFinding[] {
  const printedAnchors = new Set(
    published.flatMap(({ id, pinned }) => [entryAnchor(id), ...(pinned ? [placeAnchor(id)] : [])]),
  );
  const own = new Set(blog.entries.flatMap(({ id }) => [entryAnchor(id), placeAnchor(id)]));
  const isDead = (href: string) => {
    const [page = "", anchor = ""] = href.split("#", 2);
    const isOwn = own.has(anchor) || (page === blog.pageUrl && /^(?:entry|place)-/.test(anchor));
    return isOwn && !printedAnchors.has(anchor);
  };
  return printed.flatMap(({ place, name, body }) =>
    linksOf(body)
      .filter(isDead)
      .map((href): RuleFinding => {
        const what = `The link ${shortened(href, 80)} in ${name()} leads to an entry that the page does not print.`;
        return { level: "WARN", place, sentence: `${what} ${toMend(place, "Change or remove it")}`, found: href };
      }),
  );
}
