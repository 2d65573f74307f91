import type { Document } from "../../document/document";
import type { Blog } from "../../model/blog";
import type { EntryContent } from "../../model/entry";
import { showResults } from "../../results/views/showResults";
import { fillText } from "../../words/fill";
import { entryLabel } from "../entryLabel";
import type { ExportFile } from "../exportFile";
import type { ExportOptions } from "../exportOptions";
import type { BodyPlace } from "../html/bodyPlace";
import { createPageContext, type PageContext } from "../html/pageContext";
import { placeOfEntry, placeOfSummary } from "../html/placeOf";
import { mapBlocks } from "../html/writeBody";
import { amendmentWords, changedTime, timeAndDay } from "../html/writeEntry";
import { pageHeadline, statusWords } from "../html/writePageHeader";
import { pictureFilesOf } from "../pictureFiles";
import { orderedEntries, type PublishedEntry } from "../publishedEntries";
import { publishedTimes } from "../publishedTimes";
import { escapeHeading, escapeLineStart } from "./escapeMarkdown";
import { writeBlock } from "./writeBlock";
import { writeLine, writeWords } from "./writeInlines";

/** The blog as CommonMark with the tables and the strikethrough of GFM, and no HTML. */
export function writeMarkdown(blog: Blog, options: ExportOptions): readonly ExportFile[] {
  return [{ path: "blog.md", content: exportMarkdown(blog, options) }, ...pictureFilesOf(blog, options)];
}

function exportMarkdown(blog: Blog, options: ExportOptions): string {
  const page = createPageContext(blog, options);
  const entries = orderedEntries(blog, options, page.results);
  const { strings } = page;
  const pinned = entries.filter((entry) => entry.pinned).map((entry) => writeEntry(entry, page));
  const timeline = writeTimeline(entries, page);
  const summary = writeBody(showResults(blog.summary, blog.results, page.results), placeOfSummary(page));
  return `${parted([
    heading(1, pageHeadline(blog, strings)),
    paragraph(blog.standfirst),
    paragraph(blog.byline),
    writeStamps(blog, entries, page),
    section(strings.keyPoints, summary),
    section(strings.keyEvents, writeKeyEvents(entries, page)),
    section(strings.pinned, parted(pinned)),
    timeline,
    paragraph(fillText(strings.allTimes, { zone: blog.timeZone.replaceAll("_", " ") })),
  ])}\n`;
}

function writeStamps(blog: Blog, entries: readonly PublishedEntry[], { clock, strings }: PageContext): string {
  const { published, updated } = publishedTimes(entries);
  const stamp = (words: string, instant: string) => `${fillText(words, { time: clock.stamp(instant) })}.`;
  return paragraph(
    [
      `${strings[statusWords[blog.status]]}.`,
      published === undefined ? "" : stamp(strings.published, published),
      updated === undefined || updated === published ? "" : stamp(strings.lastUpdated, updated),
    ]
      .filter(Boolean)
      .join(" "),
  );
}

function writeKeyEvents(entries: readonly PublishedEntry[], page: PageContext): string {
  return entries
    .filter(({ key }) => key)
    .map(({ content }) => {
      const label = writeWords(entryLabel(content));
      return `- ${escapeLineStart(writeWords(timeAndDay(content.eventTime.instant, page)))} – ${label}`;
    })
    .join("\n");
}

/** Every entry in the order given, below the day on which it happened; a pinned one stands above and is named here. */
function writeTimeline(entries: readonly PublishedEntry[], page: PageContext): string {
  const { clock, strings } = page;
  if (entries.length === 0) return paragraph(strings.noEntries);
  let day = "";
  const parts = entries.flatMap((entry) => {
    const { instant } = entry.content.eventTime;
    const isNewDay = clock.day(instant) !== day;
    day = clock.day(instant);
    const written = entry.pinned
      ? `${heading(3, headingOf(entry.content, clock.time(instant)))}\n\n${paragraph(strings.pinnedAtTop)}`
      : writeEntry(entry, page);
    return isNewDay ? [heading(2, clock.dayName(instant)), written] : [written];
  });
  return parted(parts);
}

/** The time, with the day where the entry stands under none, and the title. */
function headingOf(content: EntryContent, time: string): string {
  return [time, content.title.trim()].filter(Boolean).join(" – ");
}

function writeEntry(entry: PublishedEntry, page: PageContext): string {
  const { content, updatedAt } = entry;
  const { clock, strings } = page;
  const { instant } = content.eventTime;
  const authors = content.authors.filter((author) => author.trim() !== "");
  const notes = [
    entry.key ? strings.keyEvent : "",
    authors.length > 0 ? page.listOf(authors) : "",
    updatedAt === undefined ? "" : fillText(strings.updated, { time: changedTime(updatedAt, entry, page) }),
  ].filter(Boolean);
  const body = writeBody(content.body, placeOfEntry(entry, page));
  const below = writeLine([{ type: "text", text: notes.join(" · "), marks: ["italic"] }]);
  const amendments = amendmentWords(entry, page).map(paragraph);
  const time = entry.pinned ? timeAndDay(instant, page) : clock.time(instant);
  return parted([heading(3, headingOf(content, time)), below, body, ...amendments]);
}

function writeBody(body: Document, place: BodyPlace): string {
  let listsAbove = 0;
  const written = mapBlocks(body, place, (block, blockPlace) => {
    const markdown = writeBlock(block, { ...blockPlace, listsAbove });
    if (markdown !== "") listsAbove = block.type === "list" ? listsAbove + 1 : 0;
    return markdown;
  });
  return parted(written);
}

function section(title: string, written: string): string {
  return written === "" ? "" : parted([heading(2, title), written]);
}

function heading(level: number, words: string): string {
  return `${"#".repeat(level)} ${escapeHeading(writeWords(words))}`.trimEnd();
}

function paragraph(words: string): string {
  return escapeLineStart(writeWords(words));
}

function parted(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
