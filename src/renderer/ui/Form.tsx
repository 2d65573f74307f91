import type { ReactNode } from "react";

/** The fields of a dialog, or of what `className` and `label` say. Enter submits it; from a box of several lines Ctrl or Cmd with Enter does. */
export function Form(props: {
  readonly onSubmit: () => void;
  /** After every change of a field. */
  readonly onChange?: () => void;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <form
      className={props.className ?? "form"}
      aria-label={props.label}
      onChange={props.onChange}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      {props.children}
    </form>
  );
}
