import { type InputHTMLAttributes, type Ref, useId } from "react";

/** A labelled text box, with what is wrong with it right below. */
export function Field(
  props: { readonly label: string; readonly error?: string | undefined } & InputHTMLAttributes<HTMLInputElement> & {
      readonly "data-autofocus"?: boolean;
      readonly ref?: Ref<HTMLInputElement>;
    },
) {
  const { label, error, ...input } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="input"
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
