import { type PageTime, readMachineTime } from "./pageTime";
import { readNotes } from "./readNotes";
import { readDayLine, readTimeAtEnd, readTimeAtStart, type WrittenTime } from "./readWrittenTime";

/** One block of a page, in the order of reading. */
export interface PageLine {
  /** Its words as they stand, spaces and all: places in it are places in the page. */
  readonly text: string;
  /** `bold` is a paragraph of bold words alone; `other` (lists, tables, figures) never begins an entry. */
  readonly kind: "heading" | "bold" | "text" | "other";
  /** It holds a link, which a title could not keep. */
  readonly isLinked?: true;
  /** It is set apart as a note on the entry: in italics, or marked as who wrote it. */
  readonly isNote?: true;
  /** A time for machines that the line begins with, and where its words end. */
  readonly stamp?: { readonly dateTime: string; readonly to: number };
}

/** What a page says of an entry beside its body. */
export interface EntryHead {
  readonly time: PageTime | undefined;
  readonly title: string;
  readonly authors: readonly string[];
  /** True for a key event. */
  readonly key: boolean;
}

/** Lines that belong together: an entry with its time, or the words before the first one. */
export interface LineEntry extends EntryHead {
  readonly body: readonly BodyLine[];
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
  let current: Gathered = { time: undefined, title: "", body: [] };
  const entries = [current];
  let day: { readonly date: string; readonly place: Gathered["body"]; readonly line: BodyLine } | undefined;
  for (const [index, line] of lines.entries()) {
    const start = starts[index];
    const { body } = current;
    if (start?.kind !== "time") {
      const whole = { line: index, from: 0 };
      body.push(whole);
      if (start) day = { date: start.date, place: body, line: whole };
      continue;
    }
    // A day stands for the first time below it, and is no word of any entry then; from there on the clock tells.
    day?.place.splice(day.place.indexOf(day.line), 1);
    const above = headingsAbove && isAlone(line, start) ? body.at(-1) : undefined;
    const isAbove = above?.line === index - 1 && isHeading(lines[above.line]);
    if (isAbove) body.pop();
    current = {
      time: withDay(start.found.time, day?.date),
      title: isAbove ? wordsOf(lines[index - 1]) : start.isEnd ? line.text.slice(0, start.found.from) : "",
      body: start.isEnd || isAlone(line, start) ? [] : [{ line: index, from: start.found.to }],
    };
    entries.push(current);
    day = undefined;
  }
  return entries.map((entry) => finish(entry, lines)).filter(isSomething);
}

/** A line of a body, from a character on. */
interface BodyLine {
  readonly line: number;
  readonly from: number;
}

interface Gathered {
  readonly time: PageTime | undefined;
  readonly title: string;
  readonly body: BodyLine[];
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
    const notes = time || title ? readNotes(words, line.isNote) : undefined;
    if (notes) {
      key ||= notes.key;
      authors = authors.length > 0 ? authors : notes.authors;
    } else if (title === "" && isTitle(line, words, time, next && lines[next.line])) title = words.replace(/\s*:$/, "");
    else break;
    body.shift();
  }
  return { time, title, authors, key, body };
}

function isTitle(line: PageLine, words: string, time: PageTime | undefined, next: PageLine | undefined): boolean {
  if (words.length > longestTitle) return false;
  if (line.kind === "heading") return true;
  // A line that leads to a list or a table stays with it.
  if (!time || !next || line.isLinked || /\n/.test(line.text.trim()) || (words.endsWith(":") && next.kind === "other"))
    return false;
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
