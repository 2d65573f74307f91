import type { Picture } from "../document/blocks/picture";
import type { Document } from "../document/document";
import type { Blog } from "../model/blog";
import { publishedEntries } from "./publishedEntries";

type Published = Pick<Blog, "entries" | "results" | "summary">;

/** The hashes of the pictures that a page shows: what its exporter is to be given. */
export function publishedPictures(blog: Published): readonly string[] {
  return [...new Set(publishedPictureBlocks(blog).map(({ hash }) => hash))];
}

/** The pictures that a page shows, in the order of the key points and then of the entries as they are kept. */
export function publishedPictureBlocks(blog: Published): readonly Picture[] {
  const bodies = [blog.summary, ...publishedEntries(blog).map(({ content }) => content.body)];
  return bodies.flatMap(picturesIn);
}

function picturesIn({ blocks }: Document): readonly Picture[] {
  return blocks.flatMap((block) => (block.type === "picture" ? [block] : []));
}
