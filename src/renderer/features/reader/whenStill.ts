import type { Doc } from "yjs";

/** Calls back each time a document has changed and then stood still for `wait` milliseconds; answers what stops it. */
export function whenStill(doc: Doc, wait: number, callBack: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(callBack, wait);
  };
  doc.on("update", follow);
  return () => {
    clearTimeout(timer);
    doc.off("update", follow);
  };
}
