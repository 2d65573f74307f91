import { type ReactNode, useState } from "react";

/**
 * What is typed in a dialog is kept when it is saved. Closing one in which something was typed asks first: `question` is
 * where the dialog says so, and closing it again throws the words away.
 */
export function useCloseGuard(onClose: () => void): {
  readonly touch: () => void;
  /** What was typed is saved, and the dialog stays open. */
  readonly forget: () => void;
  readonly close: () => void;
  readonly question: ReactNode;
} {
  const [isTouched, setIsTouched] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  return {
    touch() {
      setIsTouched(true);
      setIsAsked(false);
    },
    forget() {
      setIsTouched(false);
      setIsAsked(false);
    },
    close() {
      if (isTouched && !isAsked) setIsAsked(true);
      else onClose();
    },
    question: isAsked && (
      <p className="notice" data-tone="error" role="alert">
        What you typed here is not saved yet. Save it, or close again to leave without it.
      </p>
    ),
  };
}
