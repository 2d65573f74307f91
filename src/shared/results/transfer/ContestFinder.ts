import type { AuthorityId, ElectionId } from "../../model/ids";
import type { Contest } from "../contest";
import type { ContestRows } from "./ContestRows";
import { candidateKey, contestKey } from "./nameKeys";

/** Finds the contest of the blog that rows mean: by code, else by name within the election. */
export class ContestFinder {
  readonly #byCode = new Map<string, Contest>();
  readonly #byName = new Map<string, Contest[]>();
  readonly #used = new Set<Contest>();
  readonly #rowsOfName = new Map<string, number>();

  constructor(contests: readonly Contest[], election: ElectionId, all: readonly ContestRows[]) {
    for (const contest of contests.filter(({ electionId }) => electionId === election)) {
      if (contest.code !== "") this.#byCode.set(contest.code, contest);
      const key = contestKey(contest.name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), contest]);
    }
    for (const { name } of all)
      this.#rowsOfName.set(contestKey(name), (this.#rowsOfName.get(contestKey(name)) ?? 0) + 1);
  }

  /**
   * Undefined for a contest that the blog does not have; a sentence when it has several that could be meant, since
   * "Abbey" is a ward of a dozen councils.
   */
  find(rows: ContestRows, authorityId: AuthorityId | null): Contest | undefined | string {
    const found = this.#byCode.get(rows.code) ?? this.#byNames(rows, authorityId);
    if (found === undefined || typeof found === "string") return found;
    if (this.#used.has(found)) return `${found.name} is in the file twice, under two names or codes.`;
    this.#used.add(found);
    return found;
  }

  #byNames(rows: ContestRows, authorityId: AuthorityId | null): Contest | undefined | string {
    const named = (this.#byName.get(contestKey(rows.name)) ?? []).filter(
      (contest) =>
        (rows.code === "" || contest.code === "" || rows.code.includes(".") !== contest.code.includes(".")) &&
        (authorityId === null || contest.authorityId === null || contest.authorityId === authorityId),
    );
    const exact = authorityId === null ? [] : named.filter((contest) => contest.authorityId === authorityId);
    const likely = exact.length > 0 ? exact : named;
    const alone = likely.length === 1 && (exact.length === 1 || this.#rowsOfName.get(contestKey(rows.name)) === 1);
    if (alone) return likely[0];
    const shared = likely.filter((contest) => sharesCandidates(contest, rows));
    if (shared.length === 1) return shared[0];
    if (shared.length > 1)
      return `There are ${shared.length} contests called ${rows.name}; add a column with their codes.`;
    return undefined;
  }
}

/** True when at least half of the candidates are in both. */
function sharesCandidates(contest: Contest, rows: ContestRows): boolean {
  const names = new Set(contest.candidates.map(({ name }) => candidateKey(name)));
  const shared = rows.candidates.filter(({ name }) => names.has(candidateKey(name))).length;
  return shared > 0 && shared * 2 >= Math.min(names.size, rows.candidates.length);
}
