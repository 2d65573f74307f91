import { staleLines } from "../../../results/lines/staleLines";
import { resultsLanguageOf } from "../../strings/resultsLanguages";
import type { CheckedBlog } from "../checkedBlog";
import { type RuleFinding, toMend } from "../checkFinding";

/** The figures were corrected, and the words above them tell of the earlier ones. */
export function staleLine({ blog, printed }: CheckedBlog): readonly RuleFinding[] {
  return printed.flatMap(({ place, name, title, body }) =>
    staleLines({ title, body }, blog.results, resultsLanguageOf(blog.language)).map(({ was, is }): RuleFinding => {
      const now = is === "" ? "the figures no longer say so" : `the figures now say “${is}”`;
      const what = `The words “${was}” in ${name()} no longer fit: ${now}.`;
      return { level: "WARN", place, sentence: `${what} ${toMend(place, "Correct the words")}`, found: `${was} ${is}` };
    }),
  );
}
