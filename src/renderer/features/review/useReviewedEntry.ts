import { entryOf } from "@shared/doc/blogDoc";
import { entryContentSchema } from "@shared/doc/entryContentSchema";
import { readEntry } from "@shared/doc/readBlog";
import { type EntryContent, lastFiledRevision, type Revision, sameContent } from "@shared/model/entry";
import type { EntryRow } from "@shared/model/entryRow";
import { useEffect, useMemo, useRef, useState } from "react";
import * as v from "valibot";
import { store } from "../../api/nightdesk";
import type { BlogSession } from "../blog/BlogSession";

/** What an entry in review can be compared with. */
export interface Reviewed {
  /** What was last filed; undefined for an entry that never was. */
  readonly filed: Revision | undefined;
  /** What this reader last saw of it, before now; undefined where that was never. */
  readonly seen: EntryContent | undefined;
  /** False until it is known what was seen. */
  readonly isReady: boolean;
}

/**
 * Follows the entry that is shown, and keeps what it says as seen once the reader has left it: for another entry, or by
 * closing the review.
 */
export function useReviewedEntry(session: BlogSession, row: EntryRow): Reviewed {
  const [seen, setSeen] = useState<{ readonly content: EntryContent | undefined }>();
  const shown = useRef(row);
  useEffect(() => {
    shown.current = row;
  });
  const { blogId } = session;
  const entryId = row.id;
  useEffect(() => {
    let isLeft = false;
    let before: EntryContent | undefined;
    store.getSeen({ blogId, entryId }).then(
      (json) => {
        before = json === undefined ? undefined : readContent(json);
        if (!isLeft) setSeen({ content: before });
      },
      (error: unknown) => {
        console.error("what was last seen of an entry cannot be read:", error);
        if (!isLeft) setSeen({ content: undefined });
      },
    );
    return () => {
      isLeft = true;
      const { title, authors, eventTime, body, problem } = shown.current;
      const now: EntryContent = { title, authors, eventTime, body };
      if (problem !== undefined || (before && sameContent(before, now))) return;
      store
        .keepSeen({ blogId, entryId, content: JSON.stringify(now) })
        .catch((error: unknown) => console.error("what was seen of an entry was not kept:", error));
    };
  }, [blogId, entryId]);

  const filed = useMemo(
    () => (row.problem === undefined ? lastFiledRevision(readEntry(row.id, entryOf(session.doc, row.id))) : undefined),
    [session, row],
  );
  return { filed, seen: seen?.content, isReady: seen !== undefined };
}

/** Undefined for what a newer or an older Nightdesk kept in another form: then it was not seen. */
function readContent(json: string): EntryContent | undefined {
  const read = v.safeParse(entryContentSchema, JSON.parse(json));
  return read.success ? read.output : undefined;
}
