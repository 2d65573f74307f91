import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { giveFocusBack } from "./giveFocusBack";
import type { Message } from "./messages";
import { useMessagePlace } from "./useMessagePlace";
import "./toasts.css";

/** How long good news stays, in milliseconds. */
const shownFor = 6_000;

/**
 * Sentences over the free part of the window's head, which marks it as `--message-place`, or in a row below it: see
 * useMessagePlace. They cover nothing that is needed, and what is being written does not move. Screen readers read them out.
 */
export function Toasts(props: {
  readonly messages: readonly Message[];
  readonly onClose: (message: Message) => void;
  /** What stands above them. */
  readonly children?: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  useMessagePlace(place);
  return (
    <div className="toast-place" role="status" ref={place}>
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
    if (message.isError || message.remedies) return;
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
      <span className="toast-words">{message.text}</span>
      {message.remedies?.map((remedy) => (
        <button
          key={remedy.label}
          type="button"
          className="button toast-remedy"
          onClick={() => {
            // First, so that a dialog that the remedy opens gives it back there.
            giveFocusBack(cameFrom.current);
            onClose(message);
            remedy.perform();
          }}
        >
          {remedy.label}
        </button>
      ))}
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
