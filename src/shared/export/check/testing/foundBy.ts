import type { Blog } from "../../../model/blog";
import { checkBlog } from "../checkBlog";
import type { CheckOptions } from "../checkedBlog";
import type { RuleName } from "../rules";

/** Two days after the night that the tests are about. */
export const after = Date.parse("2018-05-06T00:00:00.000Z");

/** What one rule finds in a blog, one line each: "WARN The entry of …". */
export function foundBy(rule: RuleName, blog: Blog, options: Partial<CheckOptions> = {}): readonly string[] {
  return checkBlog(blog, { now: after, ...options })
    .filter((finding) => finding.rule === rule)
    .map(({ level, sentence }) => `${level} ${sentence}`);
}
