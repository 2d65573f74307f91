import { counted, type MergedEntry, type MergeReport } from "@shared/doc/merge/mergeReport";
import { entryLabel } from "@shared/export/entryLabel";
import type { Import } from "@shared/ipc/contract";
import type { EntryRow } from "@shared/model/entryRow";
import type { EntryStatus } from "@shared/model/entryStatus";
import type { EntryId } from "@shared/model/ids";
import type { Moment } from "@shared/model/moment";
import { disputedResults } from "@shared/results/arithmetic/disputedResults";
import type { Results } from "@shared/results/results";
import type { Subject } from "../results/ResultsPanel";

/** A handover file that was merged with a blog and brought something. */
export type Merged = Import & { readonly merge: MergeReport; readonly copyId: number };

export function isMerged(came: Import): came is Merged {
  return came.merge !== null && came.copyId !== null;
}

/** Where something leads that a merge brought; `versions` to the choice between two of an entry. */
export type CameTarget =
  | { readonly kind: "entry" | "versions"; readonly id: EntryId }
  | { readonly kind: "result"; readonly subject: Subject }
  | { readonly kind: "details" };

export interface CameItem {
  readonly key: string;
  /** Of an entry. */
  readonly time: Moment | null;
  readonly label: string;
  /** What came of it, and where it stands; may be empty. */
  readonly facts: string;
  readonly target: CameTarget;
}

export interface CameGroup {
  readonly heading: string;
  readonly items: readonly CameItem[];
}

/** The blog as it is now, some time after the merge. */
export interface BlogNow {
  /** Oldest first. */
  readonly rows: readonly EntryRow[];
  readonly results: Results;
  /** Two versions of its details wait for somebody to say what is right. */
  readonly detailsWait: boolean;
}

/** What a merge brought, by kind, each once: what somebody has to decide comes first, and has left its place when it is decided. */
export function whatCame(report: MergeReport, now: BlogNow): readonly CameGroup[] {
  const merged = new Map(report.entries.map((entry) => [entry.id, entry]));
  const came = now.rows.flatMap((row) => {
    const entry = merged.get(row.id);
    return entry ? [{ row, entry, kind: kindOf(entry, row) }] : [];
  });
  const entriesOf = (kind: ReturnType<typeof kindOf>) =>
    came.filter((one) => one.kind === kind).map(({ row, entry }) => entryItem(entry, row));
  const disputed = new Set<string>(disputedResults(now.results).map(({ id }) => id));
  const results = report.results.map(({ kind, id, name, isDisputed }) => ({
    isOpen: disputed.has(id),
    item: {
      key: id,
      time: null,
      label: name,
      facts: disputed.has(id) ? "Two laptops declared different figures" : isDisputed ? "Settled since" : "Declared",
      target: { kind: "result", subject: { kind, id } },
    } satisfies CameItem,
  }));
  const details: readonly CameItem[] = report.details ? [detailsItem(report, now)] : [];
  const groups: readonly CameGroup[] = [
    {
      heading: "Waits for a decision",
      items: [
        ...entriesOf("undecided"),
        ...results.filter(({ isOpen }) => isOpen).map(({ item }) => item),
        ...(now.detailsWait ? details : []),
      ],
    },
    { heading: "Changed on both laptops", items: entriesOf("bothChanged") },
    { heading: "New entries", items: entriesOf("new") },
    { heading: "Changed entries", items: entriesOf("changed") },
    { heading: "Comments and suggestions", items: entriesOf("said") },
    { heading: "Results", items: results.filter(({ isOpen }) => !isOpen).map(({ item }) => item) },
    { heading: "The blog", items: now.detailsWait ? [] : details },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Those with every one of some words in them, in any case and any order. */
export function findInWhatCame(groups: readonly CameGroup[], query: string): readonly CameGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map(({ heading, items }) => {
      const fits = ({ label, facts }: CameItem) => {
        const text = `${heading} ${label} ${facts}`.toLowerCase();
        return words.every((word) => text.includes(word));
      };
      return { heading, items: items.filter(fits) };
    })
    .filter(({ items }) => items.length > 0);
}

function kindOf(entry: MergedEntry, row: EntryRow): "undecided" | "bothChanged" | "new" | "changed" | "said" {
  if (row.conflictCount > 0) return "undecided";
  if (entry.isBothChanged) return "bothChanged";
  if (entry.isNew) return "new";
  return entry.isChanged ? "changed" : "said";
}

const statusWords: Readonly<Record<EntryStatus, string>> = {
  draft: "draft",
  review: "in review",
  filed: "filed",
  withdrawn: "withdrawn",
};

function entryItem(entry: MergedEntry, row: EntryRow): CameItem {
  const { comments, suggestions, decisions } = entry;
  const waits = row.conflictCount > 0;
  const facts = [
    ...(entry.isNew ? [statusWords[row.status]] : []),
    ...(waits ? ["two versions"] : entry.isUndecided ? ["decided since"] : []),
    ...(entry.isFiled && !entry.isNew ? ["filed"] : []),
    ...(entry.isWithdrawn ? ["withdrawn"] : []),
    ...(entry.staysWithdrawn ? ["stays withdrawn"] : []),
    ...(entry.approvals > 0 ? ["approved"] : []),
    ...(entry.sendBacks > 0 ? ["sent back"] : []),
    ...(comments > 0 ? [counted(comments, "comment")] : []),
    ...(suggestions > 0 ? [counted(suggestions, "suggestion")] : []),
    ...(decisions > 0 ? [`${counted(decisions, "suggested change")} decided`] : []),
  ].join(", ");
  return {
    key: row.id,
    time: row.eventTime,
    label: entryLabel(row),
    facts: `${facts.charAt(0).toUpperCase()}${facts.slice(1)}`,
    target: { kind: waits ? "versions" : "entry", id: row.id },
  };
}

function detailsItem({ bothChangedDetails }: MergeReport, { detailsWait }: BlogNow): CameItem {
  const facts = detailsWait ? "Changed on both laptops" : bothChangedDetails ? "Decided since" : "Changed";
  return { key: "details", time: null, label: "Details of the blog", facts, target: { kind: "details" } };
}
