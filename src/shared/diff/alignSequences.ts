import { type Comparison, findRuns, noteChange } from "./comparison";
import type { Sequence } from "./contentDiff";
import { likenessesOf, type Sketch } from "./likeness";

/** What happened to one member: it stayed as it was, it became another, it came or it went. Numbers are places. */
export type Step =
  | { readonly kind: "same" | "paired"; readonly before: number; readonly after: number }
  | { readonly kind: "removed"; readonly before: number }
  | { readonly kind: "added"; readonly after: number };

/** How two sequences are compared. Members with equal keys are equal. */
export interface Alignment<T> {
  readonly keyOf: (member: T) => string;
  /** What decides whether a member became another: with a likeness below `leastAlike` they are two things. */
  readonly sketch: (member: T) => Sketch;
  /** True where one that went and one that came in its place are the same thing, however little is alike. */
  readonly pairsLone?: boolean;
}

/** Unrelated paragraphs of one language share an eighth of their letters in "the", "of" and "and", a few a third. */
const leastAlike = 0.4;
/** A longer gap, in which everything was changed, is cut into parts of this many members, so that the cost stays linear. */
const gapAtOnce = 250;

/** Which member became which, in order. A member that was moved went from one place and came to another. */
export function alignSequences<T>(
  before: readonly T[],
  after: readonly T[],
  alignment: Alignment<T>,
  comparison: Comparison,
): readonly Step[] {
  const steps: Step[] = [];
  let [goneFrom, gone, cameFrom, came] = [0, 0, 0, 0];
  const closeGap = () => {
    const parts = Math.ceil(Math.max(gone, came) / gapAtOnce);
    const cut = (from: number, length: number, part: number) => from + Math.floor((length * part) / parts);
    for (let part = 0; part < parts; part++) {
      const gap = {
        goneFrom: cut(goneFrom, gone, part),
        goneTo: cut(goneFrom, gone, part + 1),
        cameFrom: cut(cameFrom, came, part),
        cameTo: cut(cameFrom, came, part + 1),
      };
      steps.push(...pairGap(before, after, gap, alignment, comparison));
    }
    [gone, came] = [0, 0];
  };
  for (const run of findRuns(before.map(alignment.keyOf), after.map(alignment.keyOf), comparison)) {
    if (gone === 0 && came === 0) [goneFrom, cameFrom] = [run.before, run.after];
    if (run.kind === "removed") gone += run.length;
    else if (run.kind === "added") came += run.length;
    else {
      closeGap();
      for (let at = 0; at < run.length; at++)
        steps.push({ kind: "same", before: run.before + at, after: run.after + at });
    }
  }
  closeGap();
  return steps;
}

interface Gap {
  readonly goneFrom: number;
  readonly goneTo: number;
  readonly cameFrom: number;
  readonly cameTo: number;
}

/** Pairs what went with what came, so that the most is alike and nothing crosses. What went stands before what came. */
function pairGap<T>(
  before: readonly T[],
  after: readonly T[],
  gap: Gap,
  alignment: Alignment<T>,
  comparison: Comparison,
): readonly Step[] {
  const gone = before.slice(gap.goneFrom, gap.goneTo);
  const came = after.slice(gap.cameFrom, gap.cameTo);
  const isLone = alignment.pairsLone === true && gone.length === 1 && came.length === 1;
  const likenesses =
    isLone || gone.length === 0 || came.length === 0
      ? undefined
      : likenessesOf(gone.map(alignment.sketch), came.map(alignment.sketch), comparison);
  const width = came.length + 1;
  const best = new Float64Array((gone.length + 1) * width);
  const pairs = new Uint8Array(best.length);
  const bestAt = (one: number, other: number) => best[one * width + other] ?? 0;
  for (let one = gone.length - 1; one >= 0; one--) {
    for (let other = came.length - 1; other >= 0; other--) {
      const likeness = likenesses?.[one * came.length + other] ?? 1;
      const skipped = Math.max(bestAt(one + 1, other), bestAt(one, other + 1));
      const paired = likeness < leastAlike ? -1 : likeness + bestAt(one + 1, other + 1);
      pairs[one * width + other] = paired >= skipped ? 1 : 0;
      best[one * width + other] = Math.max(paired, skipped);
    }
  }
  const steps: Step[] = [];
  const cameWaiting: Step[] = [];
  let [one, other] = [0, 0];
  while (one < gone.length || other < came.length) {
    const places = { before: gap.goneFrom + one, after: gap.cameFrom + other };
    if (one < gone.length && other < came.length && pairs[one * width + other] === 1) {
      const isSame = alignment.keyOf(memberAt(gone, one)) === alignment.keyOf(memberAt(came, other));
      steps.push(...cameWaiting.splice(0), { kind: isSame ? "same" : "paired", ...places });
      one++;
      other++;
    } else if (other >= came.length || (one < gone.length && bestAt(one + 1, other) >= bestAt(one, other + 1))) {
      steps.push({ kind: "removed", before: places.before });
      one++;
    } else {
      cameWaiting.push({ kind: "added", after: places.after });
      other++;
    }
  }
  return [...steps, ...cameWaiting];
}

/** The members of both sequences in one, with what was changed in each that became another. */
export function diffSequence<T, D>(
  before: readonly T[],
  after: readonly T[],
  how: Alignment<T> & {
    readonly wordsOf: (member: T) => string;
    readonly diff: (before: T, after: T) => D;
  },
  comparison: Comparison,
): Sequence<T, D> {
  return alignSequences(before, after, how, comparison).map((step) => {
    switch (step.kind) {
      case "same":
        return { kind: "kept", value: memberAt(after, step.after) };
      case "paired":
        return { kind: "changed", diff: how.diff(memberAt(before, step.before), memberAt(after, step.after)) };
      case "removed": {
        const value = memberAt(before, step.before);
        return { kind: "removed", change: noteChange(comparison, "removed", how.wordsOf(value), ""), value };
      }
      case "added": {
        const value = memberAt(after, step.after);
        return { kind: "added", change: noteChange(comparison, "added", "", how.wordsOf(value)), value };
      }
    }
  });
}

function memberAt<T>(members: readonly T[], at: number): T {
  const member = members[at];
  if (member === undefined) throw new Error(`there is no member ${at} in a sequence of ${members.length}`);
  return member;
}
