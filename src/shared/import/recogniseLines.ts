import { type PageTime, readMachineTime } from "./pageTime";
import { readByline } from "./readByline";
import { readDayLine, readTimeAtEnd, readTimeAtStart, type WrittenTime } from "./readWrittenTime";

/** One block of a page, in the order of reading. */
export interface PageLine {
  /** Its words as they stand, spaces and all: places in it are places in the page. */
  readonly text: string;
  /** `bold` is a paragraph of bold words alone; `other` (lists, tables, figures) never begins an entry. */
  readonly kind: "heading" | "bold" | "text" | "other";
  /** A time for machines that the line begins with, and where its words end. */
  readonly stamp?: { readonly dateTime: string; readonly to: number };
}

/** Lines that belong together: an entry with its time, or the words before the first one. */
export interface LineEntry {
  readonly time: PageTime | undefined;
  readonly title: string;
  readonly authors: readonly string[];
  readonly key: boolean;
  /** The lines of the body, each from a character on. */
  readonly body: readonly { readonly line: number; readonly from: number }[];
}

/** Longer lines are sentences and no titles. */
const longestTitle = 110;

/**
 * The entries of a page that is a row of lines: each begins with a time, at the start of a line or at the end of a heading.
 * The words before the first time are the first entry, without one. A line that is a day dates the times after it. A
 * heading, bold words or a short line without a full stop after the time is the title; where a page puts its headings
 * above the times, the one above. `latest` is the day up to which a day without a year is looked for.
 */
export function recogniseLines(lines: readonly PageLine[], latest: Temporal.PlainDate): readonly LineEntry[] {
  const starts = lines.map((line) => startOf(line, latest));
  const headingsAbove = areHeadingsAbove(lines, starts);
  const entries: Gathered[] = [{ time: undefined, title: "", body: [] }];
  let day: string | undefined;
  for (const [index, line] of lines.entries()) {
    const start = starts[index];
    const current = entries.at(-1);
    if (start === undefined || !current) {
      current?.body.push({ line: index, from: 0 });
    } else if (start.kind === "day") {
      day = start.date;
    } else {
      const above = headingsAbove && isAlone(line, start) ? current.body.at(-1) : undefined;
      const isAbove = above?.line === index - 1 && isHeading(lines[above.line]);
      if (isAbove) current.body.pop();
      entries.push({
        time: withDay(start.found.time, day),
        title: isAbove ? wordsOf(lines[index - 1]) : start.isEnd ? line.text.slice(0, start.found.from) : "",
        body: start.isEnd || isAlone(line, start) ? [] : [{ line: index, from: start.found.to }],
      });
      // The day stands for the first time below it; from there on the clock tells when it changes.
      day = undefined;
    }
  }
  return entries.map((entry) => finish(entry, lines)).filter(isSomething);
}

interface Gathered {
  readonly time: PageTime | undefined;
  readonly title: string;
  readonly body: { readonly line: number; readonly from: number }[];
}

type Start =
  | { readonly kind: "day"; readonly date: string }
  | { readonly kind: "time"; readonly found: WrittenTime; readonly isEnd: boolean };

function startOf(line: PageLine, latest: Temporal.PlainDate): Start | undefined {
  if (line.kind === "other") return undefined;
  const stamp = line.stamp && readMachineTime(line.stamp.dateTime);
  const written = readTimeAtStart(line.text, latest);
  if (stamp?.kind === "day" && !written) return { kind: "day", date: stamp.date };
  if (stamp && stamp.kind !== "day" && line.stamp) {
    const to = Math.max(line.stamp.to, written?.to ?? 0);
    const end = /^\s*(?:[:–—|·•]|-(?=\s))?\s*/.exec(line.text.slice(to))?.[0].length ?? 0;
    return { kind: "time", found: { time: stamp, from: 0, to: to + end }, isEnd: false };
  }
  if (written) return { kind: "time", found: written, isEnd: false };
  const atEnd = line.kind === "text" ? undefined : readTimeAtEnd(line.text, latest);
  if (atEnd) return { kind: "time", found: atEnd, isEnd: true };
  const date = readDayLine(line.text, latest);
  return date === undefined ? undefined : { kind: "day", date };
}

/** True for a page that puts the heading of an entry above its time: more times have one above than below, and two at least. */
function areHeadingsAbove(lines: readonly PageLine[], starts: readonly (Start | undefined)[]): boolean {
  let above = 0;
  let below = 0;
  for (const [index, start] of starts.entries()) {
    const line = lines[index];
    if (start?.kind !== "time" || !line || !isAlone(line, start)) continue;
    if (isHeading(lines[index + 1]) && !starts[index + 1]) below++;
    else if (isHeading(lines[index - 1]) && !starts[index - 1]) above++;
  }
  return above >= 2 && above > below;
}

function isHeading(line: PageLine | undefined): boolean {
  return line?.kind === "heading" || line?.kind === "bold";
}

function isAlone(line: PageLine, start: Start): boolean {
  return start.kind === "time" && !start.isEnd && line.text.slice(start.found.to).trim() === "";
}

function withDay(time: PageTime, day: string | undefined): PageTime {
  return time.kind === "instant" || time.date !== undefined || day === undefined ? time : { ...time, date: day };
}

/** Takes title, authors and the mark of a key event from the first lines of an entry. */
function finish({ time, title: given, body: gathered }: Gathered, lines: readonly PageLine[]): LineEntry {
  const body = [...gathered];
  let title = oneLine(given);
  let authors: readonly string[] = [];
  let key = false;
  for (;;) {
    const [first, next] = body;
    const line = first && lines[first.line];
    if (!first || !line || line.kind === "other") break;
    const words = oneLine(line.text.slice(first.from));
    const names = authors.length === 0 && (time || title) ? readByline(words) : undefined;
    if (words === "Key event" && time) key = true;
    else if (names) authors = names;
    else if (title === "" && isTitle(line, words, time, next && lines[next.line])) title = words.replace(/\s*:$/, "");
    else break;
    body.shift();
  }
  return { time, title, authors, key, body };
}

function isTitle(line: PageLine, words: string, time: PageTime | undefined, next: PageLine | undefined): boolean {
  if (words.length > longestTitle) return false;
  if (line.kind === "heading") return true;
  // A line that leads to a list or a table stays with it.
  if (!time || !next || /\n/.test(line.text.trim()) || (words.endsWith(":") && next.kind === "other")) return false;
  return line.kind === "bold" || !/[.!?…,;]["”’')\]]*$/.test(words);
}

function isSomething({ time, title, body }: LineEntry): boolean {
  return time !== undefined || title !== "" || body.length > 0;
}

function wordsOf(line: PageLine | undefined): string {
  return line?.text ?? "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
