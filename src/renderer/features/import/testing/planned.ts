import { attributionOf } from "@shared/document/blocks/quote";
import { attributionOfPost } from "@shared/document/blocks/socialPost";
import { plainTextOfBlock } from "@shared/document/document";
import type { EntryOrder } from "@shared/export/exportOptions";
import { orderOfTimes } from "@shared/import/datePageTimes";
import { type ImportPlan, oldestFirst, type PlannedEntry, planImport } from "../planImport";
import { readEntries } from "../readEntries";
import { readPage } from "../readPage";
import type { ImportedBlock } from "../specialBlocks";

/** When the tests read their pages. */
const now = Date.parse("2026-05-20T10:00:00Z");

/** A page all the way to what the preview shows. */
export async function planOf(
  html: string,
  {
    firstDay = "2026-05-07",
    timeZone = "Europe/London",
    order,
  }: { firstDay?: string; timeZone?: string; order?: EntryOrder } = {},
): Promise<ImportPlan> {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const read = readPage(html, today);
  const found = await readEntries(read, timeZone, new AbortController().signal);
  const times = found.map(({ time }) => time);
  const recognised = orderOfTimes(times, timeZone, read.usualOrder);
  return planImport(found, { firstDay, order: order ?? recognised }, timeZone, now);
}

/** Each entry in the order of writing, as a few lines of text. */
export function told(plan: ImportPlan): string[] {
  return oldestFirst(plan).map(tellEntry);
}

function tellEntry({ moment, title, authors, key, blocks, doubt, isRest, leftOut }: PlannedEntry): string {
  const time = Temporal.Instant.from(moment.instant).toZonedDateTimeISO(moment.timeZone);
  const marks = [
    key && "key",
    isRest && "rest",
    doubt,
    leftOut.pictures && `-${leftOut.pictures} pictures`,
    leftOut.players && `-${leftOut.players} players`,
  ];
  const head = [time.toString({ smallestUnit: "minute", timeZoneName: "never" }), title, authors.join("+"), ...marks];
  return [head.filter(Boolean).join(" | "), ...blocks.map(tellBlock)].join("\n");
}

function tellBlock(block: ImportedBlock): string {
  if (block.type === "heldPicture") return `picture ${block.caption} / ${block.credit} / ${block.alt}`;
  const words = plainTextOfBlock(block).replaceAll("\n", " ⏎ ").replaceAll("\t", " ⇥ ");
  if (block.type === "quote") return `quote ${words.replace(/ ⏎ — .*$/, "")} — ${attributionOf(block)}`;
  if (block.type === "socialPost")
    return `post ${block.platform} ${words.replace(/ ⏎ — .*$/, "")} — ${attributionOfPost(block)} ${block.link}`;
  return `${block.type === "heading" ? `heading ${block.level}` : block.type} ${words}`;
}
