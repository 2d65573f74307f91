import { useEffect, useState } from "react";
import { useAction } from "../../actions/useAction";
import { focusBody } from "../../editor/focusBody";
import type { ResultsDesk } from "../results/useResultsDesk";

/** What may stand between the timeline and the entry; one at a time. */
export type SidePane = "desk" | "check" | "preview";

/** Which pane is open, and the actions that open them. `isReady` is false while the blog is not there yet. */
export function useSidePane(
  isReady: boolean,
  desk: ResultsDesk,
): { readonly pane: SidePane | undefined; readonly close: () => void } {
  const [own, setOwn] = useState<"check" | "preview">();
  const deskIsOpen = desk.isOpen;
  useEffect(() => {
    if (deskIsOpen) setOwn(undefined);
  }, [deskIsOpen]);
  const open = (pane: "check" | "preview") => {
    if (!isReady) return;
    if (deskIsOpen) desk.close();
    setOwn(pane);
  };
  const close = () => {
    setOwn(undefined);
    focusBody();
  };
  useAction("checkBlog", () => open("check"));
  useAction("preview", () => (own === "preview" ? close() : open("preview")));
  return { pane: own ?? (deskIsOpen ? "desk" : undefined), close };
}
