import { type ReactNode, useEffect } from "react";
import type { Message } from "./messages";
import "./toasts.css";

/** How long good news stays, in milliseconds. */
const shownFor = 6_000;

/**
 * Sentences over the free part of the window's head, which marks it as `--message-place`: there they cover nothing that
 * is needed, and nothing moves. Screen readers read them out.
 */
export function Toasts(props: {
  readonly messages: readonly Message[];
  readonly onClose: (message: Message) => void;
  /** What stands above them. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="toast-place" role="status">
      {props.children}
      {props.messages.map((message) => (
        <Toast key={String(message.isError)} message={message} onClose={props.onClose} />
      ))}
    </div>
  );
}

function Toast(props: { readonly message: Message; readonly onClose: (message: Message) => void }) {
  const { message, onClose } = props;
  useEffect(() => {
    if (message.isError || message.remedy) return;
    const timer = setTimeout(() => onClose(message), shownFor);
    return () => clearTimeout(timer);
  }, [message, onClose]);
  return (
    <div className="toast" data-tone={message.isError ? "error" : undefined}>
      <span>{message.text}</span>
      {message.remedy && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose(message);
            message.remedy?.perform();
          }}
        >
          {message.remedy.label}
        </button>
      )}
      <button
        type="button"
        className="button"
        data-kind="quiet"
        aria-label="Close message"
        onClick={() => onClose(message)}
      >
        <span aria-hidden>×</span>
      </button>
    </div>
  );
}
