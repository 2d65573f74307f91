import type { AuthorityId, ContestId } from "@shared/model/ids";
import { epochMillisecondsOf } from "@shared/model/moment";
import { authorityResult } from "@shared/results/arithmetic/authorityResult";
import { contestResult } from "@shared/results/arithmetic/contestResult";
import { currentDeclaration, rivalDeclarations } from "@shared/results/arithmetic/currentDeclaration";
import type { Authority } from "@shared/results/authority";
import { checkAuthority } from "@shared/results/checks/checkAuthority";
import { checkContest } from "@shared/results/checks/checkContest";
import type { Contest } from "@shared/results/contest";
import { isContestAwaited } from "@shared/results/expected/expectedDeclarations";
import { authorityLine } from "@shared/results/lines/authorityLine";
import { contestLine } from "@shared/results/lines/contestLine";
import type { Results } from "@shared/results/results";

/**
 * `missing`: nothing is declared. `disputed`: it does not add up, is being recounted, or two declarations differ.
 * `countermanded`: the poll was called off, and no result will come.
 */
export const resultStatuses = ["missing", "provisional", "disputed", "in", "countermanded"] as const;
export type ResultStatus = (typeof resultStatuses)[number];

/** What the list can be narrowed to. `expected`: what has a time and has not declared, the soonest first. */
export type ResultsFilter = ResultStatus | "expected";

interface ItemFacts {
  readonly name: string;
  /** The authority of a ward; empty for the others. */
  readonly where: string;
  readonly status: ResultStatus;
  /** What was declared, in one line; empty while nothing is. */
  readonly line: string;
  /** When the declaration is expected that has not come, in milliseconds since 1970. */
  readonly expectedAt: number | null;
  /** Figures are typed and not declared yet. */
  readonly isTyped: boolean;
  /** What the search looks at, as `searchedWords` has it: the name, and the name with all else. */
  readonly nameWords: string;
  readonly words: string;
}

/** A contest or an authority as the results desk lists it. */
export type ResultsItem = ItemFacts &
  ({ readonly kind: "contest"; readonly id: ContestId } | { readonly kind: "authority"; readonly id: AuthorityId });

const collator = new Intl.Collator("en-GB");

/** Contests and authorities by name, the authority before its wards. */
export function resultsItems(results: Results): readonly ResultsItem[] {
  const authorities = new Map(results.authorities.map((authority) => [authority.id, authority]));
  const items: ResultsItem[] = [
    ...results.authorities.map((authority) => itemOfAuthority(results, authority)),
    ...results.contests.map((contest) =>
      itemOfContest(results, contest, contest.authorityId === null ? undefined : authorities.get(contest.authorityId)),
    ),
  ];
  const placeOf = (item: ResultsItem) => (item.kind === "authority" ? `${item.name}\n` : `${item.where}\n${item.name}`);
  return items
    .map((item) => ({ item, place: item.where === "" && item.kind === "contest" ? item.name : placeOf(item) }))
    .sort((a, b) => collator.compare(a.place, b.place))
    .map(({ item }) => item);
}

/** What an item of a contest was made from, beside the contest itself. */
interface KeptItem extends Pick<Results, "elections" | "ownParties"> {
  readonly authority: Authority | undefined;
  readonly item: ResultsItem;
}

/**
 * One figure typed makes one contest another object: to check the other 649 again as well took 19 ms on two cores, more
 * than a frame. Whatever else an item is made from must be the same object too.
 */
const keptItems = new WeakMap<Contest, KeptItem>();

function itemOfContest(results: Results, contest: Contest, authority: Authority | undefined): ResultsItem {
  const { elections, ownParties } = results;
  const kept = keptItems.get(contest);
  if (kept?.elections === elections && kept.ownParties === ownParties && kept.authority === authority) return kept.item;
  const item = newItemOfContest(results, contest, authority);
  keptItems.set(contest, { elections, ownParties, authority, item });
  return item;
}

function newItemOfContest(results: Results, contest: Contest, authority: Authority | undefined): ResultsItem {
  const declaration = currentDeclaration(contest.declarations);
  const where = authority?.name ?? "";
  return {
    kind: "contest",
    id: contest.id,
    name: contest.name,
    where,
    status: statusOfContest(results, contest),
    line: declaration ? contestLine(contest, contestResult(contest, declaration), results.ownParties) : "",
    expectedAt: contest.expectedAt && isContestAwaited(contest) ? epochMillisecondsOf(contest.expectedAt) : null,
    isTyped: Object.keys(contest.sheet).length > 0,
    nameWords: searchedWords(contest.name),
    words: searchedWords([contest.name, where, contest.code, ...contest.candidates.map(({ name }) => name)].join(" ")),
  };
}

function statusOfContest(results: Results, contest: Contest): ResultStatus {
  const declaration = currentDeclaration(contest.declarations);
  if (!declaration) return "missing";
  if (declaration.state === "recount" || rivalDeclarations(contest.declarations).length > 0) return "disputed";
  if (checkContest(results, contest, declaration).some(({ level }) => level === "ERROR")) return "disputed";
  const { state } = declaration;
  return state === "provisional" || state === "countermanded" ? state : "in";
}

function itemOfAuthority(results: Results, authority: Authority): ResultsItem {
  const result = authorityResult(results, authority);
  return {
    kind: "authority",
    id: authority.id,
    name: authority.name,
    where: "",
    status: statusOfAuthority(results, authority),
    line: result.outcome.kind === "none" ? "" : authorityLine(authority, result, results.ownParties),
    expectedAt: authority.expectedAt && !result.complete ? epochMillisecondsOf(authority.expectedAt) : null,
    isTyped: Object.keys(authority.sheet).length > 0,
    nameWords: searchedWords(authority.name),
    words: searchedWords(`${authority.name} ${authority.code}`),
  };
}

function statusOfAuthority(results: Results, authority: Authority): ResultStatus {
  const declaration = currentDeclaration(authority.declarations);
  const result = authorityResult(results, authority);
  if (!declaration && result.outcome.kind === "none") return "missing";
  if (rivalDeclarations(authority.declarations).length > 0) return "disputed";
  if (checkAuthority(results, authority, declaration).some(({ level }) => level === "ERROR")) return "disputed";
  return declaration?.state === "provisional" ? "provisional" : "in";
}

/**
 * The items that pass the filter and hold every word of the query, the best first: a name that begins so, a word of the
 * name that does, then anything else. Two letters are enough.
 */
export function findResults(
  items: readonly ResultsItem[],
  query: string,
  filter: ResultsFilter | undefined,
): readonly ResultsItem[] {
  const words = searchedWords(query).split(" ").filter(Boolean);
  const passing = items.filter((item) => passes(item, filter) && words.every((word) => item.words.includes(word)));
  const [first] = words;
  if (filter === "expected") return passing.toSorted((a, b) => (a.expectedAt ?? 0) - (b.expectedAt ?? 0));
  if (first === undefined) return passing;
  const byRank = Map.groupBy(passing, (item) => rankOf(item, first));
  return ranks.flatMap((rank) => byRank.get(rank) ?? []);
}

export function passes(item: ResultsItem, filter: ResultsFilter | undefined): boolean {
  return filter === undefined || (filter === "expected" ? item.expectedAt !== null : item.status === filter);
}

const ranks = [0, 1, 2, 3] as const;

function rankOf(item: ResultsItem, word: string): (typeof ranks)[number] {
  const startsWord = ` ${word}`;
  if (item.nameWords.startsWith(startsWord)) return 0;
  if (item.nameWords.includes(startsWord)) return 1;
  return item.words.includes(startsWord) ? 2 : 3;
}

/**
 * In small letters and without accents, apostrophes or punctuation, a space before every word: "ynys mon" finds Ynys
 * Môn, and "kings" King’s Lynn.
 */
function searchedWords(text: string): string {
  return ` ${text
    .normalize("NFKD")
    .replace(/[\p{M}’'‘`]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;
}
