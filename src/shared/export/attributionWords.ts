import type { Quote } from "../document/blocks/quote";
import { platformNames, type SocialPost } from "../document/blocks/socialPost";
import { mannerOf } from "./html/blocks/quote";
import type { BlockPlace } from "./html/bodyPlace";
import { fillText } from "./strings/fill";

/** Who said it, how, where and when: "Tudor Evans, council leader (Labour), in a speech, Guildhall, 02:14". */
export function quoteAttribution(quote: Quote, place: BlockPlace): string {
  const { comma } = place.strings;
  const name = filled([quote.speaker, quote.role]).join(comma);
  const party = quote.party.trim();
  const who = name !== "" && party !== "" ? `${name} (${party})` : name || party;
  const when = quote.saidAt === null ? "" : timeSaid(quote.saidAt.instant, place);
  return filled([who, mannerOf(quote.manner, place.strings), quote.place, when]).join(comma);
}

/** Who posted it where and when: "Ada Clarke (@adaclarke) on X, Fri 4 May 2018, 02:14 BST". */
export function postAttribution(post: SocialPost, { clock, strings }: Pick<BlockPlace, "clock" | "strings">): string {
  const name = post.author.trim();
  const account = post.handle.trim() && `@${post.handle.trim()}`;
  const author = name !== "" && account !== "" ? `${name} (${account})` : name || account;
  const platform = platformNames[post.platform];
  const where = author === "" ? strings.onPlatform : strings.authorOnPlatform;
  const who = platform === "" ? author : fillText(where, { author, platform });
  const when = post.time === null ? post.timeText : clock.stamp(post.time.instant);
  return filled([who, when]).join(strings.comma);
}

/** In the blog's zone; with the day where the reader has not just read it. */
export function timeSaid(instant: string, { clock, day, strings }: BlockPlace): string {
  const time = clock.time(instant);
  return clock.day(instant) === day ? time : fillText(strings.dayAndTime, { day: clock.shortDay(instant), time });
}

function filled(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => part.trim() !== "");
}
