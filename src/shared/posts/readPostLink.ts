import type { Platform } from "../document/blocks/socialPost";
import { dropTrackers } from "./dropTrackers";

/** What the address of a post says of it. */
export interface PostLink {
  readonly platform: Platform;
  /** Without the @; on Mastodon with the server, "ada@mastodon.social". Empty where the address names nobody. */
  readonly handle: string;
  /** As the site counts its posts. */
  readonly id: string;
  /** Without trackers. */
  readonly link: string;
}

interface Site {
  readonly platform: Platform;
  readonly host: RegExp;
  /** Each matches the path, and what of the search chooses the post, with the groups `id` and, where it is there, `handle`. */
  readonly paths: readonly RegExp[];
}

const sites: readonly Site[] = [
  {
    platform: "x",
    host: /^(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com$/,
    paths: [/^\/i\/(?:web\/)?status\/(?<id>\d+)/, /^\/(?<handle>\w{1,15})\/status(?:es)?\/(?<id>\d+)/],
  },
  {
    platform: "bluesky",
    host: /^(?:www\.)?bsky\.app$/,
    paths: [
      /^\/profile\/did:[^/]+\/post\/(?<id>\w+)\/?(?:\?|$)/,
      /^\/profile\/(?<handle>[\w.-]+)\/post\/(?<id>\w+)\/?(?:\?|$)/,
    ],
  },
  {
    platform: "threads",
    host: /^(?:www\.)?threads\.(?:net|com)$/,
    paths: [/^\/@(?<handle>[\w.]+)\/post\/(?<id>[\w-]+)/, /^\/t\/(?<id>[\w-]+)/],
  },
  {
    platform: "instagram",
    host: /^(?:www\.)?instagram\.com$/,
    paths: [/^\/(?:(?<handle>[\w.]+)\/)?(?:p|reels?|tv)\/(?<id>[\w-]+)/],
  },
  {
    platform: "facebook",
    host: /^(?:(?:www|m|web|mbasic|touch|graph|developers|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/,
    paths: [
      /^\/groups\/[^/]+\/(?:posts|permalink)\/(?<id>\w+)/,
      /^\/(?:permalink|story)\.php\?.*\bstory_fbid=(?<id>\w+)/,
      /^\/(?:photo(?:\.php)?|watch|video\.php)\/?\?.*\b(?:fbid|v)=(?<id>\w+)/,
      /^\/(?:reel|share(?:\/[prv])?)\/(?<id>\w+)/,
      /^\/(?:\d+|(?<handle>[\w.-]+))\/(?:posts|videos)\/(?:[^/?]+\/)?(?<id>[\w:]+)/,
      /^\/(?:\d+|(?<handle>[\w.-]+))\/photos\/(?:[^/?]+\/)?(?<id>\d+)/,
    ],
  },
  { platform: "facebook", host: /^fb\.watch$/, paths: [/^\/(?<id>[\w-]+)/] },
];

/** Any server can be a Mastodon server: its posts are known by their path alone. */
const mastodonPaths: readonly RegExp[] = [
  /^\/(?:web\/|deck\/)?@(?<handle>\w[\w.-]*(?:@[\w-]+(?:\.[\w-]+)+)?)\/(?<id>\d{5,})\/?(?:\?|$)/,
  /^\/users\/(?<handle>\w[\w.-]*)\/statuses\/(?<id>\d{5,})\/?(?:\?|$)/,
];

/** The longest address that is looked at: longer ones are no links to posts, and patterns must not be kept busy. */
const longestAddress = 2_000;

/** Reads the address of a post. Undefined for any other text, a profile or another page of the same site included. */
export function readPostLink(text: string): PostLink | undefined {
  const typed = text.trim();
  if (typed.length > longestAddress || !/^https?:\/\/\S+$/i.test(typed)) return undefined;
  const link = dropTrackers(typed);
  if (link === undefined) return undefined;
  const { hostname, pathname, search } = new URL(link);
  const site = sites.find(({ host }) => host.test(hostname));
  for (const pattern of site?.paths ?? mastodonPaths) {
    const groups = pattern.exec(pathname + search)?.groups;
    if (!groups?.["id"]) continue;
    const { id, handle = "" } = groups;
    if (site) return { platform: site.platform, handle, id, link };
    return { platform: "mastodon", handle: handle.includes("@") ? handle : `${handle}@${hostname}`, id, link };
  }
  return undefined;
}
