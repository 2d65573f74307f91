import { type Block, plainTextOfDocument } from "@shared/document/document";
import type { Blog } from "@shared/model/blog";
import { type EntryStatus, entryStatuses } from "@shared/model/entryStatus";
import { authorityResult } from "@shared/results/arithmetic/authorityResult";
import { contestResult } from "@shared/results/arithmetic/contestResult";
import { currentDeclaration } from "@shared/results/arithmetic/currentDeclaration";
import type { Results } from "@shared/results/results";

/** A blog in numbers. Words, quotes, tables and tables of results are those of the entries as they stand now. */
export interface BlogCounts {
  readonly entries: Readonly<Record<"total" | EntryStatus, number>>;
  readonly key: number;
  readonly pinned: number;
  readonly revisions: number;
  /** In titles and bodies. */
  readonly words: number;
  readonly quotes: number;
  readonly tables: number;
  readonly resultsTables: number;
  readonly pictures: number;
  readonly elections: number;
  readonly authorities: DeclaredCount;
  readonly contests: DeclaredCount;
  /** The earliest and the latest event time, in UTC; null in a blog without entries. */
  readonly firstEvent: string | null;
  readonly lastEvent: string | null;
}

/** How many there are, and how many of them have a result. */
interface DeclaredCount {
  readonly total: number;
  readonly declared: number;
}

export function countBlog({ entries, results }: Blog): BlogCounts {
  const events = entries.map((entry) => entry.eventTime.instant).sort();
  const blocks = entries.flatMap((entry) => entry.body.blocks);
  const ofType = (type: Block["type"]) => blocks.filter((block) => block.type === type).length;
  const words = entries.map((entry) => countWords(entry.title) + countWords(plainTextOfDocument(entry.body)));
  return {
    entries: { total: entries.length, ...countStatuses(entries.map(({ status }) => status)) },
    key: entries.filter((entry) => entry.key).length,
    pinned: entries.filter((entry) => entry.pinned).length,
    revisions: sum(entries.map((entry) => entry.revisions.length)),
    words: sum(words),
    quotes: ofType("quote"),
    tables: ofType("table"),
    resultsTables: ofType("results"),
    pictures: ofType("picture"),
    elections: results.elections.length,
    ...countDeclared(results),
    firstEvent: events[0] ?? null,
    lastEvent: events.at(-1) ?? null,
  };
}

function countStatuses(statuses: readonly EntryStatus[]): Record<EntryStatus, number> {
  const count = (status: EntryStatus) => statuses.filter((one) => one === status).length;
  return Object.fromEntries(entryStatuses.map((status) => [status, count(status)])) as Record<EntryStatus, number>;
}

function countDeclared(results: Results): Pick<BlogCounts, "authorities" | "contests"> {
  const { authorities, contests } = results;
  const outcomes = contests.map((each) => contestResult(each, currentDeclaration(each.declarations)).outcome.kind);
  return {
    authorities: {
      total: authorities.length,
      declared: authorities.filter((each) => authorityResult(results, each).complete).length,
    },
    contests: { total: contests.length, declared: outcomes.filter((kind) => kind !== "none").length },
  };
}

/** What stands between spaces and has a letter or a digit in it. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
