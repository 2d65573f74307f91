import type { List, ListItem } from "../document/blocks/list";
import type { Picture } from "../document/blocks/picture";
import type { QuoteCheck, QuoteManner } from "../document/blocks/quote";
import type { ResultsBlock } from "../document/blocks/results";
import type { Platform } from "../document/blocks/socialPost";
import type { TableCell } from "../document/blocks/table";
import type { Block } from "../document/document";
import type { Inline } from "../document/inline";
import type { Moment } from "../model/moment";

/**
 * What was changed from one state of an entry to another. Every change has a number, counted from 1 in reading order,
 * which holds for this one comparison: `takeChanges` makes the entry with some of them, `changes` lists them.
 */
export interface ContentDiff {
  readonly title: LineDiff;
  readonly authors: Sequence<string, never>;
  /** Changed when the instant is another; the same instant in another zone is the same time. */
  readonly eventTime: Value<Moment>;
  readonly body: Sequence<Block, BlockDiff>;
  /** In order of their numbers. */
  readonly changes: readonly Change[];
}

/** One thing that was changed: the least that can be taken or left by itself. */
export interface Change {
  readonly number: number;
  readonly kind: "added" | "removed" | "changed" | "format";
  /** The words before and after, as plain text: empty where there were none. The same in both for a format. */
  readonly before: string;
  readonly after: string;
}

/** A fact that is the same in both states, or another in each. */
export type Value<T> =
  | { readonly kind: "kept"; readonly value: T }
  | { readonly kind: "changed"; readonly change: number; readonly before: T; readonly after: T };

/** One of a row of things: blocks, lines, items, names. */
export type Member<T, D> =
  | { readonly kind: "kept"; readonly value: T }
  | { readonly kind: "added"; readonly change: number; readonly value: T }
  | { readonly kind: "removed"; readonly change: number; readonly value: T }
  | { readonly kind: "changed"; readonly diff: D };
export type Sequence<T, D> = readonly Member<T, D>[];

/** A run of a line. A changed one lost `before` and got `after`; of a format the words are the same, their style is not. */
export type LinePiece =
  | { readonly kind: "kept"; readonly words: readonly Inline[] }
  | {
      readonly kind: "changed" | "format";
      readonly change: number;
      readonly before: readonly Inline[];
      readonly after: readonly Inline[];
    };
export type LineDiff = readonly LinePiece[];
export type LinesDiff = Sequence<readonly Inline[], LineDiff>;

/** Two blocks of one kind that are the same block before and after; `type` is the kind. */
export type BlockDiff =
  | ParagraphDiff
  | HeadingDiff
  | ListDiff
  | QuoteDiff
  | TableDiff
  | ResultsDiff
  | SocialPostDiff
  | PictureDiff;

export interface ParagraphDiff {
  readonly type: "paragraph";
  readonly words: LineDiff;
}

export interface HeadingDiff {
  readonly type: "heading";
  readonly level: Value<1 | 2>;
  readonly words: LineDiff;
}

export interface ListDiff {
  readonly type: "list";
  readonly ordered: Value<boolean>;
  readonly items: Sequence<ListItem, ListItemDiff>;
}

export interface ListItemDiff {
  readonly words: LineDiff;
  readonly lists: Sequence<List, ListDiff>;
}

export interface QuoteDiff {
  readonly type: "quote";
  readonly paragraphs: LinesDiff;
  readonly speaker: LineDiff;
  readonly role: LineDiff;
  readonly party: LineDiff;
  readonly place: LineDiff;
  readonly source: Value<string>;
  readonly manner: Value<QuoteManner>;
  readonly saidAt: Value<Moment | null>;
  readonly checkedBy: Value<QuoteCheck>;
}

export interface SocialPostDiff {
  readonly type: "socialPost";
  readonly paragraphs: LinesDiff;
  readonly platform: Value<Platform>;
  readonly author: LineDiff;
  readonly handle: Value<string>;
  readonly time: Value<Moment | null>;
  readonly timeText: LineDiff;
  readonly link: Value<string>;
}

/** What is seen of a picture, without its words. */
export type PictureFile = Pick<Picture, "hash" | "mime" | "width" | "height">;

export interface PictureDiff {
  readonly type: "picture";
  readonly file: Value<PictureFile>;
  readonly caption: LineDiff;
  readonly credit: LineDiff;
  readonly alt: LineDiff;
}

/** The rows and columns of both states in one grid; each row has one cell a column. */
export interface TableDiff {
  readonly type: "table";
  readonly caption: LineDiff;
  readonly columns: readonly Track[];
  readonly rows: readonly RowDiff[];
}

/** A row or a column: in both states, or in one. */
export type Track =
  | { readonly kind: "kept" }
  | { readonly kind: "added"; readonly change: number }
  | { readonly kind: "removed"; readonly change: number };

export interface RowDiff {
  readonly track: Track;
  readonly cells: readonly CellDiff[];
}

/** `added` and `removed` are with their row or column; `none` stands where a row and a column never met. */
export type CellDiff =
  | { readonly kind: "kept" | "added" | "removed"; readonly cell: TableCell }
  | { readonly kind: "changed"; readonly header: Value<boolean>; readonly paragraphs: LinesDiff }
  | { readonly kind: "none" };

/** A table of results changes as a whole: its figures come from one declaration. */
export interface ResultsDiff {
  readonly type: "results";
  readonly change: number;
  readonly before: ResultsBlock;
  readonly after: ResultsBlock;
  /** Undefined where one of the two keeps no figures of its own. */
  readonly figures: FiguresDiff | undefined;
}

/** Figures cell by cell, to look at; the numbers of its changes count for nothing outside. */
export interface FiguresDiff {
  readonly line: LineDiff;
  readonly table: TableDiff;
  readonly facts: LinesDiff;
  readonly notes: LinesDiff;
}
