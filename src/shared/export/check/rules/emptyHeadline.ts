import type { CheckedBlog } from "../checkedBlog";
import type { RuleFinding } from "../checkFinding";

/** A page is found, shared and read by its headline. */
export function emptyHeadline({ blog }: CheckedBlog): readonly RuleFinding[] {
  if (blog.headline.trim() !== "") return [];
  const sentence = "The blog has no headline. Write one in its details.";
  return [{ level: "ERROR", place: { kind: "headline" }, sentence, found: "" }];
}
