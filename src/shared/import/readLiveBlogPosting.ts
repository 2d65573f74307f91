import { type PageTime, readMachineTime } from "./pageTime";
import { splitNames } from "./readNotes";

/** What a page says of itself for search engines: https://schema.org/LiveBlogPosting. Empty strings for what it does not. */
export interface LiveBlogPosting {
  readonly headline: string;
  readonly description: string;
  readonly updates: readonly LiveBlogUpdate[];
}

export interface LiveBlogUpdate {
  /** What the end of its address names: the id of the element that shows it. */
  readonly anchor: string;
  readonly time: PageTime | undefined;
  readonly headline: string;
  readonly authors: readonly string[];
  /** Its words; an empty line parts paragraphs. */
  readonly body: string;
}

/** Updates beyond these are left to the page itself. */
const mostUpdates = 5_000;

/**
 * The live blog that the JSON-LD of a page describes; `texts` is the inside of each of its scripts. What is no JSON, or
 * of another type, is passed over. Undefined where none describes a live blog.
 */
export function readLiveBlogPosting(texts: readonly string[]): LiveBlogPosting | undefined {
  const found = texts.flatMap((text) => thingsIn(parseJson(text), 0)).find(isLiveBlog);
  if (!found) return undefined;
  const updates = listOf(found["liveBlogUpdate"]).slice(0, mostUpdates).filter(isRecord).map(updateOf);
  return { headline: textOf(found["headline"]), description: textOf(found["description"]), updates };
}

function updateOf(update: Record<string, unknown>): LiveBlogUpdate {
  const time = readMachineTime(textOf(update["datePublished"]) || textOf(update["dateCreated"]));
  return {
    anchor: anchorOf(update),
    time: time?.kind === "day" ? undefined : time,
    headline: textOf(update["headline"]) || textOf(update["name"]),
    authors: listOf(update["author"]).flatMap((author) =>
      isRecord(author)
        ? author["@type"] === "Organization"
          ? []
          : splitNames(textOf(author["name"]))
        : splitNames(textOf(author)),
    ),
    body: textOf(update["articleBody"]) || textOf(update["text"]),
  };
}

function anchorOf(update: Record<string, unknown>): string {
  const page = update["mainEntityOfPage"];
  const addresses = [update["url"], update["@id"], isRecord(page) ? page["@id"] : page].map(textOf);
  for (const address of addresses) {
    const anchor = address.split("#")[1];
    if (anchor) return decoded(anchor);
  }
  return "";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Every object that may be the live blog: the whole, the parts of a list or of a `@graph`. */
function thingsIn(value: unknown, depth: number): readonly Record<string, unknown>[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...thingsIn(value["@graph"] ?? value["mainEntity"], depth + 1)];
}

function isLiveBlog(thing: Record<string, unknown>): boolean {
  return listOf(thing["@type"]).some((type) => /(?:^|\/)LiveBlogPosting$/.test(textOf(type)));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    // Some pages wrap it in a comment for browsers of another century.
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, ""));
  } catch {
    return undefined;
  }
}
