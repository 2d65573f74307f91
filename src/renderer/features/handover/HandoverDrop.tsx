import { isHandoverName } from "@shared/ipc/contract";
import { useEffect, useRef, useState } from "react";
import { onOpenFile, pathOf } from "../../api/nightdesk";
import "./handover.css";

/**
 * Takes handover files in wherever they are dropped on the window, and those that the system asks to be opened: one after
 * the other. While one may be in the hand, a hint says where it can go. With a dialog open, what is dropped is the
 * dialog's.
 */
export function HandoverDrop(props: { readonly onFile: (path: string) => Promise<void> }) {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(props.onFile);
  latest.current = props.onFile;

  useEffect(() => {
    let before = Promise.resolve();
    const take = (path: string) => {
      before = before.then(() => latest.current(path));
    };
    const stops = [
      onOpenFile(take),
      listen("dragover", (event) => {
        setIsOver(mayHoldHandover(event) && !isDialogOpen());
        if (mayHoldHandover(event)) event.preventDefault();
      }),
      listen("dragleave", (event) => {
        // From one element to the next is no leaving.
        if (event.relatedTarget === null) setIsOver(false);
      }),
      listen("drop", (event) => {
        setIsOver(false);
        const files = [...(event.dataTransfer?.files ?? [])].filter(({ name }) => isHandoverName(name));
        if (files.length === 0 || isDialogOpen()) return;
        event.preventDefault();
        event.stopPropagation();
        for (const file of files) take(pathOf(file));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  return isOver ? (
    <div className="handover-drop" aria-hidden>
      <p>Drop the handover file to open it</p>
    </div>
  ) : null;
}

/** Before anything else in the window hears it. */
function listen(type: "dragover" | "dragleave" | "drop", handle: (event: DragEvent) => void): () => void {
  window.addEventListener(type, handle, { capture: true });
  return () => window.removeEventListener(type, handle, { capture: true });
}

/** Only the kind of a file can be seen before it is dropped. A handover file is of none that the system knows, or of ours. */
function mayHoldHandover({ dataTransfer }: DragEvent): boolean {
  return [...(dataTransfer?.items ?? [])].some(
    ({ kind, type }) => kind === "file" && (type === "" || /zip|nightdesk|octet-stream/.test(type)),
  );
}

function isDialogOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}
