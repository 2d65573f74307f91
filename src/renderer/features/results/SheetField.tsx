import { type ComponentProps, useId } from "react";
import { SheetInput } from "./SheetInput";

/** A figure of the whole sheet, with its label above it. */
export function SheetField(props: Omit<ComponentProps<typeof SheetInput>, "id">) {
  const id = useId();
  return (
    <div className="field" data-wide={props.isWide ?? false}>
      <label htmlFor={id}>{props.label}</label>
      <SheetInput {...props} id={id} />
    </div>
  );
}
