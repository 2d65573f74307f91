import type { ResultsBlock } from "../../document/blocks/results";
import type { Document } from "../../document/document";
import { authorityResult } from "../arithmetic/authorityResult";
import { contestResult } from "../arithmetic/contestResult";
import { currentDeclaration } from "../arithmetic/currentDeclaration";
import type { Results } from "../results";
import { authorityBlanks } from "./authorityBlanks";
import { contestBlanks } from "./contestBlanks";

/**
 * What `{{winner}}`, `{{majority}}` and the like stand for in an entry that shows the result of one contest or one council,
 * as it is now. Empty where it shows none, or several: a blank that is left is seen, a wrong figure is not.
 */
export function subjectBlanks(body: Document, results: Results): Readonly<Record<string, string>> {
  const shown = body.blocks.filter(
    (block): block is ResultsBlock => block.type === "results" && block.kind !== "tally",
  );
  const [first] = shown;
  if (!first || shown.some(({ subject, frozen }) => frozen || subject !== first.subject)) return {};
  const contest = results.contests.find(({ id }) => id === first.subject);
  if (contest)
    return contestBlanks(contest, contestResult(contest, currentDeclaration(contest.declarations)), results.ownParties);
  const authority = results.authorities.find(({ id }) => id === first.subject);
  return authority ? authorityBlanks(authority, authorityResult(results, authority), results.ownParties) : {};
}
