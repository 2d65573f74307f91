import type { EntryRow } from "@shared/model/entryRow";
import "./merge.css";

/** Over an entry of which a merge has met two versions: nothing else can be done with it before somebody decides. */
export function VersionsStrip(props: {
  readonly row: EntryRow | undefined;
  /** The letter that compares them, where one does. */
  readonly letter?: string;
  readonly onCompare: () => void;
}) {
  if (!props.row || props.row.conflictCount === 0) return null;
  return (
    <section className="versions-strip" aria-label="Changed on two laptops">
      <p>
        The same passage was changed on two laptops. The merged text stands here; the entry waits until somebody
        decides.
      </p>
      <button type="button" className="button" onClick={props.onCompare}>
        Compare the versions{props.letter && <kbd>{props.letter}</kbd>}
      </button>
    </section>
  );
}
