import { type ClipboardEvent, type ReactNode, useState } from "react";
import "./takeIn.css";

/** The part of a dialog that takes a file, chosen or dropped anywhere in it, or what is pasted outside its fields. */
export function TakeIn(props: {
  /** The kinds of file to choose from: ".csv,.xlsx". */
  readonly accept: string;
  /** What was taken in, or what can be. */
  readonly words: string;
  readonly onFile: (file: File) => void;
  readonly onPaste: (clipboard: DataTransfer) => void;
  readonly children: ReactNode;
}) {
  const [isOver, setIsOver] = useState(false);
  const takeFile = (file: File | undefined) => file && props.onFile(file);
  const takePaste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== "file") return;
    event.preventDefault();
    props.onPaste(event.clipboardData);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped and words are pasted anywhere in the dialog
    <div
      className="form take-in"
      data-over={isOver}
      onPaste={takePaste}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        takeFile(event.dataTransfer.files[0]);
      }}
    >
      <div className="take-in-source">
        <label className="button">
          <input
            type="file"
            className="visually-hidden"
            accept={props.accept}
            data-autofocus
            onChange={({ target }) => {
              takeFile(target.files?.[0]);
              // The same file may be chosen twice.
              target.value = "";
            }}
          />
          Choose a file
        </label>
        <p className="field-label">{props.words}</p>
      </div>
      {props.children}
    </div>
  );
}
