import type { ElectionId } from "../../model/ids";
import type { Election } from "../election";
import type { ColumnMeaning } from "./columnMeaning";
import type { ImportContext, PlannedContest, PlannedElection } from "./importPlan";
import { kindOfContests, suitsKind } from "./kindOfContests";
import { newElection } from "./newElection";
import { RowCells } from "./RowCells";
import { type SaidElection, saidElection } from "./saidElection";

/** Finds the election that a row names, and makes those that the blog does not have. */
export class ElectionFinder {
  readonly #context: ImportContext;
  readonly #kind: Election["kind"];
  /** True when every row that names an election names the same. */
  readonly #isOne: boolean;
  readonly #found = new Map<string, Election | string>();

  constructor(columns: readonly ColumnMeaning[], body: readonly (readonly string[])[], context: ImportContext) {
    this.#context = context;
    this.#kind = kindOfContests(columns, body) ?? context.election.kind;
    const cells = new RowCells(columns);
    this.#isOne = new Set(body.flatMap((row) => saidElection(cells.at(0, row))?.key ?? [])).size < 2;
  }

  /** Undefined for a row that names none; one sentence when it could mean several. */
  find(cells: RowCells): Election | string | undefined {
    const said = saidElection(cells);
    if (said === undefined) return undefined;
    const found = this.#found.get(said.key) ?? this.#lookUp(said);
    this.#found.set(said.key, found);
    return found;
  }

  /** The elections of contests, each with how many there are. */
  planned(contests: readonly PlannedContest[]): readonly PlannedElection[] {
    const { election: chosen, results } = this.#context;
    const made = [...this.#found.values()].filter((each) => typeof each === "object");
    const all = new Map<ElectionId, Election>([...results.elections, ...made, chosen].map((each) => [each.id, each]));
    return [...Map.groupBy(contests, ({ contest }) => contest.electionId)].flatMap(([id, some]) => {
      const election = all.get(id);
      const kind = results.elections.some((each) => each.id === id) ? "known" : "new";
      return election ? [{ kind, election, contests: some.length } as const] : [];
    });
  }

  #lookUp(said: SaidElection): Election | string {
    const { election: chosen, electionIsNamed = false } = this.#context;
    if (electionIsNamed && (this.#isOne || said.isClub)) return chosen;
    const likely = this.#all().filter((election) => fits(said, election));
    if (likely.includes(chosen) && (said.isClub || isCalled(said, chosen))) return chosen;
    const named = said.isClub ? likely : likely.filter((election) => isCalled(said, election));
    const exact = named.filter(({ name, date }) => name === said.name && date === said.date);
    const [only, ...others] = exact.length > 0 ? exact : named;
    if (only && others.length === 0) return only;
    if (others.length > 0) {
      const what = said.isClub ? `on ${said.date}` : `called ${said.name}`;
      return `There are ${others.length + 1} elections ${what} here; give each a name of its own.`;
    }
    const hasNoDay = said.isClub && this.#isOne && chosen.date === "" && suitsKind(said.kind, chosen.kind);
    if (hasNoDay) return chosen;
    const { name, date, baseline, kind = this.#kind } = said;
    return { ...newElection(name, kind), date, baseline };
  }

  #all(): readonly Election[] {
    const { election: chosen, results } = this.#context;
    return [chosen, ...results.elections.filter(({ id }) => id !== chosen.id)];
  }
}

/** True unless the day or the kind is another. */
function fits({ date, kind, isClub }: SaidElection, election: Election): boolean {
  if (isClub) return date === election.date && suitsKind(kind, election.kind);
  return (date === "" || election.date === "" || date === election.date) && (kind ?? election.kind) === election.kind;
}

function isCalled(said: SaidElection, { name }: Election): boolean {
  return nameKey(name) === nameKey(said.name);
}

function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
