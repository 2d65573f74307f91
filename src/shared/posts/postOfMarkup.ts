import { emptyPost, type Platform, type SocialPost } from "../document/blocks/socialPost";
import { type Inline, plainTextOfInlines } from "../document/inline";
import { dropTrackers } from "./dropTrackers";
import { linesOfPost } from "./linesOfPost";
import { readPostLink } from "./readPostLink";
import { readPostTime, timeFromWords } from "./readPostTime";

export interface MarkupLink {
  readonly href: string;
  readonly text: string;
}

/** What stands in the embed code of one post, before anything is made of it. */
export interface PostMarkup {
  readonly platform: Platform;
  /** The words of the post as they run on. */
  readonly words: readonly Inline[];
  /** The text below the words: "— Ada Clarke (@adaclarke) May 4, 2018". */
  readonly byline: string;
  /** The links of the byline, in order. */
  readonly links: readonly MarkupLink[];
  /** The address of the post that the code itself names; empty where it has none. */
  readonly address: string;
  /** The timestamp of a `time` element. */
  readonly dateTime: string;
}

/** The post that embed code shows. Undefined where it names no post at all. */
export function postOfMarkup(markup: PostMarkup): SocialPost | undefined {
  const paragraphs = linesOfPost(withoutMediaLink(markup.words));
  const stamps = markup.links.filter((one) => readPostLink(one.href) !== undefined);
  const found = readPostLink(markup.address) ?? readPostLink(stamps.at(-1)?.href ?? "");
  const { author, handle } = whoOf(markup);
  const link = found?.link ?? dropTrackers(markup.address) ?? "";
  if (link === "" && paragraphs.length === 0) return undefined;
  return {
    ...emptyPost,
    platform: markup.platform,
    author,
    handle: handle || (found?.handle ?? ""),
    ...timeOf(markup, stamps.at(-1)),
    paragraphs,
    link,
  };
}

/** A name and a date; longer ones are no bylines, and patterns must not be kept busy. */
const longestByline = 1_000;

const bylines: Readonly<Partial<Record<Platform, RegExp>>> = {
  x: /^[—–-]+ ?(?<author>.*?) ?\( ?@(?<handle>[^\s()@]+) ?\)/,
  bluesky: /^[—–-]+ ?(?<author>.*?) ?\( ?@(?<handle>[^\s()@]+) ?\)/,
  mastodon: /(?<author>)@(?<handle>[\w.-]+@[\w-]+(?:\.[\w-]+)+)/,
  instagram: /(?:\bshared by (?<author>.*?) ?)?\( ?@(?<handle>[\w.]+) ?\)/,
  threads: /(?<author>)@(?<handle>[\w.]+)/,
};

function whoOf({ platform, byline, links }: PostMarkup): { readonly author: string; readonly handle: string } {
  if (platform === "facebook") {
    // "Posted by NAME on DATE" in any language: two links, of which the one that is no post is the page's.
    const page = links.find(({ href, text }) => readPostLink(href) === undefined && text.trim() !== "");
    return { author: tidy(page?.text ?? ""), handle: "" };
  }
  const groups = bylines[platform]?.exec(tidy(byline).slice(0, longestByline))?.groups;
  return { author: tidy(groups?.["author"] ?? ""), handle: groups?.["handle"] ?? "" };
}

/** The date is the text of the link to the post, except on sites whose link says "Post" or "View on …". */
function timeOf({ platform, dateTime, links }: PostMarkup, stamp: MarkupLink | undefined) {
  const time = readPostTime(dateTime);
  if (time) return { time, timeText: "" };
  const hasDate = platform === "x" || platform === "bluesky" || (platform === "facebook" && links.at(-1) === stamp);
  const words = hasDate ? tidy(stamp?.text ?? "") : "";
  return timeFromWords(/\d/.test(words) ? words : "");
}

/** The link at the end that stands for a picture which is not there. */
function withoutMediaLink(words: readonly Inline[]): readonly Inline[] {
  const end = words.findLastIndex((inline) => inline.type === "link" || plainTextOfInlines([inline]).trim() !== "");
  const last = words[end];
  if (last?.type !== "link") return words;
  return /^(?:\[image or embed\]|pic\.(?:twitter|x)\.com\/\w+)$/.test(plainTextOfInlines([last]).trim())
    ? words.slice(0, end)
    : words;
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
