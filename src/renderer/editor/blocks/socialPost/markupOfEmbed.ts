import type { Platform } from "@shared/document/blocks/socialPost";
import type { Inline } from "@shared/document/inline";
import type { MarkupLink, PostMarkup } from "@shared/posts/postOfMarkup";
import { wordsOfElement } from "./wordsOfElement";

/** The elements that the sites' embed code is made of. */
const platformsByClass: Readonly<Record<string, Platform>> = {
  "twitter-tweet": "x",
  "twitter-video": "x",
  "bluesky-embed": "bluesky",
  "mastodon-embed": "mastodon",
  "fb-post": "facebook",
  "fb-video": "facebook",
  "instagram-media": "instagram",
  "text-post-media": "threads",
};
export const embedClasses = Object.keys(platformsByClass);

/** What stands in one element of embed code, already cleaned. */
export function markupOfEmbed(element: Element): PostMarkup {
  const platform = platformsByClass[embedClasses.find((name) => element.classList.contains(name)) ?? ""] ?? "other";
  const { words, byline } = partsOf(element, platform);
  const attribute = (name: string) => element.getAttribute(name) ?? "";
  return {
    platform,
    words,
    byline: byline.map((node) => node.textContent ?? "").join(""),
    links: byline.flatMap(linksIn),
    address:
      attribute("data-href") ||
      attribute("data-instgrm-permalink") ||
      attribute("data-text-post-permalink") ||
      attribute("data-embed-url").replace(/\/embed\/?$/, "") ||
      addressOfUri(attribute("data-bluesky-uri")),
    dateTime: element.querySelector("time")?.getAttribute("datetime") ?? "",
  };
}

interface Parts {
  readonly words: readonly Inline[];
  readonly byline: readonly Node[];
}

function partsOf(element: Element, platform: Platform): Parts {
  switch (platform) {
    case "instagram":
      return partsOfInstagram(element);
    // Their code shows no words: a link to the post, with who posted it.
    case "mastodon":
    case "threads":
      return { words: [], byline: [...element.childNodes] };
    default: {
      const quotation = element.querySelector("blockquote") ?? element;
      const isWords = (node: Node) => node instanceof Element && node.matches("p");
      const paragraphs = [...quotation.childNodes].filter(isWords);
      return {
        words: wordsOfParagraphs(paragraphs, platform === "bluesky"),
        byline: [...quotation.childNodes].filter((node) => !isWords(node)),
      };
    }
  }
}

/** The caption is a link to the post in a paragraph of its own; the last paragraph says who shared it. */
function partsOfInstagram(element: Element): Parts {
  const paragraphs = [...element.querySelectorAll("p")];
  const byline = paragraphs.findLast((paragraph) => /\(\s*@[\w.]+\s*\)/.test(paragraph.textContent ?? ""));
  const captions = paragraphs.filter((paragraph) => paragraph !== byline);
  for (const link of captions.flatMap((paragraph) => [...paragraph.querySelectorAll("a")])) {
    link.replaceWith(...link.childNodes);
  }
  return { words: wordsOfParagraphs(captions, false), byline: byline ? [byline] : [] };
}

function wordsOfParagraphs(paragraphs: readonly Node[], keepNewlines: boolean): Inline[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [{ type: "lineBreak" } as const, { type: "lineBreak" } as const] : []),
    ...wordsOfElement(paragraph, keepNewlines),
  ]);
}

function linksIn(node: Node): MarkupLink[] {
  if (!(node instanceof Element)) return [];
  const anchors = node.matches("a") ? [node] : [...node.querySelectorAll("a")];
  return anchors.map((anchor) => ({ href: anchor.getAttribute("href") ?? "", text: anchor.textContent ?? "" }));
}

function addressOfUri(uri: string): string {
  const [, account, id] = /^at:\/\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(uri) ?? [];
  return account && id ? `https://bsky.app/profile/${account}/post/${id}` : "";
}
