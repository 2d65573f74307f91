import type { EntryId } from "@shared/model/ids";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog";
import type { BlogSession } from "../blog/BlogSession";
import { bringEntries, prepareEntries } from "./bringEntries";
import { counted } from "./ImportPagePreview";
import { rememberImport, takeBack, untouchedImport } from "./lastImport";
import { PageImportFields } from "./PageImportFields";
import { usePageImport } from "./usePageImport";

/** The entries of another page, shown as they were understood, then brought into this blog as drafts: all or none. */
export function ImportPageDialog(props: {
  readonly session: BlogSession;
  readonly onClose: () => void;
  /** The entries that were taken back. */
  readonly onTakenBack: (ids: readonly EntryId[]) => void;
}) {
  const { session } = props;
  const { timeZone } = useSyncExternalStore(session.subscribe, session.getHead);
  const page = usePageImport(timeZone);
  const [last, setLast] = useState(() => untouchedImport(session));
  const [message, setMessage] = useState<string>();
  const [progress, setProgress] = useState<string>();
  const closing = useRef(new AbortController());
  useEffect(() => {
    const { current } = closing;
    return () => current.abort();
  }, []);

  // The button that was pressed is gone.
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (message !== undefined) done.current?.focus();
  }, [message]);

  const count = page.chosen.length;
  const bring = async () => {
    if (!page.taken) return;
    const { signal } = closing.current;
    setProgress(`Importing ${counted(count, "entry", "entries")}…`);
    try {
      const ready = await prepareEntries(page.chosen, page.taken.pictures, signal);
      const ids = bringEntries(session.doc, session.profile.id, ready);
      setLast(rememberImport(session, page.taken.source.name, ids));
      setMessage(
        [
          `${counted(count, "entry is", "entries are")} in the timeline, as ${count === 1 ? "a draft" : "drafts"}.`,
          ...(ready.refusedPictures > 0
            ? [
                `${counted(ready.refusedPictures, "picture", "pictures")} could not be read and ${ready.refusedPictures === 1 ? "is" : "are"} left out.`,
              ]
            : []),
        ].join(" "),
      );
    } catch (error) {
      if (!signal.aborted) page.fail(error);
    }
    setProgress(undefined);
  };
  const takeLastBack = () => {
    if (!last) return;
    takeBack(session, last);
    props.onTakenBack(last.ids);
    setLast(undefined);
    setMessage(`${counted(last.ids.length, "entry is", "entries are")} out of the blog again.`);
  };

  if (message !== undefined) {
    return (
      <Dialog title="Import entries from a page" onClose={props.onClose}>
        <p role="status">{message}</p>
        <div className="dialog-actions">
          {last && (
            <button type="button" className="button" onClick={takeLastBack}>
              Take {last.ids.length === 1 ? "it" : "them"} back
            </button>
          )}
          <button type="button" className="button" data-kind="primary" ref={done} onClick={props.onClose}>
            Done
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title="Import entries from a page" wide onClose={props.onClose}>
      <PageImportFields page={page} timeZone={timeZone} progress={progress}>
        <div className="dialog-actions">
          {last && !page.taken && (
            <button type="button" className="button" onClick={takeLastBack}>
              Take the last import back ({counted(last.ids.length, "entry", "entries")} from {last.name})
            </button>
          )}
          <button
            type="button"
            className="button"
            data-kind="primary"
            disabled={!page.isReady || progress !== undefined}
            onClick={() => void bring()}
          >
            {count === 0 ? "Import" : `Import ${counted(count, "entry", "entries")}`}
          </button>
        </div>
      </PageImportFields>
    </Dialog>
  );
}
