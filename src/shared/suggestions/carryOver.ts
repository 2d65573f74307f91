import { diffContent } from "../diff/diffContent";
import type { Block } from "../document/document";
import type { EntryContent } from "../model/entry";
import type { SuggestedWords } from "../model/suggestion";
import { carryBlock, carryText, jsonOf } from "./carryWords";

/**
 * What `now` says once the way from `base` to `changed` has been gone in it too. Undefined where the words around a change
 * are in `now` no longer those of `base`: nobody can then tell where it belongs. What stands there already is not done
 * again.
 */
export function carryOver(
  base: SuggestedWords,
  changed: SuggestedWords,
  now: SuggestedWords,
): SuggestedWords | undefined {
  const title = carryText(base.title, changed.title, now.title);
  const blocks = carryBlocks(base, changed, now);
  return title === undefined || blocks === undefined ? undefined : { title, body: { ...now.body, blocks } };
}

/** What became of the blocks of `base`. */
interface Course {
  /** For each block, what it is now; null for one that is gone. */
  readonly blocks: readonly (Block | null)[];
  /** What came before each block, and after the last one. */
  readonly gaps: readonly (readonly Block[])[];
}

function courseOf(base: SuggestedWords, after: SuggestedWords): Course {
  const blocks: (Block | null)[] = [];
  const gaps: Block[][] = [[]];
  let at = 0;
  for (const member of diffContent(contentOf(base), contentOf(after)).body) {
    const block = member.kind === "removed" ? null : (after.body.blocks[at] ?? null);
    if (member.kind !== "removed") at++;
    if (member.kind === "added") {
      if (block) gaps.at(-1)?.push(block);
      continue;
    }
    blocks.push(block);
    gaps.push([]);
  }
  return { blocks, gaps };
}

function carryBlocks(base: SuggestedWords, changed: SuggestedWords, now: SuggestedWords): readonly Block[] | undefined {
  const [theirs, ours] = [courseOf(base, changed), courseOf(base, now)];
  const carried: Block[] = [];
  for (const [index, came] of theirs.gaps.entries()) {
    const gap = carryGap(came, ours, index);
    if (!gap) return undefined;
    carried.push(...gap);
    const before = base.body.blocks[index];
    if (!before) continue;
    const block = carryOne(before, theirs.blocks[index] ?? null, ours.blocks[index] ?? null);
    if (block === undefined) return undefined;
    if (block) carried.push(block);
  }
  return carried;
}

/** Blocks that came stand where they were put, beside what came there here. */
function carryGap(came: readonly Block[], { blocks, gaps }: Course, index: number): readonly Block[] | undefined {
  const own = gaps[index] ?? [];
  const known = new Set(own.map((block) => jsonOf(block)));
  const missing = came.filter((block) => !known.has(jsonOf(block)));
  if (missing.length === 0) return own;
  const isFollowed = index < blocks.length && blocks[index] !== null;
  const follows = index > 0 && blocks[index - 1] !== null;
  if (blocks.length > 0 && !follows && !isFollowed) return undefined;
  return follows ? [...missing, ...own] : [...own, ...missing];
}

function carryOne(base: Block, theirs: Block | null, ours: Block | null): Block | null | undefined {
  const [from, to, here] = [jsonOf(base), jsonOf(theirs), jsonOf(ours)];
  if (to === from || to === here) return ours;
  if (here === from) return theirs;
  return theirs && ours ? carryBlock(base, theirs, ours) : undefined;
}

/** A comparison asks for a whole entry; its time and authors are the same on both sides. */
export function contentOf({ title, body }: SuggestedWords): EntryContent {
  return {
    title,
    body,
    authors: [],
    eventTime: { instant: "1970-01-01T00:00:00.000Z", timeZone: "UTC", offset: "+00:00" },
  };
}
