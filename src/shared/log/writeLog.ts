import papaparse from "papaparse";
import { createPageClock, type PageClock } from "../export/html/createPageClock";
import { guardedCell } from "../results/transfer/guardedCell";
import { type LogLine, logWords, wordsOfDeed } from "./logLine";

/** A line as it is read: `Ada Clarke filed “Polls close” (revision 1)`. */
export function textOfLine(line: LogLine): string {
  const { subject, details, entryId } = line;
  const { who, what } = wordsOfDeed(line);
  const about = subject === "" ? "" : entryId === null ? ` ${subject}` : ` “${subject}”`;
  return `${who}${who && " "}${what}${about}${details === "" ? "" : ` (${details})`}`;
}

/** A log as lines of text, each with its time in the zone of the blog and the zone's offset. RangeError on an unknown zone. */
export function writeLogText(lines: readonly LogLine[], timeZone: string): string {
  const { dateTime } = createPageClock(timeZone);
  return lines.map((line) => `${dateTime(line.at)} ${textOfLine(line)}`).join("\n");
}

const header = ["Time", "Time (UTC)", "Who", "What", "Entry", "Details"];

/**
 * A log as CSV for a spreadsheet: UTF-8 with a byte order mark, lines that end in CRLF (RFC 4180), no cell that is run as a
 * formula. "Entry" is also a contest or a council that was declared. RangeError on an unknown zone.
 */
export function writeLogCsv(lines: readonly LogLine[], timeZone: string): string {
  const clock = createPageClock(timeZone);
  const data = lines.map((line) => cellsOf(line, clock).map(guardedCell));
  return `\ufeff${papaparse.unparse({ fields: header, data }, { newline: "\r\n" })}\r\n`;
}

function cellsOf({ at, by, kind, subject, details }: LogLine, { dateTime }: PageClock): readonly string[] {
  const utc = new Date(at).toISOString();
  return [dateTime(at), utc, by, logWords[kind], subject, details];
}
