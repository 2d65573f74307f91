import { useEffect } from "react";
import "./toast.css";

export interface Message {
  readonly text: string;
  /** An error stays until it is closed. */
  readonly isError?: boolean;
}

/** How long good news stays, in milliseconds. */
const shownFor = 6_000;

/** One sentence below the head of the window, read out by screen readers. */
export function Toast(props: { readonly message: Message | undefined; readonly onClose: () => void }) {
  const { message, onClose } = props;
  useEffect(() => {
    if (!message || message.isError) return;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [message, onClose]);
  return (
    <div className="toast-place" role="status">
      {message !== undefined && (
        <div className="toast" data-tone={message.isError ? "error" : undefined}>
          <span>{message.text}</span>
          <button type="button" className="button" data-kind="quiet" onClick={onClose}>
            Close message
          </button>
        </div>
      )}
    </div>
  );
}
