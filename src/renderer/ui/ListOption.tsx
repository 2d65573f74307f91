import type { ReactNode } from "react";

/** One option of the list below a ListSearch, which has the keys and keeps the focus; a click takes it. */
export function ListOption(props: {
  /** `listId-0`, `listId-1` and so on: see ListSearch. */
  readonly id: string;
  readonly isChosen: boolean;
  readonly className: string;
  readonly onTake: () => void;
  /** The pointer is over it. */
  readonly onPoint?: () => void;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
    <div
      id={props.id}
      role="option"
      aria-selected={props.isChosen}
      className={props.className}
      onClick={props.onTake}
      onMouseEnter={props.onPoint}
    >
      {props.children}
    </div>
  );
}
