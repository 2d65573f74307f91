import { emptyPost, type Platform, type SocialPost } from "../document/blocks/socialPost";
import { inlinesOfText, linesOfPost } from "./linesOfPost";
import { readPostLink } from "./readPostLink";
import { timeFromWords } from "./readPostTime";

/** A post is no longer than this on any of the sites, and an article is no post. */
const longestText = 20_000;
const longestName = 80;

const account = /^@(?<handle>[\w.-]+(?:@[\w-]+(?:\.[\w-]+)+)?)$/;
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const date = `(?:${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?)`;
const clock = "\\d{1,2}:\\d{2}(?: ?[AP]M)?";
/** "2:14 AM · May 4, 2018", "May 13, 2026 at 1:43 PM", "4 May 2018, 02:14", "May 4", "3h". */
const timeLine = new RegExp(`^(?:${clock} · ${date}|${date}(?:(?: at|,| ·) ${clock})?|\\d{1,2} ?[smhdw])$`, "i");
/** What the sites write after the time: "· Public", "· 12.3K Views". */
const counts = / · (?:Public|Unlisted|[\d.,]+[KM]? ?Views?).*$/i;

/**
 * Reads the text of one post as it is copied from the site: a line with the name, a line with the @account, then the words
 * and often the time. Also takes the address of the post as the last line. Undefined for any other text.
 */
export function readPostText(text: string): SocialPost | undefined {
  if (text.length > longestText) return undefined;
  const lines = text
    .replace(/\r\n?/g, "\n")
    // The sites wrap names in marks of direction, which are no part of them.
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .split("\n")
    .map((line) => line.trim());
  const head = readHead(lines.filter(Boolean));
  if (!head) return undefined;
  const rest = lines.slice(lines.indexOf(head.lastLine) + 1);
  const begin = rest.findIndex((line) => line !== "" && line !== "·" && !timeLine.test(line.replace(/^· ?/, "")));
  const early = (begin < 0 ? rest : rest.slice(0, begin))
    .map((line) => line.replace(/^· ?/, ""))
    .find((line) => timeLine.test(line));
  const body = begin < 0 ? [] : rest.slice(begin);
  const link = readPostLink(body.findLast(Boolean) ?? "");
  const words = link ? body.slice(0, body.findLastIndex(Boolean)) : body;
  // Below the time stand counts of views and likes, and what was answered.
  const end = words.findLastIndex((line) => isFullTime(line));
  const time = end < 0 ? (early ?? head.time) : (words[end] ?? "");
  return {
    ...emptyPost,
    platform: link?.platform ?? platformOf(head.handle, time),
    author: head.author,
    handle: head.handle,
    // "3h" says nothing tomorrow.
    ...timeFromWords(/^\d+ ?[smhdw]$/i.test(time) ? "" : time.replace(counts, "")),
    paragraphs: linesOfPost(inlinesOfText((end < 0 ? words : words.slice(0, end)).join("\n"))),
    link: link?.link ?? "",
  };
}

interface Head {
  readonly author: string;
  readonly handle: string;
  readonly time: string;
  readonly lastLine: string;
}

/** The name and the account, in two lines or in one: "Ada Clarke (@ada)", "Ada Clarke @ada · 3h". */
function readHead([first = "", second = "", third = ""]: readonly string[]): Head | undefined {
  const inOne = /^(?<author>[^@]+?) \(?(?<account>@[\w.@-]+)\)?(?: · (?<time>.+))?$/.exec(first)?.groups;
  const oneHandle = account.exec(inOne?.["account"] ?? "")?.groups?.["handle"];
  if (inOne && oneHandle) {
    // Words may begin like this as well: only a time beside it makes it a post for certain.
    const time = inOne["time"] ?? "";
    const isPost = timeLine.test(time) || (time === "" && /\(@/.test(first));
    if (!isPost || !isName(inOne["author"] ?? "")) return undefined;
    return { author: inOne["author"] ?? "", handle: oneHandle, time, lastLine: first };
  }
  const accountLine = /^verified account$/i.test(second) ? third : second;
  const [handleWords = "", time = ""] = accountLine.split(/ ?· ?/);
  const handle = account.exec(handleWords)?.groups?.["handle"];
  if (!handle || !isName(first) || (time !== "" && !timeLine.test(time))) return undefined;
  return { author: first, handle, time, lastLine: accountLine };
}

function isName(words: string): boolean {
  return words !== "" && words.length <= longestName && !words.startsWith("@") && !/https?:/.test(words);
}

function isFullTime(line: string): boolean {
  return /\d:\d{2}/.test(line) && timeLine.test(line.replace(counts, ""));
}

/** Two @ are Mastodon, a domain is Bluesky, "2:14 AM · May 4, 2018" is X; a bare account alone can be anywhere. */
function platformOf(handle: string, time: string): Platform {
  if (handle.includes("@")) return "mastodon";
  if (handle.includes(".")) return "bluesky";
  return / · /.test(time) ? "x" : "other";
}
