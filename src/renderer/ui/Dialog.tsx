import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { focusBackEvent } from "./focusBackEvent";

/**
 * A modal dialog: the platform's own, so focus stays inside, Escape closes it, and the focus goes back afterwards.
 * The control with `data-autofocus` has the focus when it opens.
 */
export function Dialog(props: {
  readonly title: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [giveFocusBack] = useState(rememberFocus);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog?.open) dialog?.showModal();
    // showModal puts the focus on the first button, whatever asked for it before.
    dialog?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    return () => {
      dialog?.close();
      // Once the dialog is out of the page: its going takes the caret along.
      queueMicrotask(giveFocusBack);
    };
  }, [giveFocusBack]);
  return (
    <dialog
      ref={ref}
      className="dialog"
      data-wide={props.wide ?? false}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{props.title}</h2>
        <button type="button" className="button" data-kind="quiet" onClick={props.onClose}>
          Close
        </button>
      </div>
      <div className="dialog-body">{props.children}</div>
    </dialog>
  );
}

/** Where the focus is now, and in a text the caret too; answers what puts both back. */
function rememberFocus(): () => void {
  const element = document.activeElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  const ends = range && endsOf(range);
  return () => {
    // While another dialog is open, the focus is that one's.
    if (!(element instanceof HTMLElement) || document.querySelector("dialog[open]")) return;
    const isMoved = range && endsOf(range).some((end, index) => end !== ends?.[index]);
    // The words were changed meanwhile, and the range with them: the text's editor knows better where its caret is.
    if (isMoved && !element.dispatchEvent(new Event(focusBackEvent, { cancelable: true }))) return;
    element.focus();
    if (!element.isContentEditable || !range || !element.contains(range.startContainer)) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

function endsOf({ startContainer, startOffset, endContainer, endOffset }: Range): readonly unknown[] {
  return [startContainer, startOffset, endContainer, endOffset];
}
