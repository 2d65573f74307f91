import type { Connection } from "./connection";
import type { OpenBlogs } from "./openBlogs";
import { staleBlogs } from "./queries/blogs";
import { removeUnusedPictures } from "./queries/pictures";

/**
 * Removes the pictures that no blog, and no copy that a blog can be put back to, has shown for 30 days. While a blog cannot be read nobody knows what it shows:
 * nothing is removed then. Answers how many were.
 */
export function sweepPictures(db: Connection, blogs: OpenBlogs, now: number): number {
  for (const blogId of staleBlogs(db)) blogs.bringUpToDate(blogId);
  return staleBlogs(db).length > 0 ? 0 : removeUnusedPictures(db, now);
}
