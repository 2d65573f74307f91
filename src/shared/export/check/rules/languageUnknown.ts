import { findLanguage, pageLanguages } from "../../strings/pageLanguages";
import type { CheckedBlog } from "../checkedBlog";
import type { RuleFinding } from "../checkFinding";

/** A language for whose page there are no words keeps it from being written. */
export function languageUnknown({ blog, languages = pageLanguages }: CheckedBlog): readonly RuleFinding[] {
  if (findLanguage(blog.language, languages)) return [];
  const sentence = `There are no words for a page in “${blog.language}”. Choose another language in the blog’s details, or a theme that brings it.`;
  return [{ level: "ERROR", place: { kind: "language" }, sentence, found: blog.language }];
}
