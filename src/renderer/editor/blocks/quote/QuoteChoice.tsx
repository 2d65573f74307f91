import type { QuoteCheck, QuoteManner } from "@shared/document/blocks/quote";
import { type JSX, useId } from "react";

export const mannerLabels: Readonly<Record<QuoteManner, string>> = {
  "": "Not said",
  speech: "Speech",
  interview: "Interview",
  statement: "Statement",
  post: "Post",
};

export const checkLabels: Readonly<Record<QuoteCheck, string>> = {
  "": "Not said",
  recording: "Recording",
  note: "Note",
  statement: "Statement",
};

interface QuoteChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly labels: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** One field of a quote in which there is only a handful to choose from. */
export function QuoteChoice<T extends string>({ label, value, labels, onChange }: QuoteChoiceProps<T>): JSX.Element {
  const id = useId();
  return (
    <div className="strip-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {Object.entries<string>(labels).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
