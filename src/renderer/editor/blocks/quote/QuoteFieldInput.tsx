import { type JSX, useId, useState } from "react";

interface QuoteFieldInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One field of a quote. Holds what is being typed itself: the editor answers a moment later, which would move the caret. */
export function QuoteFieldInput({ label, value, onChange }: QuoteFieldInputProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div className="strip-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(event.target.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  );
}
