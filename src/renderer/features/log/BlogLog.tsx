import type { EntryId } from "@shared/model/ids";
import { useState } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import { LogDialog } from "./LogDialog";

/** The action that shows the log of the open blog, and its dialog. */
export function BlogLog(props: {
  readonly session: BlogSession;
  /** False while the blog is not there yet. */
  readonly isReady: boolean;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  useAction("blogLog", () => setIsOpen(true), { isReady: props.isReady });
  if (!isOpen) return null;
  return (
    <LogDialog
      session={props.session}
      onOpenEntry={(id) => {
        setIsOpen(false);
        // The dialog gives the focus back first.
        requestAnimationFrame(() => props.onOpenEntry(id));
      }}
      onClose={() => setIsOpen(false)}
      onMessage={props.onMessage}
    />
  );
}
