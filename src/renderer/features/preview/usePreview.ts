import type { EntryOrder } from "@shared/export/exportOptions";
import { entryAnchor } from "@shared/export/html/entryAnchor";
import type { Theme } from "@shared/export/theme/Theme";
import { messageOf } from "@shared/ipc/result";
import type { EntryId } from "@shared/model/ids";
import { useEffect, useRef, useState } from "react";
import { store } from "../../api/nightdesk";
import type { BlogSession } from "../blog/BlogSession";
import { onThemeChanged } from "../export/themeChanges";
import { useBlogReader } from "../reader/useBlogReader";
import { whenStill } from "../reader/whenStill";
import type { PreviewDocument } from "./PreviewDocument";

/** How long nothing must be typed before the page is shown anew, in milliseconds. */
const pause = 120;

/** Keeps the page in the frame in step with the blog; answers why it cannot, where it cannot. */
export function usePreview(
  session: BlogSession,
  entryId: EntryId | undefined,
  page: PreviewDocument | undefined,
): string | undefined {
  const ask = useBlogReader(session.doc);
  const [problem, setProblem] = useState<string>();
  const [order] = useState(orderOfExport);
  const theme = useRef<Promise<Theme>>(undefined);
  const entry = useRef(entryId);
  entry.current = entryId;
  const refresh = useRef<() => void>(undefined);

  useEffect(() => {
    if (!page) return;
    let isOver = false;
    let isFirst = true;
    let shown: EntryId | undefined;
    const draw = async () => {
      const since = performance.now();
      const id = entry.current;
      // To the minute, as the page says it: the same words then give the same page.
      const now = Math.floor(Date.now() / 60_000) * 60_000;
      try {
        theme.current ??= store.getTheme({});
        const look = { order: await order, theme: await theme.current };
        const { patch, isPretended } = await ask("preview", { isFirst, entryId: id, now, ...look }).catch(
          cannotBeShown,
        );
        if (isOver) return;
        isFirst = false;
        page.apply(patch);
        page.mark(id && entryAnchor(id), isPretended ? wordsOf(session, id) : undefined);
        if (id && id !== shown) page.show(entryAnchor(id));
        shown = id;
        setProblem(undefined);
        noteDrawn(since);
      } catch (error) {
        if (!isOver) setProblem(messageOf(error));
      }
    };
    refresh.current = oneAtATime(draw);
    refresh.current();
    const stopFollowing = whenStill(session.doc, pause, () => refresh.current?.());
    const stopLooking = onThemeChanged(() => {
      theme.current = undefined;
      refresh.current?.();
    });
    return () => {
      isOver = true;
      refresh.current = undefined;
      stopFollowing();
      stopLooking();
    };
  }, [page, ask, session, order]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is shown as it stands
  useEffect(() => {
    refresh.current?.();
  }, [entryId]);
  return problem;
}

function cannotBeShown(error: unknown): never {
  throw new Error(`The page cannot be shown: ${messageOf(error)}.`);
}

function wordsOf(session: BlogSession, id: EntryId | undefined): string {
  const row = id && session.row(id);
  return row && row.status === "filed" ? "Changes not filed yet" : "Not filed yet";
}

/** Does it again once it is done, where it was asked for meanwhile, however often. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isBusy = false;
  let isAsked = false;
  async function run(): Promise<void> {
    isAsked = isBusy;
    if (isBusy) return;
    isBusy = true;
    await work();
    isBusy = false;
    if (isAsked) await run();
  }
  return () => void run();
}

/** As at the last export. */
async function orderOfExport(): Promise<EntryOrder> {
  return (await store.getExportChoices({})).order;
}

/** For the bench: from the pause until the frame is drawn. */
function noteDrawn(since: number): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.clearMeasures("preview");
      performance.measure("preview", { start: since, end: performance.now() });
    };
    port2.postMessage(0);
  });
}
