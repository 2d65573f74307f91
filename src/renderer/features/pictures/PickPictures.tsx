import type { JSX, Ref } from "react";

interface PickPicturesProps {
  /** Opened with `click()`. */
  readonly input: Ref<HTMLInputElement>;
  readonly reading: number;
  readonly onPick: (files: readonly File[]) => void;
}

/** The way to the system's own dialog for files, and the line that says that files are being read. */
export function PickPictures({ input, reading, onPick }: PickPicturesProps): JSX.Element {
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        aria-label="Pictures"
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          // The same file may be chosen twice.
          target.value = "";
        }}
      />
      <p role="status" className={reading > 0 ? "notice" : "visually-hidden"}>
        {reading > 0 && (reading === 1 ? "Reading a picture…" : `Reading ${reading} pictures…`)}
      </p>
    </>
  );
}
