import { useEffect, useState } from "react";
import { useAction } from "../../actions/useAction";
import { focusBody } from "../../editor/focusBody";
import type { ResultsDesk } from "../results/useResultsDesk";
import type { BlogSession } from "./BlogSession";

/** What may stand between the timeline and the entry; one at a time. */
export type SidePane = "desk" | "check" | "preview" | "review";

/** Which pane is open, and the actions that open them. `isReady` is false while the blog is not there yet. */
export function useSidePane(
  isReady: boolean,
  desk: ResultsDesk,
  session: BlogSession,
): { readonly pane: SidePane | undefined; readonly close: () => void } {
  const [own, setOwn] = useState(session.pane);
  useEffect(() => {
    session.pane = own;
  }, [session, own]);
  const deskIsOpen = desk.isOpen;
  useEffect(() => {
    if (deskIsOpen) setOwn(undefined);
  }, [deskIsOpen]);
  const open = (pane: Exclude<SidePane, "desk">) => {
    if (deskIsOpen) desk.close();
    setOwn(pane);
  };
  const close = () => {
    setOwn(undefined);
    focusBody();
  };
  useAction("checkBlog", () => open("check"), { isReady });
  useAction("review", () => open("review"), { isReady });
  useAction("preview", () => (own === "preview" ? close() : open("preview")), { isReady });
  return { pane: (isReady ? own : undefined) ?? (deskIsOpen ? "desk" : undefined), close };
}
