import { diffArrays } from "diff";
import { type Block, documentVersion, parseDocument } from "../document/document";

/** Words must be the same so far on either side of a change, counted in words and what stands between them. */
const surroundings = 2;

/** The text `now` with the changes that lead from `base` to `changed`; undefined where the words around one have changed. */
export function carryText(base: string, changed: string, now: string): string | undefined {
  return carryTokens(tokensOf(base), tokensOf(changed), tokensOf(now))?.join("");
}

/** The same for a block, in its JSON: a mark, a field or a cell is carried as the words are. */
export function carryBlock(base: Block, changed: Block, now: Block): Block | undefined {
  const carried = carryText(jsonOf(base), jsonOf(changed), jsonOf(now));
  if (carried === undefined) return undefined;
  try {
    return parseDocument({ version: documentVersion, blocks: [JSON.parse(carried) as unknown] }).blocks[0];
  } catch {
    // What two changes make together need not be a block.
    return undefined;
  }
}

/** A block as one text: the same for blocks that say the same, whatever the order in which their fields were written. */
export function jsonOf(block: Block | null): string {
  return JSON.stringify(block, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The words, and what stands between them. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]+/gu) ?? [];
}

/** Another run of tokens in place of those of the base from one place up to another. */
interface Hunk {
  readonly from: number;
  to: number;
  readonly came: string[];
}

function hunksOf(base: readonly string[], after: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let hunk: Hunk | undefined;
  for (const { value, added, removed } of diffArrays([...base], [...after])) {
    if (!added && !removed) {
      at += value.length;
      hunk = undefined;
      continue;
    }
    if (!hunk) {
      hunk = { from: at, to: at, came: [] };
      hunks.push(hunk);
    }
    if (added) hunk.came.push(...value);
    else at += value.length;
    hunk.to = at;
  }
  return hunks;
}

function carryTokens(
  base: readonly string[],
  changed: readonly string[],
  now: readonly string[],
): readonly string[] | undefined {
  const own = hunksOf(base, now);
  const both = [...own];
  for (const hunk of hunksOf(base, changed)) {
    const near = own.filter(({ from, to }) => from < hunk.to + surroundings && hunk.from < to + surroundings);
    if (near.length === 1 && near.every((other) => isSame(other, hunk))) continue;
    if (near.length > 0) return undefined;
    both.push(hunk);
  }
  const carried = [...base];
  for (const { from, to, came } of both.sort((a, b) => b.from - a.from)) carried.splice(from, to - from, ...came);
  return carried;
}

function isSame(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to && a.came.join("\n") === b.came.join("\n");
}
