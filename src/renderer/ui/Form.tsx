import type { ReactNode } from "react";

/** The fields of a dialog. Enter submits it; from a box of several lines Ctrl or Cmd with Enter does. */
export function Form(props: {
  readonly onSubmit: () => void;
  /** After every change of a field. */
  readonly onChange?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <form
      className="form"
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
