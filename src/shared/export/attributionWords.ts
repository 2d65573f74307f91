import type { Picture } from "../document/blocks/picture";
import type { Quote, QuoteManner } from "../document/blocks/quote";
import { platformNames, type SocialPost } from "../document/blocks/socialPost";
import { fillText } from "../words/fill";
import type { BlockPlace } from "./html/bodyPlace";
import type { PageStrings } from "./strings/PageStrings";

/** Who said it, how, where and `when`: "Tudor Evans, council leader (Labour), in a speech, Guildhall, 02:14". */
export function quoteAttribution(quote: Quote, when: string, strings: PageStrings): string {
  const { comma } = strings;
  const name = filled([quote.speaker, quote.role]).join(comma);
  const party = quote.party.trim();
  const who = name !== "" && party !== "" ? `${name} (${party})` : name || party;
  return filled([who, mannerOf(quote.manner, strings), quote.place, when]).join(comma);
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

/** What a picture shows and who made it, in a form that holds without styles: "Box 1 of 57 (Jess Carter)". */
export function pictureCaption({ caption, credit }: Picture): string {
  const [shows, maker] = [caption.trim(), credit.trim()];
  return shows !== "" && maker !== "" ? `${shows} (${maker})` : shows || maker;
}

/** When it was said, in the blog's zone; with the day where the reader has not just read it. */
export function timeSaid(instant: string, { clock, day, strings }: BlockPlace): string {
  const time = clock.time(instant);
  return clock.day(instant) === day ? time : fillText(strings.dayAndTime, { day: clock.shortDay(instant), time });
}

/** The moment that figures are of, with its day where the reader would take it for another: "As of 02:14, 4 May." */
export function timeOfFigures(instant: string, { clock, day, strings }: BlockPlace): string {
  const time = clock.time(instant);
  const isSameDay = clock.day(instant) === day;
  const words = isSameDay ? time : fillText(strings.timeAndDay, { time, day: clock.shortDay(instant) });
  return fillText(strings.asOf, { time: words });
}

/** How the words were said, in the words of the page; empty where it is not known. */
export function mannerOf(manner: QuoteManner, strings: PageStrings): string {
  switch (manner) {
    case "":
      return "";
    case "speech":
      return strings.mannerSpeech;
    case "interview":
      return strings.mannerInterview;
    case "statement":
      return strings.mannerStatement;
    case "post":
      return strings.mannerPost;
  }
}

function filled(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => part.trim() !== "");
}
