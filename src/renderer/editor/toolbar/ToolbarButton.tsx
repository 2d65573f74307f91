import type { JSX, ReactNode } from "react";

interface ToolbarButtonProps {
  readonly label: string;
  readonly keys: string | undefined;
  /** For a button that is on or off. */
  readonly pressed: boolean | undefined;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** The mouse presses it without taking the focus from the text. Switched off it stays in reach, so the focus is not lost. */
export function ToolbarButton(props: ToolbarButtonProps): JSX.Element {
  const { label, keys, pressed, disabled, onPress, children } = props;
  return (
    <button
      type="button"
      className="toolbar-button"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </button>
  );
}
