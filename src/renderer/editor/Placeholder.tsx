import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { JSX } from "react";
import { CaretPlaceExtension } from "./CaretPlaceExtension";

/** Shown while there are no words. Lexical's own asks for the text of the whole body at every key press. */
export function Placeholder({ text }: { readonly text: string }): JSX.Element | null {
  const { isEmpty } = useExtensionSignalValue(CaretPlaceExtension, "place");
  if (!isEmpty) return null;
  return (
    <div className="body-editor-placeholder" aria-hidden="true">
      {text}
    </div>
  );
}
