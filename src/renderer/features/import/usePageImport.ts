import { needsDay, orderOfTimes } from "@shared/import/datePageTimes";
import { messageOf } from "@shared/ipc/result";
import { useEffect, useMemo, useRef, useState } from "react";
import type { PageSource } from "./pageSource";
import {
  type DatingChoices,
  type ImportPlan,
  likelyFirstDay,
  oldestFirst,
  type PlannedEntry,
  planImport,
} from "./planImport";
import { type FoundEntry, readEntries } from "./readEntries";
import { readPage } from "./readPage";

/** A page that was read: what it is called, what was found in it, and the pictures that it holds. */
export interface TakenPage {
  readonly source: PageSource;
  readonly found: readonly FoundEntry[];
  readonly pictures: readonly string[];
  /** When it was read, in milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** The order that was recognised, and the day to ask with where the page names none. */
  readonly likely: DatingChoices;
}

export interface PageImport {
  readonly taken: TakenPage | undefined;
  readonly isReading: boolean;
  /** Why nothing was taken in, in one sentence. */
  readonly problem: string | undefined;
  readonly plan: ImportPlan | undefined;
  /** The entries that were not left out, oldest first. */
  readonly chosen: readonly PlannedEntry[];
  readonly leftOut: ReadonlySet<number>;
  /** True when everything is known that the import needs. */
  readonly isReady: boolean;
  readonly choices: DatingChoices;
  readonly take: (read: (signal: AbortSignal) => Promise<PageSource>) => Promise<void>;
  readonly choose: (choices: Partial<DatingChoices>) => void;
  /** Leaves the entry at that place of the page out, or takes it in again. */
  readonly toggle: (index: number) => void;
  readonly fail: (error: unknown) => void;
}

/** Reads a page and keeps what is chosen about it. Another page, and closing, ends the reading of the one before. */
export function usePageImport(timeZone: string): PageImport {
  const [taken, setTaken] = useState<TakenPage>();
  const [reading, setReading] = useState<AbortController>();
  const [problem, setProblem] = useState<string>();
  const [choices, setChoices] = useState<DatingChoices>({ order: "newestFirst", firstDay: "" });
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const last = useRef<AbortController>(undefined);
  useEffect(() => () => last.current?.abort(), []);

  const fail = (error: unknown) => setProblem(`Nothing was imported. ${messageOf(error)}`);
  const take = async (read: (signal: AbortSignal) => Promise<PageSource>) => {
    last.current?.abort();
    const current = new AbortController();
    last.current = current;
    setReading(current);
    setProblem(undefined);
    try {
      const next = await takePage(await read(current.signal), timeZone, current.signal);
      setTaken(next);
      setChoices(next.likely);
      setLeftOut(new Set());
    } catch (error) {
      if (!current.signal.aborted) fail(error);
    }
    setReading((now) => (now === current ? undefined : now));
  };

  const plan = useMemo(() => taken && planImport(taken.found, choices, timeZone, taken.at), [taken, choices, timeZone]);
  const chosen = useMemo(() => {
    if (!plan) return [];
    const entries = plan.entries.filter((_, index) => !leftOut.has(index));
    return oldestFirst({ entries, order: plan.order });
  }, [plan, leftOut]);

  return {
    taken,
    isReading: reading !== undefined,
    problem,
    plan,
    chosen,
    leftOut,
    isReady:
      plan !== undefined && chosen.length > 0 && reading === undefined && (!plan.needsDay || choices.firstDay !== ""),
    choices,
    take,
    choose: (next) => setChoices((previous) => ({ ...previous, ...next })),
    toggle: (index) => setLeftOut((previous) => new Set([index]).symmetricDifference(previous)),
    fail,
  };
}

async function takePage(source: PageSource, timeZone: string, signal: AbortSignal): Promise<TakenPage> {
  const at = Date.now();
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  // The window shows first that it reads: the parsing of a page is one piece of work.
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
  const read = readPage(source.html, today);
  const found = await readEntries(read, timeZone, signal);
  const times = found.map(({ time }) => time);
  const order = orderOfTimes(times, timeZone, read.usualOrder);
  const firstDay = needsDay(times) ? (read.likelyDay ?? likelyFirstDay(found, order, timeZone, at)) : "";
  return { source, found, pictures: read.page.pictures, at, likely: { order, firstDay } };
}
