import type { ExpectedDeclaration } from "@shared/results/expected/expectedDeclarations";
import { expectedClock } from "@shared/results/expected/expectedTime";

/** At most so many are named in one sentence. */
const named = 3;

/** Tells what has become due since it was asked last; each time of each declaration is told once. */
export class Reminders {
  #looked: number;
  readonly #told = new Set<string>();

  /** `now` is in milliseconds since 1970: what is due by then is told by the strip alone. */
  constructor(now: number) {
    this.#looked = now;
  }

  /**
   * What became due between the last look and `now`, the soonest first: one, or after the laptop slept several. A time
   * that is typed in the past is not told, nor is one a second time when the clock was set back.
   */
  due(expected: readonly ExpectedDeclaration[], now: number): readonly ExpectedDeclaration[] {
    const before = this.#looked;
    this.#looked = now;
    return expected.filter(({ id, at }) => {
      const key = `${id} ${at}`;
      const isNew = before < at && at <= now && !this.#told.has(key);
      if (isNew) this.#told.add(key);
      return isNew;
    });
  }
}

/** "Plymouth was expected 02:30." or "Expected by now: Plymouth 02:30, Barnet 02:45." `due` is not empty. */
export function reminderWords(due: readonly ExpectedDeclaration[], now: Temporal.ZonedDateTime): string {
  const words = due.map(({ name, where, at }) => ({
    name: where === "" ? name : `${name} (${where})`,
    clock: expectedClock(at, now),
  }));
  const [only, ...others] = words;
  if (only && others.length === 0) return `${only.name} was expected ${only.clock}.`;
  const some = words.slice(0, named).map(({ name, clock }) => `${name} ${clock}`);
  const more = words.length - some.length;
  return `Expected by now: ${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
