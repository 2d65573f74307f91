import { useState } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import type { CheckDeeds } from "../check/CheckList";
import { ExportDialog } from "./ExportDialog";

/** The actions that export the open blog, to the disk or to the clipboard, and their dialog. */
export function ExportBlog(props: {
  readonly session: BlogSession;
  /** False while the blog is not there yet. */
  readonly isReady: boolean;
  readonly openerOf: CheckDeeds["openerOf"];
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const [asked, setAsked] = useState<"exportBlog" | "copyForCms">();
  const { isReady } = props;
  useAction("exportBlog", () => setAsked("exportBlog"), { isReady });
  useAction("copyForCms", () => setAsked("copyForCms"), { isReady });
  if (!asked) return null;
  return (
    <ExportDialog
      session={props.session}
      toCopy={asked === "copyForCms"}
      openerOf={(place) => {
        const open = props.openerOf(place);
        if (!open) return undefined;
        return () => {
          setAsked(undefined);
          // The dialog gives the focus back first.
          requestAnimationFrame(open);
        };
      }}
      onClose={() => setAsked(undefined)}
      onMessage={props.onMessage}
    />
  );
}
