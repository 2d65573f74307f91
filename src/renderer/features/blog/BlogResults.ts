import { changedKeys } from "@shared/doc/changedKeys";
import { readAuthority, readContest, readElection, readOwnParty } from "@shared/doc/readResults";
import { authoritiesOf, contestsOf, electionsOf, ownPartiesOf } from "@shared/doc/resultsDoc";
import type { ResultsKind } from "@shared/document/blocks/results";
import { messageOf } from "@shared/ipc/result";
import { noResults, type Results } from "@shared/results/results";
import type { ResultsView } from "@shared/results/resultsView";
import { viewOf } from "@shared/results/views/viewOf";
import type { Doc, Transaction, Map as YMap } from "yjs";

/** One of the four maps of results, read record by record as they change. */
class RecordCache<T extends { readonly id: string }, R> {
  private readonly byId = new Map<string, T>();
  private readonly dirty = new Set<string>();
  readonly problems = new Map<string, string>();
  private readonly map: YMap<R>;
  private readonly read: (record: R) => T;
  all: readonly T[] = [];

  constructor(map: YMap<R>, read: (record: R) => T) {
    this.map = map;
    this.read = read;
  }

  load(): void {
    for (const key of this.map.keys()) this.dirty.add(key);
  }

  /** True when the transaction touched a record. */
  follow(transaction: Transaction): boolean {
    const changed = changedKeys(this.map, transaction);
    for (const key of changed) this.dirty.add(key);
    return changed.size > 0;
  }

  /** Reads what changed; true when anything had. A record that cannot be read is left out, with its problem. */
  refresh(): boolean {
    if (this.dirty.size === 0) return false;
    for (const key of this.dirty) {
      this.byId.delete(key);
      this.problems.delete(key);
      const record = this.map.get(key);
      if (record === undefined) continue;
      try {
        this.byId.set(key, this.read(record));
      } catch (error) {
        this.problems.set(key, messageOf(error));
      }
    }
    this.dirty.clear();
    this.all = [...this.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return true;
  }
}

/** The results of an open blog as plain data, kept in step with its document. Every snapshot is a new object. */
export class BlogResults {
  private readonly caches;
  private results: Results = noResults;
  private problems: readonly string[] = [];
  private viewer: (kind: ResultsKind, subject: string) => ResultsView | undefined = () => undefined;

  constructor(doc: Doc) {
    this.caches = {
      elections: new RecordCache(electionsOf(doc), readElection),
      authorities: new RecordCache(authoritiesOf(doc), readAuthority),
      contests: new RecordCache(contestsOf(doc), readContest),
      ownParties: new RecordCache(ownPartiesOf(doc), readOwnParty),
    } as const;
  }

  load(): void {
    for (const cache of Object.values(this.caches)) cache.load();
    this.refresh();
  }

  /** True when the transaction touched a result. */
  follow(transaction: Transaction): boolean {
    return Object.values(this.caches)
      .map((cache) => cache.follow(transaction))
      .some(Boolean);
  }

  refresh(): void {
    const { elections, authorities, contests, ownParties } = this.caches;
    const changed = [elections, authorities, contests, ownParties].map((cache) => cache.refresh());
    if (!changed.some(Boolean)) return;
    const results: Results = {
      elections: elections.all,
      authorities: authorities.all,
      contests: contests.all,
      ownParties: ownParties.all,
    };
    this.results = results;
    this.problems = Object.values(this.caches).flatMap((cache) => [...cache.problems.values()]);
    this.viewer = (kind, subject) => viewOf(results, kind, subject);
  }

  get = (): Results => this.results;
  /** What cannot be shown; its data is kept. */
  getProblems = (): readonly string[] => this.problems;
  /** What a results block shows now. Another function after every change. */
  getViewOf = (): ((kind: ResultsKind, subject: string) => ResultsView | undefined) => this.viewer;
}
