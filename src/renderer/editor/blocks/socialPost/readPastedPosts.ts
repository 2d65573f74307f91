import type { SocialPost } from "@shared/document/blocks/socialPost";
import { readPostLink } from "@shared/posts/readPostLink";
import { readPostText } from "@shared/posts/readPostText";
import { postOfLink, readEmbeds } from "./readEmbeds";

/**
 * The posts on a clipboard: embed code, which comes as text or, from a page that renders it, as HTML; a post's link alone;
 * a post's text. None for everything else.
 */
export function readPastedPosts({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): readonly SocialPost[] {
  for (const code of [text, html]) {
    const posts = readEmbeds(code);
    if (posts.length > 0) return posts;
  }
  const link = readPostLink(text);
  if (link) return [postOfLink(link)];
  const post = readPostText(text);
  return post ? [post] : [];
}
