import type { CheckedBlog } from "../checkedBlog";
import type { RuleFinding } from "../checkFinding";

/** A page with an entry missing would be worse than none: it is not written. */
export function entryUnreadable({ unreadable = new Map() }: CheckedBlog): readonly RuleFinding[] {
  return [...unreadable].map(([id, problem]) => ({
    level: "ERROR",
    place: { kind: "entry", id },
    sentence: `An entry cannot be read, and its words are kept: ${problem}. Restore an earlier revision of it, or withdraw it.`,
    found: problem,
  }));
}
