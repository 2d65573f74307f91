import type { EntryId } from "@shared/model/ids";
import { useState } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import { ImportPageDialog } from "./ImportPageDialog";

/** The import of entries from a page into an open blog, shown when somebody asks for it. */
export function ImportPage(props: {
  readonly session: BlogSession;
  /** False while the blog is not there yet. */
  readonly isReady: boolean;
  /** The entries that were taken back. */
  readonly onTakenBack: (ids: readonly EntryId[]) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  useAction("importPage", () => setIsOpen(true), { isReady: props.isReady });
  if (!isOpen) return null;
  return <ImportPageDialog {...props} onClose={() => setIsOpen(false)} />;
}
