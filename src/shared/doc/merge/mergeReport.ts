/** What a merge brought, by number. */
export interface MergeReport {
  /** Entries that were not here, or without a word. */
  readonly newEntries: number;
  /** Entries that were here, and of which words, flags or status came. */
  readonly changedEntries: number;
  /** Entries that were not filed here and are now. */
  readonly filed: number;
  /** Entries that were sent back, approved. */
  readonly sentBack: number;
  readonly approved: number;
  readonly withdrawn: number;
  /** Entries that were changed on the other laptop and stay withdrawn. */
  readonly keptWithdrawn: number;
  /** Comments and replies. */
  readonly comments: number;
  readonly suggestions: number;
  /** Changes that somebody suggested and that were accepted or rejected. */
  readonly decisions: number;
  /** Entries whose words were changed on both laptops. */
  readonly bothChanged: number;
  /** Entries of which two versions wait for somebody to decide: both changed the same passage, here or on a laptop that had merged before. */
  readonly undecided: number;
  readonly declarations: number;
  /** The headline, the key points or another detail of the blog came. */
  readonly details: boolean;
  /** The same words at the top of the blog were changed on both laptops. */
  readonly bothChangedDetails: boolean;
  /** The contests and councils for which two laptops declared different figures, by name. */
  readonly disputed: readonly string[];
  /** All of it was here already. */
  readonly isNothing: boolean;
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
    ...(report.approved > 0 ? [`${counted(report.approved, "entry was", "entries were")} approved.`] : []),
    ...(report.sentBack > 0 ? [`${counted(report.sentBack, "entry was", "entries were")} sent back.`] : []),
    ...(withdrawn > 0 ? [`${counted(withdrawn, "entry is", "entries are")} withdrawn now.`] : []),
    ...(keptWithdrawn > 0
      ? [
          `${counted(keptWithdrawn, "entry", "entries")} that changed on the other laptop ${keptWithdrawn === 1 ? "stays" : "stay"} withdrawn.`,
        ]
      : []),
    ...(bothChanged > 0 ? [`${counted(bothChanged, "entry was", "entries were")} changed on both laptops.`] : []),
    ...(undecided > 0
      ? [
          undecided === bothChanged
            ? "Both versions wait in review."
            : `Both versions of ${counted(undecided, "entry", "entries")} wait in review.`,
        ]
      : []),
    ...(report.bothChangedDetails ? ["The details of the blog were changed on both laptops: read them again."] : []),
  ];
}

function resultsWords({ disputed }: MergeReport): readonly string[] {
  if (disputed.length === 0) return [];
  return [`Different figures were declared for ${disputed.join(", ")}: settle it in the results desk.`];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
