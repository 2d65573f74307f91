import * as v from "valibot";
import { epochMillisecondsOf, type Moment } from "../../model/moment";
import { momentSchema } from "../../model/momentSchema";
import { inlinesSchema, plainTextOfInlines } from "../inline";
import { isSafeLink } from "../safeLink";

/** Where a post stands, and what the page calls the place. `other` is any that Nightdesk has no name for. */
export const platformNames = {
  x: "X",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  facebook: "Facebook",
  instagram: "Instagram",
  threads: "Threads",
  other: "",
} as const;
export type Platform = keyof typeof platformNames;
export const platforms = Object.keys(platformNames) as readonly Platform[];

/** A post on a social network, kept as words. Empty strings stand for what is not known. */
export const socialPostSchema = v.strictObject({
  type: v.literal("socialPost"),
  platform: v.picklist(platforms),
  /** The name that the author goes by there: "Ada Clarke". */
  author: v.string(),
  /** Without the @ before it: "adaclarke", "ada.bsky.social", "ada@mastodon.social". */
  handle: v.string(),
  /** The instant of the post, where it is known to belong to one: most sites give a date in words alone. */
  time: v.nullable(momentSchema),
  /** The time as the site wrote it or as it was typed: "May 4, 2018". */
  timeText: v.string(),
  paragraphs: v.pipe(v.array(inlinesSchema), v.readonly()),
  link: v.pipe(
    v.string(),
    v.check((href) => href === "" || isSafeLink(href), "the link of a post must begin with http:, https: or mailto:"),
  ),
});
export type SocialPost = v.InferOutput<typeof socialPostSchema>;
export type SocialPostDetails = Omit<SocialPost, "type" | "paragraphs">;

/** A post of which nothing is known yet. */
export const emptyPost: SocialPost = {
  type: "socialPost",
  platform: "other",
  author: "",
  handle: "",
  time: null,
  timeText: "",
  paragraphs: [],
  link: "",
};

/** The post with what it does not say itself taken from what is known of it. */
export function completePost(post: SocialPost, known: SocialPost): SocialPost {
  const hasTime = post.time !== null || post.timeText !== "";
  return {
    ...post,
    platform: post.platform === "other" ? known.platform : post.platform,
    author: post.author || known.author,
    handle: post.handle || known.handle,
    time: hasTime ? post.time : known.time,
    timeText: hasTime ? post.timeText : known.timeText,
    link: post.link || known.link,
  };
}

/** Who posted it where: "Ada Clarke (@adaclarke) on X", "@adaclarke", "On X". Empty when nothing is known. */
export function authorOfPost({ author, handle, platform }: SocialPostDetails): string {
  const name = author.trim();
  const account = handle.trim() && `@${handle.trim()}`;
  const who = name && account ? `${name} (${account})` : name || account;
  const where = platformNames[platform];
  return where ? (who ? `${who} on ${where}` : `On ${where}`) : who;
}

/** The time as it was written, else the instant in its own zone: "4 May 2018, 01:14 UTC". Empty when it is not known. */
export function timeOfPost({ time, timeText }: Pick<SocialPost, "time" | "timeText">): string {
  return timeText.trim() || (time ? wordsOfMoment(time) : "");
}

/** The attribution in words: "Ada Clarke (@adaclarke) on X, 4 May 2018". */
export function attributionOfPost(post: SocialPostDetails): string {
  return [authorOfPost(post), timeOfPost(post)].filter(Boolean).join(", ");
}

/** What a reader would need and the post does not say. */
export function lackingInPost({ author, handle, link }: SocialPostDetails): readonly ("author" | "link")[] {
  const hasAuthor = author.trim() !== "" || handle.trim() !== "";
  return [...(hasAuthor ? [] : (["author"] as const)), ...(link === "" ? (["link"] as const) : [])];
}

/** The same as one sentence for the newsroom; empty when nothing is missing. */
export function missingInPost(post: SocialPostDetails): string {
  const lacking = lackingInPost(post).join(" and ");
  return lacking === "" ? "" : `${lacking.charAt(0).toUpperCase()}${lacking.slice(1)} missing.`;
}

export function plainTextOfSocialPost(block: SocialPost): string {
  const words = block.paragraphs.map(plainTextOfInlines).join("\n");
  const attribution = attributionOfPost(block);
  if (words === "") return attribution && `Post: ${attribution}`;
  return attribution ? `“${words}”\n— ${attribution}` : `“${words}”`;
}

const months = "January February March April May June July August September October November December".split(" ");

function wordsOfMoment(moment: Moment): string {
  const { timeZone } = moment;
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMillisecondsOf(moment)).toZonedDateTimeISO(timeZone);
  const clock = zoned.toPlainTime().toString({ smallestUnit: "minute" });
  return `${zoned.day} ${months[zoned.month - 1]} ${zoned.year}, ${clock} ${timeZone === "UTC" ? "UTC" : zoned.offset}`;
}
