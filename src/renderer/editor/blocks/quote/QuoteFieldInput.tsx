import { type JSX, useId, useState } from "react";

interface QuoteFieldInputProps {
  readonly label: string;
  readonly value: string;
  readonly list?: string;
  readonly onChange: (value: string) => void;
  /** After a suggestion was taken, or the field was left. */
  readonly onChosen?: (value: string) => void;
}

/** One field of a quote. Holds what is being typed itself: the editor answers a moment later, which would move the caret. */
export function QuoteFieldInput({ label, value, list, onChange, onChosen }: QuoteFieldInputProps): JSX.Element {
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
        list={list}
        value={typed ?? value}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          onChange(next);
          const native = event.nativeEvent;
          // A suggestion taken from the list comes in one piece, without the input of a key.
          if (!(native instanceof InputEvent) || native.inputType === "insertReplacementText") onChosen?.(next);
        }}
        onBlur={() => {
          setTyped(undefined);
          onChosen?.(typed ?? value);
        }}
      />
    </div>
  );
}
