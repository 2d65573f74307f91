import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { giveFocusBack } from "./giveFocusBack";
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
  const toast = useRef<HTMLDivElement>(null);
  /** What had the focus before a button of the message took it. */
  const cameFrom = useRef<Element>(null);
  useLayoutEffect(() => {
    const here = toast.current;
    return () => {
      if (!here?.contains(document.activeElement)) return;
      queueMicrotask(() => {
        // Unless what the button did has given it to something else.
        if (document.activeElement === document.body) giveFocusBack(cameFrom.current);
      });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus of its buttons came from
    <div
      className="toast"
      data-tone={message.isError ? "error" : undefined}
      ref={toast}
      onFocus={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
    >
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
