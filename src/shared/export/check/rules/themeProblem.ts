import type { CheckedBlog } from "../checkedBlog";
import type { RuleFinding } from "../checkFinding";

/** What is wrong with the look that the page will have: bad contrast, a part that cannot be used. */
export function themeProblem({ theme = [] }: CheckedBlog): readonly RuleFinding[] {
  return theme.map(({ level, code, sentence }) => ({
    level,
    place: { kind: "theme" },
    sentence: `In the theme: ${sentence}`,
    found: `${code} ${sentence}`,
  }));
}
