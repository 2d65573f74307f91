import type { EntryId } from "../../model/ids";
import type { Declaring } from "../resultsDoc";
import type { RecordCounts } from "./countRecords";

/** What a merge brought of one entry. */
export interface MergedEntry extends RecordCounts {
  readonly id: EntryId;
  /** It was not here, or without a word. */
  readonly isNew: boolean;
  /** It was here, and words, flags or status of it came. */
  readonly isChanged: boolean;
  /** What it was called, where the other laptop has taken it away; null otherwise. */
  readonly goneLabel: string | null;
  /** Its words were changed on both laptops. */
  readonly isBothChanged: boolean;
  /** Two versions of it wait for somebody to decide: both changed the same passage, here or on a laptop that had merged before. */
  readonly isUndecided: boolean;
  /** It was not filed here and is now. */
  readonly isFiled: boolean;
  readonly isWithdrawn: boolean;
  /** It was changed on the other laptop and stays withdrawn. */
  readonly staysWithdrawn: boolean;
}

/** What a merge brought of one contest or council. */
export type MergedResult = Declaring & {
  readonly name: string;
  /** How many declarations came. */
  readonly declarations: number;
  /** Two laptops declared different figures for it. */
  readonly isDisputed: boolean;
};

/** What a merge brought, by number. */
export interface MergeCounts extends RecordCounts {
  readonly newEntries: number;
  readonly changedEntries: number;
  readonly gone: number;
  readonly filed: number;
  readonly withdrawn: number;
  readonly keptWithdrawn: number;
  readonly bothChanged: number;
  readonly undecided: number;
  readonly declarations: number;
  /** The contests and councils for which two laptops declared different figures, by name. */
  readonly disputed: readonly string[];
}

/** What a merge brought. */
export interface MergeReport extends MergeCounts {
  /** Those of which there is anything to tell, in no order. */
  readonly entries: readonly MergedEntry[];
  readonly results: readonly MergedResult[];
  /** The headline, the key points or another detail of the blog came. */
  readonly details: boolean;
  /** The same words at the top of the blog were changed on both laptops. */
  readonly bothChangedDetails: boolean;
  /** All of it was here already. */
  readonly isNothing: boolean;
}

export function countMerged({ entries, results }: Pick<MergeReport, "entries" | "results">): MergeCounts {
  const count = (test: (entry: MergedEntry) => boolean) => entries.filter(test).length;
  const sum = (kind: keyof RecordCounts) => entries.reduce((total, entry) => total + entry[kind], 0);
  return {
    newEntries: count(({ isNew }) => isNew),
    changedEntries: count(({ isChanged }) => isChanged),
    gone: count(({ goneLabel }) => goneLabel !== null),
    filed: count(({ isFiled }) => isFiled),
    withdrawn: count(({ isWithdrawn }) => isWithdrawn),
    keptWithdrawn: count(({ staysWithdrawn }) => staysWithdrawn),
    bothChanged: count(({ isBothChanged }) => isBothChanged),
    undecided: count(({ isUndecided }) => isUndecided),
    comments: sum("comments"),
    suggestions: sum("suggestions"),
    decisions: sum("decisions"),
    approvals: sum("approvals"),
    sendBacks: sum("sendBacks"),
    declarations: results.reduce((total, { declarations }) => total + declarations, 0),
    disputed: results.filter(({ isDisputed }) => isDisputed).map(({ name }) => name),
  };
}

/** A merge in plain words: "4 new entries, 2 changed, 7 comments. 1 entry was changed on both laptops." */
export function mergeWords(report: MergeReport): string {
  if (report.isNothing) return "Everything in it was here already.";
  return [cameWords(report), ...bothWords(report), ...resultsWords(report)].join(" ");
}

function cameWords(report: MergeReport): string {
  const { newEntries, changedEntries, comments, suggestions, declarations } = report;
  const parts = [
    ...(newEntries > 0 ? [counted(newEntries, "new entry", "new entries")] : []),
    ...(changedEntries > 0
      ? [newEntries > 0 ? `${changedEntries} changed` : `${counted(changedEntries, "entry", "entries")} changed`]
      : []),
    ...(comments > 0 ? [counted(comments, "comment")] : []),
    ...(suggestions > 0 ? [counted(suggestions, "suggestion")] : []),
    ...(report.decisions > 0 ? [`${counted(report.decisions, "suggested change")} decided`] : []),
    ...(declarations > 0 ? [counted(declarations, "declaration")] : []),
    ...(report.details ? ["details of the blog"] : []),
  ];
  return parts.length === 0 ? "No entry is new or changed." : `${parts.join(", ")}.`;
}

function bothWords(report: MergeReport): readonly string[] {
  const { bothChanged, undecided, withdrawn, keptWithdrawn } = report;
  return [
    ...(report.approvals > 0 ? [`${counted(report.approvals, "entry was", "entries were")} approved.`] : []),
    ...(report.sendBacks > 0 ? [`${counted(report.sendBacks, "entry was", "entries were")} sent back.`] : []),
    ...(report.gone > 0
      ? [`${counted(report.gone, "entry was", "entries were")} taken away on the other laptop.`]
      : []),
    ...(withdrawn > 0 ? [`${counted(withdrawn, "entry is", "entries are")} withdrawn now.`] : []),
    ...(keptWithdrawn > 0
      ? [
          `${counted(keptWithdrawn, "entry", "entries")} that changed on the other laptop ${keptWithdrawn === 1 ? "stays" : "stay"} withdrawn.`,
        ]
      : []),
    ...(bothChanged > 0 ? [`${counted(bothChanged, "entry was", "entries were")} changed on both laptops.`] : []),
    ...(undecided > 0
      ? [
          undecided !== bothChanged
            ? `Both versions of ${counted(undecided, "entry", "entries")} wait in review.`
            : undecided === 1
              ? "Both versions wait in review."
              : "Both versions of each wait in review.",
        ]
      : []),
    ...(report.bothChangedDetails ? ["The details of the blog were changed on both laptops: read them again."] : []),
  ];
}

function resultsWords({ disputed }: MergeReport): readonly string[] {
  if (disputed.length === 0) return [];
  return [`Different figures were declared for ${disputed.join(", ")}: settle it in the results desk.`];
}

/** "1 comment", "7 comments". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
