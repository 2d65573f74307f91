import { useEffect, useState } from "react";
import { useAction } from "../../actions/useAction";
import { focusBody } from "../../editor/focusBody";
import type { ResultsDesk } from "../results/useResultsDesk";

/** What may stand between the timeline and the entry; one at a time. */
export type SidePane = "desk" | "check" | "preview" | "review";

/** Which pane is open, and the actions that open them. `isReady` is false while the blog is not there yet. */
export function useSidePane(
  isReady: boolean,
  desk: ResultsDesk,
): { readonly pane: SidePane | undefined; readonly close: () => void } {
  const [own, setOwn] = useState<Exclude<SidePane, "desk">>();
  const deskIsOpen = desk.isOpen;
  useEffect(() => {
    if (deskIsOpen) setOwn(undefined);
  }, [deskIsOpen]);
  const open = (pane: Exclude<SidePane, "desk">) => {
    if (!isReady) return;
    if (deskIsOpen) desk.close();
    setOwn(pane);
  };
  const close = () => {
    setOwn(undefined);
    focusBody();
  };
  useAction("checkBlog", () => open("check"));
  useAction("review", () => open("review"));
  useAction("preview", () => (own === "preview" ? close() : open("preview")));
  return { pane: own ?? (deskIsOpen ? "desk" : undefined), close };
}
