import { useState } from "react";

/**
 * One figure. What is typed goes to the blog with every letter; a field in which nothing is typed shows what was
 * declared, and a dash takes a declared figure away.
 */
export function SheetInput(props: {
  /** Of the input, for a label that stands beside it; without one the label is for screen readers alone. */
  readonly id?: string;
  readonly label: string;
  readonly place: number;
  /** What is typed and not declared yet; empty when nothing is. */
  readonly typed: string;
  /** What was declared, as text. */
  readonly declared: string;
  readonly problem: string | undefined;
  readonly placeholder?: string;
  readonly isWide?: boolean;
  readonly onType: (text: string) => void;
  readonly onPaste?: (text: string) => boolean;
}) {
  const { typed, declared } = props;
  /** While it has the focus, an emptied field stays empty. */
  const [isEmptied, setIsEmptied] = useState(false);
  return (
    <input
      className="input sheet-input"
      data-wide={props.isWide ?? false}
      data-sheet-place={props.place}
      data-changed={typed !== ""}
      id={props.id}
      aria-label={props.id === undefined ? props.label : undefined}
      aria-invalid={props.problem !== undefined}
      title={props.problem}
      autoComplete="off"
      placeholder={props.placeholder}
      value={typed === "" && !isEmptied ? declared : typed}
      onChange={(event) => {
        setIsEmptied(event.target.value === "");
        props.onType(event.target.value);
      }}
      onFocus={(event) => event.target.select()}
      onBlur={() => setIsEmptied(false)}
      onPaste={(event) => {
        if (props.onPaste?.(event.clipboardData.getData("text/plain"))) event.preventDefault();
      }}
    />
  );
}
