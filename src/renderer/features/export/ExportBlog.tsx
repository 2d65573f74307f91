import { useState } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import type { CheckDeeds } from "../check/CheckList";
import { ExportDialog } from "./ExportDialog";

/** The action that exports the open blog, and its dialog. */
export function ExportBlog(props: {
  readonly session: BlogSession;
  /** False while the blog is not there yet. */
  readonly isReady: boolean;
  readonly openerOf: CheckDeeds["openerOf"];
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  useAction("exportBlog", () => setIsOpen(props.isReady));
  if (!isOpen) return null;
  return (
    <ExportDialog
      session={props.session}
      openerOf={(place) => {
        const open = props.openerOf(place);
        if (!open) return undefined;
        return () => {
          setIsOpen(false);
          // The dialog gives the focus back first.
          requestAnimationFrame(open);
        };
      }}
      onClose={() => setIsOpen(false)}
      onMessage={props.onMessage}
    />
  );
}
