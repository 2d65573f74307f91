import { NightdeskError } from "../ipc/result";
import { seenByTwo } from "../model/approval";
import type { Blog } from "../model/blog";

/**
 * Throws a NightdeskError `invalid` where the blog asks for two pairs of eyes and an entry on the page had one: the check
 * names them (`onePairOfEyes`). `what` is what was to be written: `The page`.
 */
export function refuseOnePair(blog: Blog, what: string): void {
  if (!blog.twoPairsOfEyes) return;
  const count = blog.entries.filter((entry) => entry.isOnPage && !seenByTwo(entry)).length;
  if (count === 0) return;
  const entries = count === 1 ? "1 entry on the page has had one" : `${count} entries on the page have had one`;
  throw new NightdeskError(
    "invalid",
    `${what} was not written: this blog asks for two pairs of eyes, and ${entries}. The check names ${count === 1 ? "it" : "them"}: have somebody else approve ${count === 1 ? "it" : "them"}, then export again.`,
  );
}
