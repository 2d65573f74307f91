import type { Blog } from "../../model/blog";
import { onOneLine } from "../../onOneLine";
import { type CheckedBlog, type CheckOptions, checkedBlog } from "./checkedBlog";
import type { CheckFinding, RuleFinding } from "./checkFinding";
import { type RuleName, rules } from "./rules";
import { waiverKey } from "./waiverKey";

/**
 * Everything that production should know before the page goes out: errors first, then by place, from the top of the page
 * through the entries, oldest first, to the figures. Nothing is put right by itself. Throws RangeError for an unknown
 * time zone.
 */
export function checkBlog(blog: Blog, options: CheckOptions): readonly CheckFinding[] {
  const checked = checkedBlog(blog, options);
  const byName = Object.entries(rules) as readonly [RuleName, (checked: CheckedBlog) => readonly RuleFinding[]][];
  const waivers = new Map(blog.waivers.map((waiver) => [waiver.key, waiver]));
  const found = byName.flatMap(([rule, find]) =>
    find(checked).map((each): CheckFinding => {
      const waiver = each.level === "WARN" ? waivers.get(waiverKey({ rule, ...each })) : undefined;
      return { rule, ...each, sentence: onOneLine(each.sentence), ...(waiver && { waiver }) };
    }),
  );
  const places = new Map(blog.entries.map(({ id }, index) => [id, index + 1]));
  const order = ({ level, place }: CheckFinding) => {
    const at = place.kind === "entry" ? (places.get(place.id) ?? 0) : "id" in place ? places.size + 1 : 0;
    return (level === "ERROR" ? 0 : places.size + 2) + at;
  };
  return found.sort((a, b) => order(a) - order(b));
}
