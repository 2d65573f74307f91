import { plainTextOfDocument } from "../../document/document";
import type { EntryRow } from "../../model/entryRow";
import { authorityResult } from "../arithmetic/authorityResult";
import { contestResult } from "../arithmetic/contestResult";
import {
  type AnyDeclaration,
  currentDeclaration,
  earlierDeclarations,
  rivalDeclarations,
} from "../arithmetic/currentDeclaration";
import type { Results } from "../results";
import { showsResults } from "../views/showsResults";
import { british, type ResultsLanguage } from "../words/ResultsLanguage";
import { authorityLine } from "./authorityLine";
import { contestLine } from "./contestLine";

/** A line in the words of an entry, and what the figures say now. */
export interface StaleLine {
  readonly was: string;
  readonly is: string;
}

/**
 * The lines of earlier figures that an entry still carries in its title or its words, where the figures that it shows
 * have since been corrected to another line: "Labour GAIN Plymouth" over a table that says otherwise. The lines of
 * `language` are looked for.
 */
export function staleLines(
  row: Pick<EntryRow, "title" | "body">,
  results: Results,
  language: ResultsLanguage = british,
): readonly StaleLine[] {
  const shown = showsResults(row.body);
  if (shown.length === 0) return [];
  const typed = { ...row.body, blocks: row.body.blocks.filter((block) => block.type !== "results") };
  const words = `${row.title}\n${plainTextOfDocument(typed)}`;
  return shown.flatMap(({ kind, subject }) => {
    const { now, before } = linesOf(results, kind, subject, language);
    // "Labour GAIN Ham" also stands in "Labour GAIN Ham by lot", which is what the figures say now.
    const others = now === "" ? words : words.replaceAll(now, "\n");
    const stale = before.filter((line) => line !== "" && line !== now && others.includes(line));
    return [...new Set(stale)].map((was) => ({ was, is: now }));
  });
}

function linesOf(
  results: Results,
  kind: string,
  subject: string,
  language: ResultsLanguage,
): { now: string; before: readonly string[] } {
  const own = results.ownParties;
  const contest = kind === "contest" ? results.contests.find(({ id }) => id === subject) : undefined;
  if (contest) {
    const lineOf = (declaration: (typeof contest.declarations)[number] | undefined) =>
      contestLine(contest, contestResult(contest, declaration), own, language);
    return {
      now: lineOf(currentDeclaration(contest.declarations)),
      before: otherDeclarations(contest.declarations).map(lineOf),
    };
  }
  const authority = kind === "authority" ? results.authorities.find(({ id }) => id === subject) : undefined;
  if (authority) {
    const lineOf = (declarations: typeof authority.declarations) => {
      const then = { ...authority, declarations };
      return authorityLine(then, authorityResult(results, then), own, language);
    };
    return {
      now: lineOf(authority.declarations),
      before: otherDeclarations(authority.declarations).map((declaration) => lineOf([declaration])),
    };
  }
  return { now: "", before: [] };
}

/** What was declared before, and what another laptop declared at the same time. */
function otherDeclarations<D extends AnyDeclaration>(declarations: readonly D[]): readonly D[] {
  return [...earlierDeclarations(declarations), ...rivalDeclarations(declarations)];
}
