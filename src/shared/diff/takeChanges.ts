import type { List, ListItem } from "../document/blocks/list";
import type { Table, TableCell } from "../document/blocks/table";
import { type Block, documentVersion } from "../document/document";
import { type Inline, plainTextOfInlines } from "../document/inline";
import type { EntryContent } from "../model/entry";
import type {
  BlockDiff,
  CellDiff,
  ContentDiff,
  LineDiff,
  LinesDiff,
  ListDiff,
  ListItemDiff,
  Sequence,
  TableDiff,
  Track,
  Value,
} from "./contentDiff";
import { joinInlines } from "./styledWords";

/** Whether the change of a number is taken: then the state after it stands, else the one before. */
export type IsTaken = (change: number) => boolean;

/**
 * The entry with some of the changes. With all of them it is the entry after, with none the one before; only in lines
 * that were changed, neighbouring texts of one style come back as one text and neighbouring links to one address as one
 * link. A list without items and a table without rows or columns, which only a choice of changes brings about, are left
 * out.
 */
export function takeChanges(diff: ContentDiff, isTaken: IsTaken): EntryContent {
  return {
    title: plainTextOfInlines(takeLine(diff.title, isTaken)),
    eventTime: takeValue(diff.eventTime, isTaken),
    authors: takeSequence(diff.authors, isTaken, (never) => never),
    body: {
      version: documentVersion,
      blocks: takeSequence(diff.body, isTaken, (block) => takeBlock(block, isTaken)),
    },
  };
}

function takeValue<T>(value: Value<T>, isTaken: IsTaken): T {
  if (value.kind === "kept") return value.value;
  return isTaken(value.change) ? value.after : value.before;
}

function takeSequence<T, D>(
  sequence: Sequence<T, D>,
  isTaken: IsTaken,
  take: (diff: D) => T | undefined,
): readonly T[] {
  return sequence.flatMap((member): T[] => {
    switch (member.kind) {
      case "kept":
        return [member.value];
      case "added":
        return isTaken(member.change) ? [member.value] : [];
      case "removed":
        return isTaken(member.change) ? [] : [member.value];
      case "changed": {
        const value = take(member.diff);
        return value === undefined ? [] : [value];
      }
    }
  });
}

function takeLine(line: LineDiff, isTaken: IsTaken): readonly Inline[] {
  return joinInlines(
    line.map((piece) => (piece.kind === "kept" ? piece.words : isTaken(piece.change) ? piece.after : piece.before)),
  );
}

function takeText(line: LineDiff, isTaken: IsTaken): string {
  return plainTextOfInlines(takeLine(line, isTaken));
}

function takeLines(lines: LinesDiff, isTaken: IsTaken): readonly (readonly Inline[])[] {
  return takeSequence(lines, isTaken, (line) => takeLine(line, isTaken));
}

function takeBlock(diff: BlockDiff, isTaken: IsTaken): Block | undefined {
  switch (diff.type) {
    case "paragraph":
      return { type: "paragraph", children: takeLine(diff.words, isTaken) };
    case "heading":
      return { type: "heading", level: takeValue(diff.level, isTaken), children: takeLine(diff.words, isTaken) };
    case "list":
      return takeList(diff, isTaken);
    case "quote":
      return {
        type: "quote",
        paragraphs: takeLines(diff.paragraphs, isTaken),
        speaker: takeText(diff.speaker, isTaken),
        role: takeText(diff.role, isTaken),
        party: takeText(diff.party, isTaken),
        place: takeText(diff.place, isTaken),
        source: takeValue(diff.source, isTaken),
        manner: takeValue(diff.manner, isTaken),
        saidAt: takeValue(diff.saidAt, isTaken),
        checkedBy: takeValue(diff.checkedBy, isTaken),
      };
    case "table":
      return takeTable(diff, isTaken);
    case "results":
      return isTaken(diff.change) ? diff.after : diff.before;
    case "socialPost":
      return {
        type: "socialPost",
        platform: takeValue(diff.platform, isTaken),
        author: takeText(diff.author, isTaken),
        handle: takeValue(diff.handle, isTaken),
        time: takeValue(diff.time, isTaken),
        timeText: takeText(diff.timeText, isTaken),
        paragraphs: takeLines(diff.paragraphs, isTaken),
        link: takeValue(diff.link, isTaken),
      };
    case "picture":
      return {
        type: "picture",
        ...takeValue(diff.file, isTaken),
        caption: takeText(diff.caption, isTaken),
        credit: takeText(diff.credit, isTaken),
        alt: takeText(diff.alt, isTaken),
      };
  }
}

function takeList(diff: ListDiff, isTaken: IsTaken): List | undefined {
  const items = takeSequence(diff.items, isTaken, (item) => takeItem(item, isTaken));
  return items.length === 0 ? undefined : { type: "list", ordered: takeValue(diff.ordered, isTaken), items };
}

function takeItem(diff: ListItemDiff, isTaken: IsTaken): ListItem {
  return {
    children: takeLine(diff.words, isTaken),
    lists: takeSequence(diff.lists, isTaken, (list) => takeList(list, isTaken)),
  };
}

function takeTable(diff: TableDiff, isTaken: IsTaken): Table | undefined {
  const stands = diff.columns.map((column) => isThere(column, isTaken));
  const rows = diff.rows
    .filter((row) => isThere(row.track, isTaken))
    .map((row) => row.cells.filter((_, column) => stands[column]).map((cell) => takeCell(cell, isTaken)));
  if (rows.length === 0 || rows[0]?.length === 0) return undefined;
  return { type: "table", caption: takeText(diff.caption, isTaken), rows };
}

function isThere(track: Track, isTaken: IsTaken): boolean {
  return track.kind === "kept" || isTaken(track.change) === (track.kind === "added");
}

function takeCell(diff: CellDiff, isTaken: IsTaken): TableCell {
  switch (diff.kind) {
    case "kept":
    case "added":
    case "removed":
      return diff.cell;
    case "changed":
      return { header: takeValue(diff.header, isTaken), paragraphs: takeLines(diff.paragraphs, isTaken) };
    case "none":
      return { header: false, paragraphs: [] };
  }
}
