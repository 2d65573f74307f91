import type { Sheet } from "../contest";
import type { DeclarationState } from "../declaration";
import type { Figure } from "../figures/parseFigure";
import { stateWords } from "./stateWords";

/** A field of a sheet that cannot be read, and why. */
export interface SheetProblem {
  readonly field: string;
  readonly sentence: string;
}

export function readSheet(sheet: Sheet): SheetReader {
  return new SheetReader(sheet);
}

/**
 * Reads the fields of one sheet. A field that is empty, or that cannot be read, gives the figure that stands; one that
 * holds "-" or "n/a" gives none.
 */
export class SheetReader {
  readonly problems: SheetProblem[] = [];

  constructor(private readonly sheet: Sheet) {}

  typed(field: string): string {
    return (this.sheet[field] ?? "").replace(/\p{Cf}/gu, "").trim();
  }

  /** The figure in `field`, as `parse` reads it. */
  figure(field: string, parse: (text: string) => Figure, standing: number | null): number | null {
    const typed = this.typed(field);
    if (typed === "") return standing;
    const figure = parse(typed);
    if (figure.kind === "value") return figure.value;
    if (figure.kind === "empty") return null;
    this.refuse(field, figure.sentence);
    return standing;
  }

  words(field: string, standing: string): string {
    const typed = this.typed(field);
    if (typed === "") return standing;
    return clears(typed) ? "" : typed;
  }

  /** The state that the words in `field` mean; one of `allowed`. */
  state<State extends DeclarationState>(field: string, allowed: readonly State[], standing: State): State {
    const typed = this.typed(field);
    if (typed === "") return standing;
    const key = typed.toLowerCase().replace(/[^a-z]/g, "");
    const named = stateByWords.get(key);
    const state = allowed.find((each) => each === named);
    if (state !== undefined) return state;
    const choices = allowed.map((each) => stateWords[each]).join(", ");
    this.refuse(field, `“${typed}” is not a state of a declaration; type one of ${choices}.`);
    return standing;
  }

  refuse(field: string, sentence: string): void {
    this.problems.push({ field, sentence });
  }
}

/** "-" and "n/a" take a figure away. */
export function clears(typed: string): boolean {
  return /^(?:[-\u2212\u2013\u2014]|n\/?a|n\.a\.)$/i.test(typed);
}

const stateByWords: ReadonlyMap<string, DeclarationState> = new Map([
  ["provisional", "provisional"],
  ["declared", "declared"],
  ["final", "declared"],
  ["recount", "recount"],
  ["drawnbylot", "drawnByLot"],
  ["bylot", "drawnByLot"],
  ["lot", "drawnByLot"],
  ["tied", "drawnByLot"],
  ["tiedanddrawnbylot", "drawnByLot"],
  ["uncontested", "uncontested"],
  ["unopposed", "uncontested"],
  ["countermanded", "countermanded"],
]);
