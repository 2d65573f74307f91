import type { EntryId } from "@shared/model/ids";
import { useState } from "react";
import { useAction } from "../../actions/useAction";
import type { BlogSession } from "../blog/BlogSession";
import { ImportPageDialog } from "./ImportPageDialog";

/** The import of entries from a page into an open blog, shown when somebody asks for it. */
export function ImportPage(props: {
  readonly session: BlogSession;
  /** The entries that were taken back. */
  readonly onTakenBack: (ids: readonly EntryId[]) => void;
}) {
  const { session } = props;
  const [isOpen, setIsOpen] = useState(false);
  useAction("importPage", () => session.isLoaded() && setIsOpen(true));
  if (!isOpen) return null;
  return <ImportPageDialog {...props} onClose={() => setIsOpen(false)} />;
}
