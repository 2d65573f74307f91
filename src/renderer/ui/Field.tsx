import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from "react";

/** A labelled text box, with what is wrong with it right below. */
export function Field(
  props: {
    readonly label: string;
    readonly error?: string | undefined;
    /** What lies over the box. */
    readonly over?: ReactNode;
  } & InputHTMLAttributes<HTMLInputElement> & {
      readonly "data-autofocus"?: boolean;
      readonly ref?: Ref<HTMLInputElement>;
    },
) {
  const { label, error, over, ...input } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-box">
        <input
          {...input}
          id={id}
          className="input"
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        {over}
      </div>
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
