import type { CheckedBlog } from "../checkedBlog";
import type { RuleFinding } from "../checkFinding";

/** What search engines and shared links show below the headline. */
export function emptyStandfirst({ blog }: CheckedBlog): readonly RuleFinding[] {
  if (blog.standfirst.trim() !== "") return [];
  const sentence = "The blog has no standfirst. Write one in its details.";
  return [{ level: "WARN", place: { kind: "standfirst" }, sentence, found: "" }];
}
