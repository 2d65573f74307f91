import { type Amendment, plainUpdate } from "@shared/model/entry";
import { useCallback, useRef, useState } from "react";

/** What is said of a change that is about to be filed. It is kept while the entry is open, whoever looks away. */
export function useAmendment(focusBody: () => void) {
  const [amendment, setAmendment] = useState(plainUpdate);
  const [isAsking, setIsAsking] = useState(false);
  const [lacksNote, setLacksNote] = useState(false);
  const cameFrom = useRef<Element>(null);
  const dismiss = useCallback(() => setIsAsking(false), []);
  return {
    amendment,
    isAsking,
    lacksNote,
    change(next: Amendment) {
      setLacksNote(false);
      setAmendment(next);
    },
    /** True once there is an answer; asks else, and again for the note that is missing. */
    isAnswered(): boolean {
      if (!isAsking) {
        cameFrom.current = document.activeElement;
        setIsAsking(true);
        return false;
      }
      const isMissing = amendment.kind !== "update" && amendment.note.trim() === "";
      setLacksNote(isMissing);
      return !isMissing;
    },
    /** Words came, or somebody wants to write on: the question comes again with the next filing. */
    dismiss,
    goBack() {
      dismiss();
      const from = cameFrom.current;
      if (from instanceof HTMLElement && from.matches("textarea, input")) from.focus();
      else focusBody();
    },
  };
}
