import { useState } from "react";

/** A text box that gives its text away when it is left, or at Enter. */
export function LeftField(props: {
  readonly label: string;
  /** Whose field it is, for screen readers. */
  readonly of: string;
  readonly value: string;
  readonly problemId?: string | undefined;
  /** False where the text cannot be kept: it stays to be mended. */
  readonly onLeave: (text: string) => boolean;
}) {
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    if (typed === undefined) return;
    if (typed.trim() === props.value || props.onLeave(typed.trim())) setTyped(undefined);
  };
  return (
    <input
      className="input"
      aria-label={`${props.label} of ${props.of}`}
      placeholder={props.label}
      autoComplete="off"
      spellCheck={false}
      aria-invalid={props.problemId !== undefined}
      aria-describedby={props.problemId}
      value={typed ?? props.value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep();
      }}
    />
  );
}
