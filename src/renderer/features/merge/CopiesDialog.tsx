import type { BlogCopy } from "@shared/ipc/contract";
import { messageOf } from "@shared/ipc/result";
import { useEffect, useState } from "react";
import { store } from "../../api/nightdesk";
import { Dialog } from "../../ui/Dialog";
import type { BlogSession } from "../blog/BlogSession";
import "./merge.css";

/** The blog as it was before the last merges and before each going back, to go back to. */
export function CopiesDialog(props: {
  readonly session: BlogSession;
  readonly onClose: () => void;
  readonly onGoBack: (copyId: number) => void;
}) {
  const { session } = props;
  const [copies, setCopies] = useState<readonly BlogCopy[]>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    store.listCopies({ blogId: session.blogId }).then(setCopies, (error: unknown) => setProblem(messageOf(error)));
  }, [session]);
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: session.getHead().timeZone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (
    <Dialog title="Before each merge" onClose={props.onClose}>
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      {copies?.length === 0 && <p>Nothing was merged into this blog on this laptop yet.</p>}
      {copies && copies.length > 0 && (
        <>
          <p className="field-label">
            Going back keeps the blog as it is now as another copy. This laptop keeps the copies from before the last
            ten merges, and all from before going back.
          </p>
          <ul className="copies" aria-label="Copies">
            {copies.map((copy) => (
              <li key={copy.id}>
                <span>
                  <time dateTime={copy.madeAt}>{format.format(Date.parse(copy.madeAt))}</time> {reasonOf(copy)}
                </span>
                <button type="button" className="button" onClick={() => props.onGoBack(copy.id)}>
                  Go back to it
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function reasonOf({ madeBefore, mergedFrom }: BlogCopy): string {
  if (madeBefore === "restore") return "before going back";
  return mergedFrom === "" ? "before a merge" : `before the merge with ${mergedFrom}`;
}
