import { type ReactNode, useEffect, useId, useRef } from "react";

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
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog?.open) dialog?.showModal();
    // showModal puts the focus on the first button, whatever asked for it before.
    dialog?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    return () => dialog?.close();
  }, []);
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
