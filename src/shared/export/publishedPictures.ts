import type { Document } from "../document/document";
import type { Blog } from "../model/blog";
import { publishedEntries } from "./publishedEntries";

/** The hashes of the pictures that a page shows: what its exporter is to be given. */
export function publishedPictures(blog: Pick<Blog, "entries" | "results" | "summary">): readonly string[] {
  const bodies = [blog.summary, ...publishedEntries(blog).map(({ content }) => content.body)];
  return [...new Set(bodies.flatMap(hashesIn))];
}

function hashesIn({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) => (block.type === "picture" ? [block.hash] : []));
}
