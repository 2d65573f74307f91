import type { SocialPost } from "@shared/document/blocks/socialPost";
import { emptyPost } from "@shared/document/blocks/socialPost";
import { postOfMarkup } from "@shared/posts/postOfMarkup";
import { type PostLink, readPostLink } from "@shared/posts/readPostLink";
import DOMPurify from "dompurify";
import { withoutStyles } from "../../paste/cleanHtml";
import { embedClasses, markupOfEmbed } from "./markupOfEmbed";

const purify = DOMPurify();

/** Embed code is some thousand characters; a whole page is not looked through for posts. */
const longestCode = 200_000;
const looksLikeEmbed = new RegExp(`${embedClasses.join("|")}|facebook\\.com/plugins/`);

/** What the addresses, the dates and the kind of an embed stand in, beside `href`. */
export const embedWords = ["class", "datetime", "data-bluesky-uri"];
export const embedAddresses = [
  "href",
  "data-href",
  "data-embed-url",
  "data-instgrm-permalink",
  "data-text-post-permalink",
];

/** The addresses of the frames of the markup that is being cleaned: frames themselves are not let in. */
let frames: string[] = [];
purify.addHook("uponSanitizeElement", (node) => {
  if (node instanceof Element && node.tagName === "IFRAME") frames.push(node.getAttribute("src") ?? "");
});

/**
 * The posts that embed code shows. None unless the code is nothing but posts: on a page that quotes a post, the other words
 * count as well. Scripts and frames are dropped before anything is read, and nothing is fetched.
 */
export function readEmbeds(code: string): readonly SocialPost[] {
  if (code.length > longestCode || !looksLikeEmbed.test(code)) return [];
  frames = [];
  const fragment = purify.sanitize(withoutStyles(code), {
    ALLOWED_TAGS: ["#text", ..."p br a b strong i em div span blockquote time".split(" ")],
    ALLOWED_ATTR: [...embedWords, ...embedAddresses],
    ADD_URI_SAFE_ATTR: embedWords,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^https?:/i,
    FORBID_CONTENTS: ["style", "script", "title", "noscript", "template", "svg", "math", "iframe", "object", "select"],
    RETURN_DOM_FRAGMENT: true,
  });
  const selector = embedClasses.map((name) => `.${name}`).join(", ");
  const embeds = [...fragment.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest(selector));
  const posts = embeds.map((one) => postOfMarkup(markupOfEmbed(one)));
  for (const embed of embeds) embed.remove();
  if (fragment.textContent?.trim()) return [];
  const framed = frames.map(linkOfFrame).filter((link) => link !== undefined);
  return [...posts.filter((post) => post !== undefined), ...framed.map(postOfLink)];
}

/** The post that a link alone tells of: where it is and mostly whose, and none of its words. */
export function postOfLink({ platform, handle, link }: PostLink): SocialPost {
  return { ...emptyPost, platform, handle, link };
}

/** A frame names its post in its own address: Mastodon before `/embed`, Facebook in the search. */
function linkOfFrame(address: string): PostLink | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isFacebook = url.hostname.endsWith("facebook.com") && url.pathname.startsWith("/plugins/");
  return readPostLink(isFacebook ? (url.searchParams.get("href") ?? "") : address.replace(/\/embed\/?$/, ""));
}
